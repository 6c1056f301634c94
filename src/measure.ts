/** Reads the paragraphs of a report: its quantities, its metrics, and what every numeral is. */
import { asStated } from './account-units.js';
import {
  completed,
  type Document,
  type ExplainedNumeral,
  evidenceOf,
  type Measured,
  metricOf,
  Numerals,
  type Placed,
  reportFrameOf,
} from './measured.js';
import type { Claim } from './metrics/claim.js';
import { readMetrics } from './metrics/read.js';
import { settleReport } from './metrics/scopes.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { type NumberReading, readFolded } from './quantities.js';
import type { Evidence, Metric, Quantity } from './schema.js';
import { moodAt } from './split.js';
import { readAround } from './subjects.js';
import { readTables } from './tables.js';
import { unitTable } from './unit-table.js';

/** A claim with the paragraph it was read in. */
interface PlacedClaim {
  placed: Placed;
  claim: Claim;
}

/** Every figure of a document: metrics and quantities in the order of the source, and what each numeral was read as. */
export function measure(document: Document): Measured {
  const measured: Measured = { metrics: [], quantities: [], numerals: new Numerals(document.explains) };
  const claims: PlacedClaim[] = [];
  for (const paragraph of paragraphsOf(document.body, document.outline))
    measureParagraph(document, paragraph, measured, claims);
  settleReport(
    claims.map(({ claim }) => claim),
    document.report.issuer?.name ?? null,
  );
  for (const { placed, claim } of claims) measured.metrics.push(placedMetric(placed, claim));
  readTables(document, measured);
  measured.quantities.sort((a, b) => a.start - b.start);
  measured.numerals.kept.sort((a, b) => a.at - b.at);
  measured.metrics.sort((a, b) => a.evidence.start - b.evidence.start);
  return { ...measured, metrics: mergeRepeats(measured.metrics) };
}

function measureParagraph(document: Document, paragraph: Paragraph, measured: Measured, claims: PlacedClaim[]): void {
  const readings = readFolded(paragraph.text);
  const isText = paragraph.role === 'text' || paragraph.role === 'heading';
  const reading = isText
    ? readMetrics(
        {
          text: paragraph.text,
          readings,
          headings: paragraph.headings,
          moodAt: (offset) => moodAt(document.outline, paragraph.toBody(offset, offset + 1).start),
          report: reportFrameOf(document),
        },
        document.compiled,
      )
    : { claims: [] as Claim[], refusals: new Map<number, string>() };
  const placed: Placed = { paragraph, document };
  for (const claim of reading.claims) claims.push({ placed, claim });
  const claimsAt = claimsByStart(reading.claims);
  for (const number of readings) {
    const claim = number.role === 'quantity' ? claimsAt.get(number.start) : undefined;
    if (number.role === 'quantity') measured.quantities.push(quantityOf(placed, number, claim));
    measured.numerals.add({
      role: claim ? 'metric' : number.role,
      at: paragraph.toBody(number.start, number.start).start,
      explain: () => explainedOf(placed, number, claim, reading.refusals.get(number.start)),
    });
  }
}

const noClaims: ReadonlyMap<number, Claim> = new Map();

/** The last claim made of each amount. */
function claimsByStart(claims: readonly Claim[]): ReadonlyMap<number, Claim> {
  if (claims.length === 0) return noClaims;
  const found = new Map<number, Claim>();
  for (const claim of claims) if (claim.amount) found.set(claim.start, claim);
  return found;
}

const MAX_CONTEXT = 300;
/** For each UTF-16 unit whether a sentence ends at it. */
const endsSentence = unitTable('。！？；\n');

/** The sentence around a range, as the body has it, cut where it is very long. */
function contextOf({ paragraph, document }: Placed, start: number, end: number): string {
  const [from, to] = sentenceAround(paragraph.text, start, end);
  const span = paragraph.toBody(from, to);
  return document.body.text.slice(span.start, span.end).trim();
}

function placedMetric(placed: Placed, claim: Claim): Metric {
  const { start, end, scope, change, rule } = claim;
  const { section } = placed.paragraph;
  const evidence = evidenceOf(placed, start, end);
  const metric = metricOf(claim, { scope, section, evidence, context: contextOf(placed, start, end), rule });
  return change ? completed(metric, { change: changeOf(placed, change) }) : metric;
}

function changeOf(placed: Placed, change: NonNullable<Claim['change']>): NonNullable<Metric['change']> {
  const { quote, start, end } = evidenceOf(placed, change.start, change.end);
  return { direction: change.direction, value: change.value, unitText: change.unitText, quote, start, end };
}

function quantityOf(placed: Placed, number: NumberReading, claim: Claim | undefined): Quantity {
  const { paragraph } = placed;
  const { quote, start, end, line } = evidenceOf(placed, number.start, number.end);
  const { subject, action } = readAround(paragraph.text, number, claim?.head ?? null);
  const { value, unitText } = asStated(number);
  return {
    value,
    unitText,
    baseValue: number.value,
    qualifier: number.qualifier,
    subject,
    action,
    metric: claim?.metric.id ?? null,
    section: paragraph.section,
    quote,
    start,
    end,
    line,
    context: contextOf(placed, number.start, number.end),
  };
}

/** The range and the rest of its sentence, at most so much on either side. */
function sentenceAround(text: string, start: number, end: number): [number, number] {
  const first = Math.max(0, start - MAX_CONTEXT);
  const last = Math.min(text.length, end + MAX_CONTEXT);
  let from = start;
  while (from > first && endsSentence[text.charCodeAt(from - 1)] === 0) from--;
  let to = end;
  while (to < last && endsSentence[text.charCodeAt(to)] === 0) to++;
  return [from, to];
}

function explainedOf(
  placed: Placed,
  number: NumberReading,
  claim: Claim | undefined,
  refusal: string | undefined,
): ExplainedNumeral {
  const { start, end, line, quote } = evidenceOf(placed, number.start, number.end);
  return {
    text: quote,
    start,
    end,
    line,
    role: claim ? 'metric' : number.role,
    rule: claim
      ? claim.rule
      : number.role === 'quantity' && refusal
        ? `${number.rule}; no metric: ${refusal}`
        : number.rule,
    metric: claim?.metric.id ?? null,
    section: placed.paragraph.section,
    context: contextOf(placed, number.start, number.end),
  };
}

/** One fact stated twice is one metric with two pieces of evidence. */
function mergeRepeats(metrics: readonly Metric[]): Metric[] {
  const first = new Map<string, Metric>();
  const repeats = new Map<Metric, Evidence[]>();
  for (const metric of metrics) {
    const { id, value, scope, basis } = metric;
    const period = metric.period === 'cumulative' ? 'year' : metric.period;
    const key = `${id} ${value} ${period} ${scope ?? ''}`;
    const known = first.get(key);
    if (!known) {
      first.set(key, metric);
      continue;
    }
    if (known.evidence.start === metric.evidence.start || (basis !== 'stated' && known.basis === 'stated')) continue;
    const also = repeats.get(known);
    if (also) also.push(metric.evidence);
    else repeats.set(known, [metric.evidence]);
  }
  return Array.from(first.values(), (metric) => {
    const also = repeats.get(metric);
    return also ? completed(metric, { also, change: metric.change }) : metric;
  });
}
