/** Numbers as the pages write them. */
import type { Metric } from '../../schema.js';
import { type Html, html } from './markup.js';
import type { Words } from './words.js';

const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 });

/** Thousands parted by commas, as in the reports themselves. */
export function figure(value: number): string {
  return format.format(value);
}

/** A metric’s value with its unit, the number apart from what stands around it. */
export function amountHtml(metric: Metric, words: Words): Html {
  const hedge = words.qualifiers[metric.qualifier];
  return html`<span class="amount">${hedge && html`<i>${hedge}</i> `}<b>${figure(metric.value)}</b><span class="unit">${metric.unit}</span></span>`;
}
