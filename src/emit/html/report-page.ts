/** The page of one report: its text on the left, what was read from it on the right. It loads nothing from elsewhere. */
import { createHash } from 'node:crypto';
import type { AnnotatedReport } from '../../annotate.js';
import { catalogue as builtIn, type Catalogue } from '../../metrics/catalogue.js';
import type { Provenance } from '../provenance.js';
import { familyName } from './families.js';
import { checkList, noticeList, passageList } from './findings.js';
import { type Html, html, verbatim } from './markup.js';
import { familyOf, metricList } from './metric-list.js';
import { textPane } from './text-pane.js';
import { type View, viewOf } from './view.js';
import { fill, type Language, type Words } from './words.js';

/** Style and script of a page: their text, to stand in it, or their addresses, to stand beside it. */
export type PageAssets =
  | { kind: 'inline'; style: string; script: string }
  | { kind: 'linked'; style: string; script: string };

/** How a page is written. */
export interface ReportPageOptions {
  /** Language of the page itself; the report keeps its own. */
  lang: Language;
  assets: PageAssets;
  /** The metrics that were read for; the built-in ones by default. */
  catalogue?: Catalogue;
  /** Address of the page that lists all reports, where there is one. */
  index?: string;
}

/** A whole document. */
export function reportPage(report: AnnotatedReport, options: ReportPageOptions): string {
  const view = viewOf(report, options.lang, options.catalogue ?? builtIn);
  const { words, record } = view;
  const title = record.report.title ?? words.untitled;
  return html`<!DOCTYPE html>
<html lang="${words.htmlLang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(options.assets)}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="report-extract">
<title>${title} · ${words.review}</title>
${styleElement(options.assets)}
</head>
<body class="report" data-shown="${words.shown}">
<a class="skip" href="#metrics">${words.skip}</a>
${header(view, title, options.index)}
<main>
<section class="text-pane" id="text" aria-label="${words.text}">
${legend(view)}
${textPane(view)}
${footer(view)}
</section>
${side(view)}
</main>
${chrome(words)}
${scriptElement(options.assets)}
</body>
</html>
`.text;
}

/** Nothing is fetched, framed or sent anywhere; the page's own style and script alone are let in. */
function policy(assets: PageAssets): string {
  const allowed = (text: string) =>
    assets.kind === 'linked' ? "'self' file:" : `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; style-src ${allowed(assets.style)}; script-src ${allowed(assets.script)}; img-src data:; base-uri 'none'; form-action 'none'`;
}

function styleElement({ kind, style }: PageAssets): Html {
  return kind === 'linked' ? html`<link rel="stylesheet" href="${style}">` : html`<style>${verbatim(style)}</style>`;
}

function scriptElement({ kind, script }: PageAssets): Html {
  return kind === 'linked' ? html`<script src="${script}"></script>` : html`<script>${verbatim(script)}</script>`;
}

function header({ record, words }: View, title: string, index: string | undefined): Html {
  const { issuer, year, signedOn, publishedOn } = record.report;
  const facts = [
    issuer ? `${issuer.name} · ${words.levels[issuer.level]}` : words.issuerUnknown,
    year !== null && fill(words.yearReported, { year }),
    signedOn !== null && fill(words.signedOn, { date: signedOn }),
    publishedOn !== null && fill(words.publishedOn, { date: publishedOn }),
  ].filter((fact) => fact !== false);
  return html`<header class="top">
<div class="heading">${index !== undefined && html`<a class="back" href="${index}">${words.backToIndex}</a>`}
<h1 lang="zh-CN">${title}</h1>
<p class="facts">${facts.map((fact) => html`<span>${fact}</span> `)}<span class="file" title="SHA-256 ${record.source.sha256}">${record.source.path}</span></p>
</div>
${toolButtons(words)}
</header>`;
}

/** What the page was made with and of which file, for those who quote it. */
function footer({ record, words }: View): Html {
  const { sha256 } = record.source;
  return html`<footer class="made">${madeWith(record, words)} · ${fill(words.ofFile, { sha256 })}</footer>`;
}

/** The versions that a page was made with. */
export function madeWith({ toolVersion, schemaVersion, catalogueVersion }: Provenance, words: Words): string {
  return fill(words.madeWith, { tool: toolVersion, schema: schemaVersion, catalogue: catalogueVersion });
}

/** The buttons that every page has: light or dark, and help. */
export function toolButtons(words: Words): Html {
  return html`<div class="tools">
<button type="button" id="theme" class="tool" data-auto="${words.themes.auto}" data-light="${words.themes.light}" data-dark="${words.themes.dark}" data-name="${words.theme}" aria-label="${words.theme}"><span aria-hidden="true">◐</span></button>
<button type="button" id="help-open" class="tool" aria-label="${words.help}" title="${words.help} (?)"><span aria-hidden="true">?</span></button>
</div>`;
}

