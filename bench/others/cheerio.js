/** Parses every page of a folder with `cheerio.load` (parse5), and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';

const [folder] = process.argv.slice(2);
let nodes = 0;
for (const name of readdirSync(folder))
  nodes += load(readFileSync(path.join(folder, name), 'utf8'))
    .root()
    .contents().length;
process.stdout.write(`${nodes}\n`);
