/** Where the extracted reports of a run go, one by one in their order. */
import type { Emitter } from '../../emit/emitter.js';
import type { Extracted } from '../run/task.js';
import type { Entry } from './journal.js';
import type { Sink } from './sink.js';

export interface Output {
  /** Takes a report; false where no more are wanted because the reader has gone. */
  add(report: Extracted): Promise<boolean>;
  /** Is told of a file that gave no report. */
  fail?(path: string): void;
  /** What is there already of a file, for `--resume`. */
  known?(path: string): Entry | undefined;
  /** Makes what was written final. */
  close(): Promise<void>;
  /** Leaves things as they were before, as far as that can be done. */
  discard(): Promise<void>;
}

/** Writes the reports to one place, with what a format has before, between and after them. */
export function textOutput(sink: Sink, emitter: Emitter): Output {
  let isFirst = true;
  return {
    async add({ text }) {
      const before = emitter.before(isFirst);
      isFirst = false;
      return sink.write(before === '' ? text : Buffer.concat([Buffer.from(before), text]));
    },
    async close() {
      await sink.write(emitter.close(isFirst));
      await sink.close();
    },
    discard: () => sink.discard(),
  };
}
