/** What stands beside the metrics: all checks, all diagnostics, and the passages on problems, plans and citations. */
import type { Check, Diagnostic } from '../../schema.js';
import { checkSentence, checkTitle } from './check-words.js';
import { figure } from './figures.js';
import { type Html, html } from './markup.js';
import { badge, nameInCheck } from './metric-list.js';
import { noticeTitle } from './notice-words.js';
import type { View } from './view.js';
import { fill } from './words.js';

const order: readonly Check['status'][] = ['fail', 'uncertain', 'pass'];

/** Every comparison, those that do not hold first. */
export function checkList(view: View): Html {
  const { record, words } = view;
  if (record.checks.length === 0) return html`<p class="empty">${words.noChecks}</p>`;
  const items = order.flatMap((status) =>
    record.checks.flatMap((check, index) => (check.status === status ? checkItem(view, check, index) : [])),
  );
  return html`<p class="intro">${words.checksIntro}</p><ul class="checks">${items}</ul>`;
}

function checkItem(view: View, check: Check, index: number): Html {
  const compared = view.comparedBy[index] ?? [];
  const links = compared.flatMap((at) => {
    const metric = view.record.metrics[at];
    return metric
      ? html`<li><a href="#m=${view.anchors[at]}" data-m="${at}">${nameInCheck(view, metric)}</a> <span class="value">${figure(metric.value)}</span></li>`
      : [];
  });
  return html`<li class="${check.status}">${badge(view, check.status)}<div><span class="rule">${checkTitle(check.rule, view.lang)}</span> ${checkSentence(view, index)}<ul class="with">${links}</ul></div></li>`;
}

/** Every diagnostic; those that a failed check stands behind lead to its metrics. */
export function noticeList(view: View): Html {
  const { record, words } = view;
  if (record.diagnostics.length === 0) return html`<p class="empty">${words.noNotices}</p>`;
  const items = record.diagnostics.map((diagnostic) => noticeItem(view, diagnostic));
  return html`<p class="intro">${words.noticesIntro}</p><ul class="notices">${items}</ul>`;
}

function noticeItem(view: View, diagnostic: Diagnostic): Html {
  const { words } = view;
  const index = view.record.metrics.findIndex(
    ({ id, evidence }) => diagnostic.metrics?.includes(id) && evidence.start === diagnostic.start,
  );
  const link = index < 0 ? '' : html` <a href="#m=${view.anchors[index]}" data-m="${index}">${words.inText}</a>`;
  const line =
    diagnostic.line === undefined ? '' : html`<span class="line">${fill(words.line, { line: diagnostic.line })}</span>`;
  return html`<li class="${diagnostic.severity}"><span class="severity">${words.severities[diagnostic.severity]}</span><div><b>${noticeTitle(diagnostic, view.lang)}</b> ${line}${link}${message(view, diagnostic)}</div></li>`;
}

/** What a failed check says, in the language of the page; else the diagnostic’s own words, which are English. */
function message(view: View, diagnostic: Diagnostic): Html {
  const check = view.record.checks.findIndex(
    ({ rule, message, status }) => status === 'fail' && rule === diagnostic.rule && message === diagnostic.message,
  );
  return check < 0
    ? html`<p class="message" lang="en">${diagnostic.message}</p>`
    : html`<p class="message">${checkSentence(view, check)}</p>`;
}

/** Problems, plans and citations in the report’s own words. */
export function passageList(view: View): Html {
  const { record, words } = view;
  const { problems, plans, citations } = record;
  if (problems.length + plans.length + citations.length === 0) return html`<p class="empty">${words.noPassages}</p>`;
  const items = (list: typeof problems) =>
    list.map(({ section, heading, text }) => {
      const body = text.replace(/\n/gu, '');
      return html`<li><a href="#s${section}">${heading ?? body}</a>${heading !== null && body !== '' && body !== heading && html`<p>${body}</p>`}</li>`;
    });
  const cited = citations.map(
    ({ title, documentNumber }) => html`<li><cite>《${title}》</cite> ${documentNumber ?? ''}</li>`,
  );
  return html`${passages(words.problems, items(problems))}${passages(words.plans, items(plans))}${passages(words.citations, cited)}`;
}

function passages(name: string, items: readonly Html[]): Html | false {
  if (items.length === 0) return false;
  return html`<section class="passages"><h3>${name} <span class="count">${items.length}</span></h3><ol lang="zh-CN">${items}</ol></section>`;
}
