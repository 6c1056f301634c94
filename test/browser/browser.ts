import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const quiet = ['--no-first-run', '--disable-gpu', '--disable-sync'];
const offline = ['--disable-background-networking', '--disable-component-update'];

/** Where a browser is installed; undefined where none is. */
export const executablePath = [process.env.CHROMIUM_PATH ?? '', ...places].find((place) => existsSync(place));

if (executablePath === undefined) {
  console.warn(
    'No browser found: tests of the pages in a browser are skipped. Install one (Debian: apt install chromium fonts-noto-cjk), or set CHROMIUM_PATH.',
  );
}

/** Pages of one group of tests, opened from a folder of their own. */
export interface Stage {
  folder: string;
  /** Opens a file of the folder, with what follows it in the address. */
  open(file: string, options?: BrowserContextOptions & { hash?: string }): Promise<Page>;
}

/**
 * A group of tests with a browser. Every page has to keep quiet: an error on its console, or a request for anything
 * but a file of its folder, fails the group.
 */
export function describeInBrowser(name: string, define: (stage: Stage) => void): void {
  describe.skipIf(executablePath === undefined)(name, () => {
    const stage = { folder: '' } as Stage; // filled in before the first test
    const complaints: string[] = [];
    let browser: Browser;

    beforeAll(async () => {
      stage.folder = await mkdtemp(path.join(tmpdir(), 'report-extract-'));
      browser = await chromium.launch({
        executablePath: executablePath ?? '',
        args: ['--no-sandbox', ...quiet, ...offline],
      });
      stage.open = async (file, { hash = '', ...options } = {}) => {
        const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...options });
        page.on('pageerror', (error) => complaints.push(`${file}: ${error.message}`));
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${file}: ${message.text()}`);
        });
        const root = pathToFileURL(stage.folder).href;
        page.on('request', (request) => {
          if (!request.url().startsWith(root) && !request.url().startsWith('data:'))
            complaints.push(`${file}: request for ${request.url()}`);
        });
        await page.goto(pathToFileURL(path.join(stage.folder, file)).href + hash);
        return page;
      };
    });

    afterAll(async () => {
      await browser?.close();
      await rm(stage.folder, { recursive: true, force: true });
      expect(complaints).toEqual([]);
    });

    define(stage);
  });
}
