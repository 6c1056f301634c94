/** The metrics of a report, by family: a line each, which opens to its quote, its place and its checks. */
import type { Metric } from '../../schema.js';
import { checkSentence, checkTitle } from './check-words.js';
import { familyName } from './families.js';
import { amountHtml, figure } from './figures.js';
import { type Html, html } from './markup.js';
import { quoteParts } from './text-pane.js';
import { statusOf, type View } from './view.js';
import { fill } from './words.js';

/** Groups of metrics in the order in which the report comes to them. */
export function metricList(view: View): Html {
  const { record, words } = view;
  if (record.metrics.length === 0) return html`<p class="empty">${words.noMetrics}</p>`;
  const families = new Map<string, number[]>();
  record.metrics.forEach((metric, index) => {
    const family = familyOf(metric);
    families.set(family, [...(families.get(family) ?? []), index]);
  });
  const groups = [...families].map(([family, indexes]) => group(view, family, indexes));
  return html`${groups}<p class="empty" id="none" hidden>${words.noneShown}</p>`;
}

/** The family of a metric: what stands before the point of its id. */
export function familyOf({ id }: Pick<Metric, 'id'>): string {
  return id.slice(0, id.indexOf('.'));
}

function group(view: View, family: string, indexes: readonly number[]): Html {
  const items = indexes.flatMap((index) => {
    const metric = view.record.metrics[index];
    return metric ? item(view, metric, index) : [];
  });
  return html`<section class="family" data-family="${family}" aria-labelledby="family-${family}">
<h3 id="family-${family}">${familyName(family, view.lang)} <span class="count">${indexes.length}</span></h3>
<ul>${items}</ul>
</section>`;
}

function item(view: View, metric: Metric, index: number): Html {
  const status = statusOf(view, index);
  const label = view.labelOf(metric);
  return html`<li class="metric ${status}" id="m${index}" data-anchor="${view.anchors[index]}" data-basis="${metric.basis}" data-period="${metric.period}" data-status="${status}">
<details><summary><span class="label">${label}${chips(view, metric)}</span>${amountHtml(metric, view.words)}${badge(view, status)}</summary>
${detail(view, metric, index)}</details></li>
`;
}

const signs = { pass: '✓', fail: '✗', uncertain: '?', unchecked: '' } as const;

/** The sign of an outcome, with its word for who cannot see it. */
export function badge({ words }: View, status: keyof typeof signs): Html {
  if (status === 'unchecked') return html`<span class="badge"></span>`;
  const word = words.statuses[status];
  return html`<span class="badge ${status}" role="img" aria-label="${word}" title="${word}">${signs[status]}</span>`;
}

function chips({ words }: View, { basis, period, scope }: Metric): Html {
  return html`${period !== 'year' && html` <span class="chip ${period}">${words.periods[period]}</span>`}${
    basis !== 'stated' &&
    html` <span class="chip ${basis}" title="${words.basesHelp[basis]}">${words.bases[basis]}</span>`
  }${scope !== null && html` <span class="chip scope">${words.scope} ${scope}</span>`}`;
}

function detail(view: View, metric: Metric, index: number): Html {
  const { words } = view;
  const checks = (view.checksOf.get(index) ?? []).map((at) => checkLine(view, at, index));
  return html`<div class="detail">
<blockquote lang="zh-CN">${quote(view, metric, index)}</blockquote>
${checks.length > 0 && html`<ul class="checks">${checks}</ul>`}
<dl>
${metric.change && row(words.change, changeText(view, metric.change))}
${metric.basis !== 'stated' && row(words.basis, html`${words.bases[metric.basis]} · ${words.basesHelp[metric.basis]}`)}
${row(words.section, html`<span class="place" lang="zh-CN">${view.sectionName(metric.section)}</span> · ${place(view, metric)}`)}
${row(words.id, html`<a class="permalink" href="#m=${view.anchors[index]}" title="${words.link}"><code>${metric.id}</code></a>`)}
${metric.rule !== metric.id && row(words.rule, html`<code>${metric.rule}</code>`)}
</dl></div>`;
}

function row(name: string, value: Html): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function place({ words }: View, { evidence, also }: Metric): Html {
  const others = (also ?? []).map(({ line }) => html`, ${fill(words.alsoAt, { line })}`);
  return html`${fill(words.line, { line: evidence.line })}${others}`;
}

function quote(view: View, metric: Metric, index: number): Html {
  const { body } = view.report;
  const mark = view.markOf(index);
  const parts = quoteParts(body, mark, metric.context);
  if (!parts) return html`${metric.context} <mark>${metric.evidence.quote}</mark>`;
  const [before, inside, after] = parts;
  return html`${before}<mark>${inside}</mark>${after}`;
}

function changeText({ words }: View, change: NonNullable<Metric['change']>): Html {
  const size = change.value === null ? '' : ` ${figure(change.value)}${change.unitText}`;
  return html`${words.changes[change.direction]}${size} · <span lang="zh-CN">“${change.quote}”</span>`;
}

/** A metric’s name beside others that may be of the same name. */
export function nameInCheck(view: View, metric: Metric): string {
  const scope = metric.scope === null ? '' : ` · ${view.words.scope} ${metric.scope}`;
  return `${view.labelOf(metric)}${scope}`;
}

function checkLine(view: View, at: number, own: number): Html {
  const check = view.record.checks[at];
  if (!check) return html``;
  const others = (view.comparedBy[at] ?? []).filter((index) => index !== own);
  const links = others.flatMap((index) => {
    const metric = view.record.metrics[index];
    return metric ? html` <a href="#m=${view.anchors[index]}" data-m="${index}">${nameInCheck(view, metric)}</a>` : [];
  });
  return html`<li class="${check.status}">${badge(view, check.status)}<div><span class="rule">${checkTitle(check.rule, view.lang)}</span> ${checkSentence(view, at)}${links.length > 0 && html`<span class="with">${links}</span>`}</div></li>`;
}
