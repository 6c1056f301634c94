import { extract } from '../src/extract.js';
import type { Check, Metric, ReportRecord } from '../src/schema.js';

/** The record of sentences that stand under a title and a heading that say nothing about them. */
export function readSentences(...sentences: string[]): ReportRecord {
  return readFile(`桃溪屯镇2021年度法治政府建设情况报告\n一、主要工作情况\n${sentences.join('\n')}\n`);
}

/** The record of a whole file, as UTF-8. */
export function readFile(text: string, path = 'report.txt'): ReportRecord {
  return extract({ path, bytes: new TextEncoder().encode(text) });
}

/** `id value` of each metric, with what is not the default: `dispute.received 12 (prior, implied)`. */
export function factsOf({ metrics }: Pick<ReportRecord, 'metrics'>): string[] {
  return metrics.map(({ id, value, qualifier, basis, period, scope }) => {
    const defaults = ['exact', 'stated', 'year', null];
    const also = [qualifier, basis, period, scope].filter((part) => !defaults.includes(part));
    return also.length === 0 ? `${id} ${value}` : `${id} ${value} (${also.join(', ')})`;
  });
}

/** Status of each check of a rule. */
export function statuses(checks: readonly Check[], rule: string): Check['status'][] {
  return checks.filter((check) => check.rule === rule).map(({ status }) => status);
}

let offset = 0;

/** A measurement as a check or the summary sees it: stated, exact, of the whole and of this year unless told otherwise. */
export function metric(id: string, value: number, also: Partial<Metric> = {}): Metric {
  offset += 10;
  const isRate = id.endsWith('Rate');
  const quote = `${value}${isRate ? '%' : '件'}`;
  return {
    id,
    label: id,
    value,
    unit: isRate ? '%' : '件',
    unitText: isRate ? '%' : '件',
    qualifier: 'exact',
    basis: 'stated',
    period: 'year',
    scope: null,
    section: '1',
    evidence: { quote, start: offset, end: offset + quote.length, line: 1 },
    context: quote,
    rule: id,
    ...also,
  };
}
