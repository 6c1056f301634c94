/** The plots of the index, of the reports that the table shows. */

import * as Plot from '@observablehq/plot';
import { groupBy } from '../../../group-by.js';
import { shortLabel } from '../../label.js';
import { figure } from '../figures.js';
import type { ManifestMetric, RateRow, Row } from '../site/data.js';
import type { IndexWords } from '../site/words.js';
import { fill } from '../words.js';
import { byId } from './elements.js';

/** What is plotted. */
export interface PlotData {
  rows: readonly Row[];
  /** Numbers of the rows that are shown. */
  numbers: readonly number[];
  metric: ManifestMetric;
  values: ReadonlyMap<number, number>;
  rates: readonly RateRow[];
  catalogue: readonly ManifestMetric[];
  words: IndexWords;
}

/** A report’s value of the chosen metric. */
interface Point {
  issuer: string;
  year: number | null;
  value: number;
}

const bars = { fill: 'var(--accent)', insetLeft: 1, tip: true } as const;

const MOST_ISSUERS = 300;
const MOST_BARS = 20;

/** Draws all plots anew. */
export function drawPlots(data: PlotData): void {
  const points = pointsOf(data);
  drawDistribution(points, data);
  drawYears(points, data);
  drawCoverage(data);
  drawRates(data);
}

function pointsOf({ rows, numbers, values, words }: PlotData): Point[] {
  return numbers.flatMap((number) => {
    const value = values.get(number);
    const row = rows[number];
    if (value === undefined || !row) return [];
    const [issuer, , year, title] = row;
    return [{ issuer: issuer ?? title ?? words.unknown, year, value }];
  });
}

function drawDistribution(points: readonly Point[], { metric, words }: PlotData): void {
  const name = `${metric.label}（${metric.unit}）`;
  const values = points.map(({ value }) => value);
  const middle = median(values);
  const plot =
    middle === null
      ? null
      : Plot.plot({
          ...frame('distribution', `${words.distribution}: ${name}`),
          x: { label: name, nice: true },
          y: { label: words.reportsAxis, grid: true, tickFormat: wholeOnly },
          marks: [
            Plot.rectY(points, { ...Plot.binX({ y: 'count' }, { x: 'value' }), ...bars }),
            Plot.ruleX([middle], { stroke: 'var(--ink)', strokeDasharray: '4 3' }),
            Plot.text([middle], { x: (value: number) => value, frameAnchor: 'top', dy: -10, text: () => words.median }),
            Plot.ruleY([0]),
          ],
        });
  const statistics = { count: points.length, min: Math.min(...values), median: middle ?? 0, max: Math.max(...values) };
  show('distribution', plot, middle === null ? words.noData : fill(words.statistics, mapFigures(statistics)));
}

function drawYears(points: readonly Point[], { metric, words }: PlotData): void {
  const dated = points.filter((point): point is Point & { year: number } => point.year !== null);
  const byIssuer = groupBy(dated, ({ issuer }) => issuer);
  const long = [...byIssuer.values()].filter((list) => new Set(list.map(({ year }) => year)).size > 1);
  const lines = long.slice(0, MOST_ISSUERS).flatMap((list) => [...list].sort((a, b) => a.year - b.year));
  const medians = [...groupBy(dated, ({ year }) => year)]
    .map(([year, list]) => ({ year, value: median(list.map(({ value }) => value)) ?? 0, reports: list.length }))
    .sort((a, b) => a.year - b.year);
  const few = long.length > 0 && long.length <= 8;
  const plot =
    medians.length === 0
      ? null
      : Plot.plot({
          ...frame('years', `${words.years}: ${metric.label}`),
          x: {
            label: words.year,
            tickFormat: wholeOnly,
            ticks: medians.length > 8 ? 8 : medians.map(({ year }) => year),
          },
          y: { label: `${metric.label}（${metric.unit}）`, grid: true },
          color: few ? { legend: true, scheme: 'tableau10' } : {},
          marks: [
            Plot.dot(dated, { x: 'year', y: 'value', r: 2, fill: 'var(--soft)', fillOpacity: 0.5 }),
            Plot.line(lines, {
              x: 'year',
              y: 'value',
              z: 'issuer',
              stroke: few ? 'issuer' : 'var(--quantity)',
              strokeWidth: few ? 1.8 : 1,
              strokeOpacity: few ? 1 : 0.4,
              tip: true,
              title: ({ issuer, year, value }: Point) => `${issuer} ${year}\n${figure(value)}`,
            }),
            Plot.line(medians, { x: 'year', y: 'value', stroke: 'var(--accent)', strokeWidth: 3.5 }),
            Plot.dot(medians, { x: 'year', y: 'value', r: 4, fill: 'var(--accent)' }),
          ],
        });
  const text = medians.map(({ year, value }) => `${year} ${figure(Number(value.toPrecision(6)))}`).join(' · ');
  show('years', plot, plot ? `${words.median}: ${text}` : words.noData);
}

