/** Where what was found goes: the file itself, small, beside a note of what it breaks and how it was made. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'findings');

/** Writes a finding down; gives the lines that tell of it. @param {import('./watch.js').Finding} finding */
export function write({ seed, number, property, message, path: name, options, bytes }) {
  const again = `npm run fuzz -- ${property === 'linear' ? '--grow ' : ''}--seed ${seed} --number ${number}`;
  const head = `${property}: ${message}\n  made by: ${again}`;
  if (bytes === '') return head;
  const content = Buffer.from(bytes, 'base64');
  const mark = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const file = path.join(folder, `${property}-${mark}${path.extname(name) || '.txt'}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, content);
  writeFileSync(`${file}.json`, `${JSON.stringify({ property, message, path: name, options, again }, null, 2)}\n`);
  return `${head}\n  ${content.length} bytes: ${path.relative(process.cwd(), file)}`;
}
