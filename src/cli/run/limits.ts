/** What one file may take: bytes and time. */
import { MAX_TEXT_BYTES } from '../../read-input.js';
import { UsageError } from '../exit-status.js';

const sizePattern = /^(\d{1,15}(?:\.\d{1,3})?)\s?([kmgt]?)(i?b)?$/iu;
const powers = ['', 'k', 'm', 'g', 't'];

/** Seconds after which a file is given up unless told otherwise: some times what one of the largest takes. */
const TIMEOUT = 120;
/** A day; what is longer no timer can wait for. */
const MOST_SECONDS = 86_400;

/** The seconds that `--timeout` gives; 0 for as long as it takes. Throws a UsageError for what is no such number. */
export function parseTimeout(text: string | undefined): number {
  if (text === undefined) return TIMEOUT;
  const seconds = /^\d{1,5}(?:\.\d{1,3})?$/u.test(text) ? Number(text) : Number.NaN;
  if (seconds <= MOST_SECONDS) return seconds;
  throw new UsageError(`Unexpected --timeout ${text}, expected seconds up to ${MOST_SECONDS}, or 0 for no end`);
}

/** The bytes that `--max-bytes` allows: `10485760`, `10MB`, `10MiB` or `10M` (which is MiB, as for dd). Throws a UsageError for what is no such size. */
export function parseSize(text: string): number {
  const [, number = '', letter = '', unit = ''] = sizePattern.exec(text) ?? [];
  const power = powers.indexOf(letter.toLowerCase());
  const isDecimal = unit.toLowerCase() === 'b';
  const bytes = Math.floor(Number(number) * (isDecimal ? 1000 : 1024) ** power);
  if (number === '' || bytes === 0 || (power === 0 && unit.length === 2)) {
    throw new UsageError(`Unexpected --max-bytes ${text}, expected a size such as 5000000, 10MB or 64MiB`);
  }
  if (bytes <= MAX_TEXT_BYTES) return bytes;
  throw new UsageError(
    `Unexpected --max-bytes ${text}, expected at most 511MiB, which is what a text in memory can have; split larger files`,
  );
}