function drawCoverage({ catalogue, words }: PlotData): void {
  const most = catalogue.slice(0, MOST_BARS);
  const plot =
    most.length === 0
      ? null
      : Plot.plot({
          ...frame('coverage', words.coverage),
          height: 40 + most.length * 22,
          marginLeft: 200,
          marginRight: 40,
          x: { label: words.reportsAxis, grid: true, tickFormat: wholeOnly },
          y: { label: null, domain: most.map(({ id }) => id), tickFormat: (id: string) => shortName(most, id) },
          marks: [
            Plot.barX(most, { x: 'reports', y: 'id', fill: 'var(--accent)' }),
            Plot.text(most, {
              x: 'reports',
              y: 'id',
              text: ({ reports }: ManifestMetric) => figure(reports),
              dx: 4,
              textAnchor: 'start',
            }),
            Plot.ruleX([0]),
          ],
        });
  show('coverage', plot, plot ? '' : words.noData);
}

/** A name without what it says in brackets, Chinese or not. */
function nameOf(label: string): string {
  return shortLabel(label).replace(/ ?\([^()]*\)/gu, '');
}

function shortName(list: readonly ManifestMetric[], id: string): string {
  const label = nameOf(list.find((metric) => metric.id === id)?.label ?? id);
  const width = /[\u4e00-\u9fff]/u.test(label) ? 14 : 28;
  return label.length > width ? `${label.slice(0, width - 1)}…` : label;
}

function drawRates({ rates, numbers, rows, catalogue, words }: PlotData): void {
  const shown = new Set(numbers);
  const all = rates.filter(([row]) => shown.has(row));
  const count = (wanted: string) => all.filter(([, , , , status]) => status === wanted).length;
  const labels = new Map(catalogue.map(({ id, label }) => [id, label]));
  const least = Math.min(100, ...all.map(([, , stated, computed]) => Math.min(stated, computed)));
  const statuses = ['pass', 'uncertain', 'fail'] as const;
  const plot =
    all.length === 0
      ? null
      : Plot.plot({
          ...frame('rates', words.rates),
          x: { label: words.computed, grid: true, domain: [Math.max(0, least - 3), 101], clamp: true },
          y: { label: words.stated, grid: true, domain: [Math.max(0, least - 3), 101], clamp: true },
          color: {
            domain: statuses.map((status) => words.statuses[status]),
            range: ['var(--good)', 'var(--doubt)', 'var(--bad)'],
          },
          symbol: {
            legend: true,
            domain: statuses.map((status) => words.statuses[status]),
            range: ['circle', 'triangle', 'times'],
          },
          marks: [
            Plot.line(
              [
                [0, 0],
                [101, 101],
              ],
              { stroke: 'var(--soft)', strokeDasharray: '4 3', clip: true },
            ),
            Plot.dot(distinct(all), {
              x: '3',
              y: '2',
              stroke: ([, , , , status]: RateRow) => wordOf(words, status),
              symbol: ([, , , , status]: RateRow) => wordOf(words, status),
              r: 4,
              strokeWidth: 1.8,
              tip: true,
              title: ([row, id, stated, computed]: RateRow) =>
                `${rows[row]?.[0] ?? ''} ${rows[row]?.[2] ?? ''}\n${labels.get(id) ?? id}\n${words.stated} ${stated}\n${words.computed} ${computed}`,
            }),
          ],
        });
  const counts = { count: all.length, pass: count('pass'), fail: count('fail'), uncertain: count('uncertain') };
  show('rates', plot, plot ? fill(words.ratesSummary, mapFigures(counts)) : words.noData);
}

function wordOf(words: IndexWords, status: string): string {
  return words.statuses[status === 'pass' || status === 'fail' ? status : 'uncertain'];
}

/** One dot for all rates that would lie on one place; those that do not agree are drawn last. */
function distinct(rates: readonly RateRow[]): RateRow[] {
  const places = new Map(
    rates.map((rate) => [`${rate[2].toFixed(1)} ${rate[3].toFixed(1)} ${rate[4]}`, rate] as const),
  );
  const weight = (status: string) => ['pass', 'uncertain', 'fail'].indexOf(status);
  return [...places.values()].sort((a, b) => weight(a[4]) - weight(b[4]));
}

function frame(id: string, ariaLabel: string) {
  const width = byId(`plot-${id}`).querySelector('.plot')?.clientWidth ?? 560;
  return {
    ariaLabel,
    width: Math.max(280, width),
    height: 300,
    marginLeft: 56,
    marginTop: 30,
    marginBottom: 44,
    insetTop: 4,
    style: { fontFamily: 'inherit', fontSize: '12px', background: 'transparent', overflow: 'visible' },
  };
}

const wholeOnly = (value: number) => (Number.isInteger(value) ? String(value) : '');

function show(id: string, plot: Element | null, statistics: string): void {
  const place = byId(`plot-${id}`);
  place.querySelector('.plot')?.replaceChildren(...(plot ? [plot] : []));
  const line = place.querySelector('.statistics');
  if (line) line.textContent = statistics;
}

function mapFigures(values: Record<string, number>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, figure(Number(value.toPrecision(10)))]),
  );
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
