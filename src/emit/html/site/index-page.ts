/** The index of many reports: a table to sort and filter, and plots. Its script and its data lie beside it. */

import type { Provenance } from '../../provenance.js';
import { type Html, html, scriptJson, verbatim } from '../markup.js';
import { helpDialog, madeWith, toolButtons } from '../report-page.js';
import { fill, type Language, wordsOf } from '../words.js';
import type { Manifest } from './data.js';
import { type IndexWords, indexWordsOf } from './words.js';

// Plot styles its figures by elements of style. A page on disk is no origin of its own, so that its folder has to be
// let in by the scheme; over a network only the page’s own origin is.
const POLICY =
  "default-src 'none'; style-src 'self' file: 'unsafe-inline'; script-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'";

/** A whole document; the versions are those of its reports, null where it has none. */
export function indexPage(manifest: Manifest, lang: Language, versions: Provenance | null): string {
  const words = indexWordsOf(lang);
  return html`<!DOCTYPE html>
<html lang="${wordsOf(lang).htmlLang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="report-extract index">
<title>${words.title}</title>
<link rel="stylesheet" href="assets/index.css">
</head>
<body class="index">
<header class="top">
<div class="heading"><h1>${words.title}</h1>
<p class="facts">${fill(words.summary, { reports: manifest.reports, metrics: manifest.metrics, warnings: manifest.warnings })}</p></div>
${toolButtons(wordsOf(lang))}
</header>
<main>
${tableSection(manifest, words)}
${plotSection(manifest, words)}
</main>
${versions && html`<footer class="made">${madeWith(versions, wordsOf(lang))}</footer>`}
${helpDialog(wordsOf(lang), wordsOf(lang).indexKeys)}
<script type="application/json" id="manifest">${verbatim(scriptJson(manifest))}</script>
<script type="application/json" id="words">${verbatim(scriptJson(words))}</script>
<script src="assets/index.js"></script>
</body>
</html>
`.text;
}

function tableSection({ levels, years, catalogue }: Manifest, words: IndexWords): Html {
  const levelOptions = levels.map(([level, count]) => option(level, `${words.levels[level]} (${count})`));
  const yearOptions = years.map(([year, count]) => option(String(year), `${year} (${count})`));
  const columnOptions = catalogue.map(({ id, label, reports }) => option(id, `${label} (${reports})`));
  return html`<section class="reports" aria-labelledby="reports-title">
<h2 id="reports-title">${words.reports}</h2>
<form class="filters" role="search" aria-label="${words.reports}">
<input type="search" id="search" placeholder="${words.search}" aria-label="${words.search}" autocomplete="off" spellcheck="false">
<label><span>${words.level}</span><select id="filter-level"><option value="">${words.all}</option>${levelOptions}</select></label>
<label><span>${words.year}</span><select id="filter-year"><option value="">${words.all}</option>${yearOptions}</select></label>
<label><span>${words.columns}</span><select id="add-column"><option value="">${words.addColumn}</option>${columnOptions}</select></label>
<label class="check"><input type="checkbox" id="filter-warnings"> ${words.onlyWarnings}</label>
<button type="reset" id="clear" hidden>${words.clear}</button>
</form>
<div class="table"><table id="table" aria-describedby="shown"><thead></thead><tbody></tbody></table></div>
<p class="empty" id="none" hidden>${words.none}</p>
<nav class="pager" aria-label="${words.reports}"><output id="shown" aria-live="polite">${words.loading}</output><span><button type="button" id="previous" aria-label="${words.previous}">‹</button> <span id="page"></span> <button type="button" id="next" aria-label="${words.next}">›</button></span></nav>
</section>`;
}

function option(value: string, text: string): Html {
  return html`<option value="${value}">${text}</option>`;
}

function plotSection({ catalogue }: Manifest, words: IndexWords): Html {
  const choices = catalogue.map(({ id, label, unit, family }) => option(id, `${family} · ${label}（${unit}）`));
  return html`<section class="plots" aria-labelledby="plots-title">
<div class="plots-head"><h2 id="plots-title">${words.plots}</h2>
<label><span>${words.metric}</span><select id="plot-metric">${choices}</select></label></div>
${figure('distribution', words.distribution, words.distributionNote)}
${figure('years', words.years, words.yearsNote)}
${figure('coverage', words.coverage, words.coverageNote)}
${figure('rates', words.rates, words.ratesNote)}
</section>`;
}

function figure(id: string, title: string, note: string): Html {
  return html`<figure id="plot-${id}" aria-labelledby="plot-${id}-title"><figcaption><h3 id="plot-${id}-title">${title}</h3><p>${note}</p></figcaption><div class="plot"></div><p class="statistics"></p></figure>`;
}
