/** Reads one file of the fixed list, by its name, and prints the property it breaks, if any. */
import { ExtractError, extract } from '../dist/extract.js';
import { verifyRecord } from '../dist/verify.js';
import { huge } from './huge.js';

const made = huge[process.argv[2] ?? ''];
if (!made) throw new Error(`Unexpected name ${process.argv[2]}, expected one of ${Object.keys(huge).join(', ')}`);
const bytes = Buffer.from(made.text());
const broken = brokenBy({ path: made.path, bytes });
if (broken) process.stdout.write(JSON.stringify({ ...broken, message: `${process.argv[2]}: ${broken.message}` }));

/** @param {{ path: string, bytes: Uint8Array }} input @returns {import('./properties.js').Broken | null} */
function brokenBy(input) {
  try {
    const record = extract(input);
    const { numerals, ...roles } = record.accounting;
    const sum = Object.values(roles).reduce((all, count) => all + count, 0);
    if (sum !== numerals) return { property: 'accounting', message: `${numerals} numerals, ${sum} under their roles` };
    const [mismatch] = verifyRecord(record, input.bytes);
    return mismatch ? { property: 'quote', message: `${mismatch.place}: ${mismatch.message}` } : null;
  } catch (error) {
    if (error instanceof ExtractError) return null;
    return { property: 'throws', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
