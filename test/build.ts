import { spawnSync } from 'node:child_process';

/** Compiles `src` to `dist` before the tests; type errors are the business of `npm run types`, not of this step. */
export default function build(): void {
  const { status, error } = spawnSync('npx', ['tsc', '--noEmitOnError', 'false'], { stdio: 'ignore' });
  if (error || status === null) throw new Error('Unexpected failure of the compiler, expected dist/ to be built');
}
