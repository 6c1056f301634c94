/**
 * Follows the guides word for word in a copy of the project and writes what their commands print below them:
 * `npm run guide`. A test fails where it differs.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Pages of the guide, one a language. */
export const guides = ['docs/guide.md', 'docs/guide.zh-CN.md'];

const stepPattern = /```sh\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)```\n)?/gu;

/** The page with the output of its commands written anew. @param {string} page */
export function followed(page) {
  const folder = mkdtempSync(path.join(tmpdir(), 'guide-'));
  try {
    cpSync(path.join(root, 'fixtures/reports'), path.join(folder, 'fixtures/reports'), { recursive: true });
    return page.replaceAll(stepPattern, (step, commands, output) => {
      const printed = run(commands, folder);
      if (output === undefined) {
        if (printed !== '')
          throw new Error(`Unexpected output of a step without a place for it: ${commands}${printed}`);
        return step;
      }
      return `\`\`\`sh\n${commands}\`\`\`\n\n\`\`\`text\n${printed}\`\`\`\n`;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the commands of a step print. Installing is left out: the program that runs is the one that is built here. @param {string} commands @param {string} cwd */
function run(commands, cwd) {
  const program = `npx() { shift; "${process.execPath}" "${path.join(root, 'bin/report-extract.js')}" "$@"; }\n`;
  const env = { PATH: process.env.PATH, NO_COLOR: '1', LANG: 'C.UTF-8', COLUMNS: '120' };
  const { stdout, stderr } = spawnSync('sh', ['-c', `exec 2>&1\n${program}${commands.replace('npm ci\n', '')}`], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return (stdout + stderr).replaceAll('\r\n', '\n'); // CSV has line ends of its own
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const name of guides)
    writeFileSync(path.join(root, name), followed(readFileSync(path.join(root, name), 'utf8')));
