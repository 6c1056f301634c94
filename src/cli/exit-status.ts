/** What the process tells its caller. */
export const ExitStatus = {
  /** Every file gave a record and no diagnostic reached `--fail-on`. */
  done: 0,
  /** A file failed, or a diagnostic reached `--fail-on`, or a comparison did not hold. */
  failed: 1,
  /** Nothing could be run: a wrong option, no path that leads to a file, no tokenizer. */
  unusable: 2,
} as const;

export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];

/** A reason not to run at all, in one sentence; ends the process with status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
