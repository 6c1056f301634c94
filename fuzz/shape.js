/** What has to hold between the parts of a record: places in order, sections in one another, and sums. */

import { findNumerals } from '../dist/numerals.js';
import { findQuantities } from '../dist/quantities.js';

/** @typedef {import('../dist/schema.js').ReportRecord} ReportRecord */
/** @typedef {import('../dist/schema.js').Section} Section */
/** @typedef {{ record: ReportRecord, numerals: import('../dist/extract.js').ExplainedNumeral[], source: string }} Read */
/** @typedef {import('./properties.js').Broken} Broken */

/** The first of these properties that a reading breaks, null where all hold. @param {Read} read @returns {Broken | null} */
export function brokenShape(read) {
  const text = brokenQuotes(read) ?? brokenFinds(read.source);
  if (text) return { property: 'quote', message: text };
  const tree = brokenTree(read.record.sections, '', { start: 0, end: read.source.length });
  if (tree) return { property: 'tree', message: tree };
  const sums = brokenSums(read);
  return sums ? { property: 'accounting', message: sums } : null;
}

/** Of a text every quote is the slice itself, and what has a place has it within the source. @param {Read} read */
function brokenQuotes({ record, numerals, source }) {
  const { metrics, quantities, diagnostics } = record;
  const quoted = [
    ...metrics.flatMap(({ evidence, also = [], change }) => [evidence, ...also, ...(change ? [change] : [])]),
    ...quantities,
    ...numerals.map(({ text, start, end }) => ({ quote: text, start, end })),
  ];
  const isText = record.source.mediaType === 'text/plain';
  for (const { quote, start, end } of quoted) {
    const slice = source.slice(start, end);
    if (end <= start || end > source.length) return `“${quote}” at ${start}-${end} of ${source.length}`;
    if (isText && slice !== quote) return `“${quote}” at ${start}-${end}, where “${slice}” stands`;
  }
  for (const { rule, start = 0, end = start } of diagnostics) {
    if (end < start || end > source.length) return `${rule} at ${start}-${end} of ${source.length}`;
  }
  return null;
}

/** What the library finds in any text stands where it says, one behind the other, and has a value. @param {string} source */
function brokenFinds(source) {
  for (const find of [findNumerals, findQuantities]) {
    let from = 0;
    for (const { text, value, start, end } of find(source)) {
      if (start < from || source.slice(start, end) !== text || !Number.isFinite(value))
        return `${find.name}: “${text}”, ${value}, at ${start}-${end}`;
      from = end;
    }
  }
  return null;
}

/** Sections follow one another, lie within what holds them, and are numbered through. @param {readonly Section[]} sections @param {string} prefix @param {{ start: number, end: number }} within @returns {string | null} */
function brokenTree(sections, prefix, within) {
  let from = within.start;
  for (const [index, { id, level, start, end, children }] of sections.entries()) {
    if (id !== `${prefix}${index + 1}`) return `section ${id} where ${prefix}${index + 1} is due`;
    if (start < from || end < start || end > within.end)
      return `section ${id} at ${start}-${end}, within ${from}-${within.end}`;
    if (level !== id.split('.').length) return `section ${id} at level ${level}`;
    const below = brokenTree(children, `${id}.`, { start, end });
    if (below) return below;
    from = end;
  }
  return null;
}

/** Every numeral counts once, under what it was read as. @param {Read} read */
function brokenSums({ record, numerals }) {
  const { numerals: total, ...roles } = record.accounting;
  const sum = Object.values(roles).reduce((all, count) => all + count, 0);
  if (sum !== total) return `${total} numerals, ${sum} under their roles`;
  for (const role of /** @type {const} */ (['metric', 'quantity', 'date', 'citation', 'name', 'unexplained'])) {
    const explained = numerals.filter((numeral) => numeral.role === role).length;
    if (explained !== roles[role]) return `${roles[role]} under ${role}, ${explained} explained as such`;
  }
  const amounts = roles.metric + roles.quantity;
  if (record.quantities.length !== amounts) return `${record.quantities.length} quantities of ${amounts} numerals`;
  return brokenOrder(record, numerals);
}

/** Quantities are in order and none begins within the one before; a date or a number of a document holds several numerals. @param {ReportRecord} record @param {Read['numerals']} numerals */
function brokenOrder({ quantities, metrics }, numerals) {
  const back = numerals.find(({ start }, index) => start < (numerals[index - 1]?.start ?? 0));
  if (back) return `numeral “${back.text}” at ${back.start} stands behind one that begins later`;
  const early = quantities.find(({ start }, index) => start < (quantities[index - 1]?.end ?? 0));
  if (early) return `quantity “${early.quote}” at ${early.start} begins within the one before it`;
  const read = metrics.filter(({ basis }) => basis !== 'derived');
  const late = read.find(({ evidence }, index) => evidence.start < (read[index - 1]?.evidence.start ?? 0));
  return late ? `${late.id} at ${late.evidence.start} stands behind one that begins later` : null;
}
