import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { pageAsset } from '../../src/cli/output/page-assets.js';
import { reportPage } from '../../src/emit/html/report-page.js';
import { siteWriter } from '../../src/emit/html/site/site.js';
import type { Provenance } from '../../src/emit/provenance.js';
import { catalogue } from '../../src/metrics/catalogue.js';
import { SCHEMA_VERSION } from '../../src/schema-version.js';
import { describeInBrowser, executablePath } from './browser.js';

const attack = `"'><img src=x onerror="document.title='x'"></script><script>document.title='x'</script><!--\u2028`;
const report = annotate({
  path: `${attack}.txt`,
  bytes: new TextEncoder().encode(`甲镇2023年法治政府建设年度报告\n一、${attack}\n受理矛盾纠纷12件${attack}。\n`),
});
const page = reportPage(report, {
  lang: 'zh',
  assets: { kind: 'inline', style: pageAsset('report.css'), script: pageAsset('report.js') },
});

describeInBrowser('what came from a document', (stage) => {
  beforeAll(() => {
    for (const part of ['assets', 'data', 'reports']) mkdirSync(path.join(stage.folder, part));
    const assets = {
      reportStyle: pageAsset('report.css'),
      reportScript: pageAsset('report.js'),
      indexStyle: pageAsset('index.css'),
      indexScript: pageAsset('index.js'),
    };
    const folder = {
      write: (name: string, content: string | Uint8Array) => writeFileSync(path.join(stage.folder, name), content),
      append: (name: string, text: string) => writeFileSync(path.join(stage.folder, name), text, { flag: 'a' }),
    };
    const site = siteWriter(folder, { lang: 'zh', catalogue, assets, headlines: [] });
    for (const warnings of [0, 1]) {
      const values = { 'dispute.received': 12 };
      const entry = { issuer: attack, title: attack, path: attack, level: null, year: 2023, metrics: 1, values };
      const versions: Provenance = { schemaVersion: SCHEMA_VERSION, toolVersion: attack, catalogueVersion: attack };
      site.add({ ...entry, warnings, rates: [], versions }, page, `page${warnings}`);
    }
    site.close();
  });

  it('is text in the index and on the page that it leads to', async () => {
    const shown = await stage.open('index.html');
    await expect.poll(() => shown.locator('#table tbody tr').count()).toBe(2);
    expect(await shown.locator('#table tbody').textContent()).toContain('onerror=');
    expect(await shown.locator('img, td script').count()).toBe(0);
    await shown.locator('#table tbody a').first().click();
    await expect.poll(() => shown.locator('#document').textContent()).toContain('onerror=');
    expect(await shown.locator('img').count()).toBe(0);
    expect(await shown.title()).not.toBe('x');
    await shown.close();
  });

  it('would not run, nor ask a network for anything, if it were let through', async () => {
    const raw = `<img src="https://example.org/x.png" onerror="document.title='x'"><script>document.title='x';fetch('https://example.org/')</script>
<script src="https://example.org/x.js"></script><link rel="stylesheet" href="https://example.org/x.css"><iframe src="https://example.org/"></iframe>
<form action="https://example.org/"></form>`;
    writeFileSync(path.join(stage.folder, 'raw.html'), page.replace('<main>', `<main>${raw}`));
    const browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    try {
      const shown = await browser.newPage();
      const sent = new Set<string>();
      shown.on('request', (request) => sent.add(request.url()));
      shown.on('requestfailed', (request) => {
        if (request.failure()?.errorText === 'csp') sent.delete(request.url()); // stopped before it was sent
      });
      const { href } = pathToFileURL(path.join(stage.folder, 'raw.html'));
      await shown.goto(href);
      await shown.evaluate(() => document.forms[0]?.submit());
      expect(await shown.title()).not.toBe('x');
      expect(shown.url()).toBe(href);
      expect([...sent]).toEqual([href]);
    } finally {
      await browser.close();
    }
  });
});
