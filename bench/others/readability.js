/** Reads the article of every page of a folder with readability on jsdom. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const [folder] = process.argv.slice(2);
let characters = 0;
for (const name of readdirSync(folder)) {
  const dom = new JSDOM(readFileSync(path.join(folder, name), 'utf8'));
  characters += new Readability(dom.window.document).parse()?.textContent?.length ?? 0;
  dom.window.close();
}
process.stdout.write(`${characters}\n`);