/** What each key does, in a dialog. */
export function helpDialog(words: Words, meanings: Words['keys'], note = ''): Html {
  const keys = meanings.map(([key, meaning]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${meaning}</dd></div>`);
  return html`<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">${words.help}</h2><dl class="keys">${keys}</dl>${note !== '' && html`<p>${note}</p>`}<form method="dialog"><button>${words.close}</button></form></dialog>`;
}

const legendRoles = ['metric', 'quantity', 'date', 'citation', 'name', 'numbering', 'unexplained'] as const;

function legend({ record, words }: View): Html {
  const { accounting } = record;
  // Kinds that the text has none of are left out, but for the one whose absence is worth knowing.
  const present = legendRoles.filter((role) => accounting[role] > 0 || role === 'metric' || role === 'unexplained');
  const buttons = present.map(
    (role) =>
      html`<button type="button" class="key ${role}" data-role="${role}" aria-pressed="true" title="${words.rolesHelp[role]}"><span class="n ${role}">${words.roles[role]}</span> <span class="count">${accounting[role]}</span></button> `,
  );
  return html`<div class="legend" role="group" aria-label="${words.legend}" title="${fill(words.accounted, { total: accounting.numerals })}">${buttons}</div>`;
}

function side(view: View): Html {
  const { record, words } = view;
  const open = record.checks.filter(({ status }) => status !== 'pass').length;
  const warned = record.diagnostics.filter(({ severity }) => severity !== 'info').length;
  const passages = record.problems.length + record.plans.length + record.citations.length;
  const panels = [
    { id: 'metrics', name: words.metrics, count: record.metrics.length, alarm: false, content: metrics(view) },
    { id: 'checks', name: words.checks, count: record.checks.length, alarm: open > 0, content: checkList(view) },
    {
      id: 'notices',
      name: words.notices,
      count: record.diagnostics.length,
      alarm: warned > 0,
      content: noticeList(view),
    },
    { id: 'passages', name: words.passages, count: passages, alarm: false, content: passageList(view) },
  ];
  const tabs = panels.map(
    ({ id, name, count, alarm }) =>
      html`<a class="tab" id="tab-${id}" href="#${id}">${name} <span class="count${alarm && ' alarm'}">${count}</span></a>`,
  );
  const sections = panels.map(
    ({ id, name, content }) =>
      html`<section class="panel" id="${id}" aria-label="${name}"><h2>${name}</h2>${content}</section>`,
  );
  return html`<aside class="side" aria-label="${words.metrics}"><nav class="tabs" aria-label="${words.metrics}"><a class="tab only-narrow" id="tab-text" href="#text">${words.text}</a>${tabs}</nav>${sections}<p class="made-by">${words.madeBy}</p></aside>`;
}

function metrics(view: View): Html {
  return html`${view.record.metrics.length > 0 && filters(view)}${metricList(view)}`;
}

function filters({ record, lang, words }: View): Html {
  const families = [...new Set(record.metrics.map(familyOf))].map((id): [string, string] => [id, familyName(id, lang)]);
  const bases = [...new Set(record.metrics.map(({ basis }) => basis))].map((id): [string, string] => [
    id,
    words.bases[id],
  ]);
  const periods = [...new Set(record.metrics.map(({ period }) => period))].map((id): [string, string] => [
    id,
    words.periods[id],
  ]);
  const findings: [string, string][] = [
    ['open', words.withFinding],
    ['checked', words.withCheck],
    ['unchecked', words.withoutCheck],
  ];
  return html`<form class="filters" role="search" aria-label="${words.search}">
<input type="search" id="search" placeholder="${words.searchHint}" aria-label="${words.searchHint}" autocomplete="off" spellcheck="false">
<div class="selects">${select(words, 'family', families)}${select(words, 'basis', bases)}${select(words, 'period', periods)}${select(words, 'findings', findings)}</div>
<p class="shown"><output id="shown" aria-live="polite">${fill(words.shown, { shown: record.metrics.length, total: record.metrics.length })}</output> <button type="reset" id="clear" hidden>${words.clear}</button></p>
</form>`;
}

function select(
  words: Words,
  name: 'family' | 'basis' | 'period' | 'findings',
  options: readonly (readonly [string, string])[],
): Html {
  const choices = options.map(([value, text]) => html`<option value="${value}">${text}</option>`);
  return html`<label><span>${words[name]}</span><select id="filter-${name}"><option value="">${words.all}</option>${choices}</select></label>`;
}

/** What the script brings to life: the help, the hint at a number, the card of what is selected on a narrow screen. */
function chrome(words: Words): Html {
  return html`<div class="card" id="card" hidden><button type="button" id="card-previous" aria-label="${words.previous}">‹</button><a id="card-link" href="#"></a><button type="button" id="card-next" aria-label="${words.next}">›</button><button type="button" id="card-close" aria-label="${words.close}">×</button></div>
<div class="hint" id="hint" role="tooltip" hidden></div>
${helpDialog(words, words.keys, words.legend)}`;
}
