/** The metrics of the page and where the text gives evidence of them. */
import { all } from './elements.js';

/** A metric of the list with its places in the text. */
export interface PageMetric {
  index: number;
  anchor: string;
  item: HTMLElement;
  details: HTMLDetailsElement;
  /** Places in the text, in order. */
  marks: HTMLElement[];
  family: string;
  basis: string;
  period: string;
  status: string;
  /** What a search looks at. */
  words: string;
}

/** Reads the metrics of the page, in the order of their indexes. */
export function readMetrics(): PageMetric[] {
  const marks = new Map<string, HTMLElement[]>();
  for (const mark of all('#document [data-m]'))
    for (const index of (mark.dataset.m ?? '').split(' ')) marks.set(index, [...(marks.get(index) ?? []), mark]);
  return all('li.metric')
    .map((item) => readMetric(item, marks))
    .sort((a, b) => a.index - b.index);
}

function readMetric(item: HTMLElement, marks: ReadonlyMap<string, HTMLElement[]>): PageMetric {
  const index = item.id.slice(1);
  const details = item.querySelector('details');
  if (!details) throw new Error(`Unexpected metric ${index} without details, expected some`);
  const { anchor = '', basis = '', period = '', status = '' } = item.dataset;
  const family = item.closest<HTMLElement>('.family');
  return {
    index: Number(index),
    anchor,
    item,
    details,
    marks: marks.get(index) ?? [],
    family: family?.dataset.family ?? '',
    basis,
    period,
    status,
    words: searchable(
      [
        anchor,
        ...all('.label, .amount, blockquote, .place', item).map(textOf),
        textOf(family?.querySelector('h3')),
      ].join(' '),
    ),
  };
}

const textOf = (element: Element | null | undefined) => element?.textContent ?? '';

/** Text as searches compare it: full-width forms as half, letters small, commas and blanks in figures away. */
export function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}
