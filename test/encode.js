/** The encodings that Node only decodes; plain JavaScript, for `fuzz/` reads it too and is not compiled. */

/** @type {Map<string, Map<string, readonly number[]>>} */
const tables = new Map();

/**
 * Text in an encoding of several bytes a character, which Node only decodes. A character that the encoding lacks is an
 * error of the caller, unless `missing` stands for it.
 * @param {string} text @param {'gb18030' | 'big5'} label @param {string} [missing]
 * @returns {Uint8Array}
 */
export function encode(text, label, missing) {
  const table = tables.get(label) ?? tableOf(label);
  tables.set(label, table);
  const bytes = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const known =
      code < 0x80 ? [code] : (table.get(character) ?? (missing === undefined ? null : [...Buffer.from(missing)]));
    if (!known) throw new Error(`${label} has no ${character}`);
    bytes.push(...known);
  }
  return Uint8Array.from(bytes);
}

/**
 * Characters of an encoding by their bytes, found by decoding: every pair and, of GB18030, every four within the plane
 * that the pairs lie in.
 * @param {'gb18030' | 'big5'} label
 */
function tableOf(label) {
  const decoder = new TextDecoder(label);
  /** @type {Map<string, readonly number[]>} */
  const table = new Map();
  /** @param {number[]} bytes */
  const add = (...bytes) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (character.length === 1 && character !== '\uFFFD' && !table.has(character)) table.set(character, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) add(lead, trail);
  if (label === 'big5') return table;
  for (let first = 0x81; first <= 0x84; first++) {
    for (let second = 0x30; second <= 0x39; second++) {
      for (let third = 0x81; third <= 0xfe; third++)
        for (let last = 0x30; last <= 0x39; last++) add(first, second, third, last);
    }
  }
  return table;
}
