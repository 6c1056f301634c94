import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Compiles `src` to `dist` before the tests; type errors are the business of `npm run types`, not of this step. */
export default function build(): void {
  removeStale();
  run('npx', ['tsc', '--noEmitOnError', 'false']);
  run('node', ['scripts/pages.js']);
}

/** What was compiled from sources that are gone by now. */
function removeStale(): void {
  if (!existsSync('dist')) return;
  for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    const source = path.join('src', file.replace(/(?:\.d)?\.(?:js|ts)$/u, '.ts'));
    if (source.endsWith('.ts') && !file.startsWith('pages') && !existsSync(source)) rmSync(path.join('dist', file));
  }
}

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'ignore' });
  if (error || status === null) throw new Error(`Unexpected failure of ${command}, expected dist/ to be built`);
}
