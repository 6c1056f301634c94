/** Text to bytes, in every encoding that reports come in, and what is done to bytes on their way. */
import { encode } from '../test/encode.js';

/** @param {string} text */
function utf16be(text) {
  return Buffer.from(text, 'utf16le').swap16();
}

/** @type {Record<string, (text: string) => Uint8Array>} */
const encoders = {
  utf8: (text) => Buffer.from(text),
  'utf8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  utf16le: (text) => Buffer.from(text, 'utf16le'),
  'utf16le with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  utf16be,
  'utf16be with a mark': (text) => utf16be(`\ufeff${text}`),
  gb18030: (text) => encode(text, 'gb18030', '?'),
  'gb18030 with a mark': (text) => Buffer.concat([Uint8Array.of(0x84, 0x31, 0x95, 0x33), encode(text, 'gb18030', '?')]),
  big5: (text) => encode(text, 'big5', '?'),
  /** Lone surrogates stay what they are, which no reader of UTF-8 takes. */
  'utf8 with surrogates': (text) => Buffer.concat(Array.from(text, threeBytes)),
};

/** @param {string} character */
function threeBytes(character) {
  const unit = character.charCodeAt(0);
  if (character.length > 1 || unit < 0xd800 || unit > 0xdfff) return Buffer.from(character);
  return Buffer.of(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
}

/** Names of the encodings; UTF-8, in which most reports are, comes first. */
export const encodings = Object.keys(encoders);

/** @param {string} text @param {string} encoding */
export function toBytes(text, encoding) {
  return (encoders[encoding] ?? Buffer.from)(text);
}

/**
 * A change to bytes; `at` is a place as a part of 65,536.
 * @typedef {{ kind: 'set' | 'insert' | 'remove' | 'cut' | 'double', at: number, byte: number, size: number }} Damage
 */

/** The bytes after every damage, in order. @param {Uint8Array} bytes @param {readonly Damage[]} damages */
export function damage(bytes, damages) {
  let damaged = Buffer.from(bytes);
  for (const { kind, at, byte, size } of damages) {
    const start = Math.floor((at * damaged.length) / 65_536);
    const [head, rest] = [damaged.subarray(0, start), damaged.subarray(start)];
    if (kind === 'set') damaged = Buffer.concat([head, Buffer.of(byte), rest.subarray(1)]);
    else if (kind === 'insert') damaged = Buffer.concat([head, Buffer.of(byte), rest]);
    else if (kind === 'remove') damaged = Buffer.concat([head, rest.subarray(size)]);
    else if (kind === 'double') damaged = Buffer.concat([head, rest.subarray(0, size), rest]);
    else damaged = Buffer.from(byte % 2 === 0 ? head : rest);
  }
  return damaged;
}
