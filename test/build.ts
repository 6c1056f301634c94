import { spawnSync } from 'node:child_process';

/** Compiles `src` to `dist` before the tests; type errors are the business of `npm run types`, not of this step. */
export default function build(): void {
  run('npx', ['tsc', '--noEmitOnError', 'false']);
  run('node', ['scripts/pages.js']);
}

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'ignore' });
  if (error || status === null) throw new Error(`Unexpected failure of ${command}, expected dist/ to be built`);
}
