/** Where records go: standard output, as fast as its reader takes them, or a file that is written whole or not at all. */
import fs from 'node:fs';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './exit-status.js';

export interface Sink {
  /** Writes and waits until the reader can take more; false where the reader has gone. */
  write(text: string): Promise<boolean>;
  /** Makes what was written final. */
  close(): Promise<void>;
  /** Leaves things as they were before, as far as that can be done. */
  discard(): Promise<void>;
}

/** Opens the file, or standard output where none is named. Throws a UsageError where it cannot be written. */
export async function openSink(file: string | undefined): Promise<Sink> {
  if (file === undefined || file === '-') return standardOutput();
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new UsageError(`Unexpected folder ${file} for --out, expected the name of a file`);
  try {
    return stats && !stats.isFile() ? await directFile(file) : await wholeFile(file, stats?.mode);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Unexpected --out ${file} (${reason}), expected a file that can be written`);
  }
}

function standardOutput(): Sink {
  process.stdout.on('error', () => {}); // every error comes to the write that met it
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
          if (error && error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') reject(error);
          else resolve(!error);
        });
      }),
    close: async () => {},
    discard: async () => {},
  };
}

/** A device or a pipe: there is nothing to rename. */
async function directFile(file: string): Promise<Sink> {
  const handle = await open(file, 'w');
  return { write: (text) => writeAll(handle, text), close: () => handle.close(), discard: () => handle.close() };
}

/** Writes beside the file, then takes its place in one step; a link keeps pointing to the file it points to. */
async function wholeFile(file: string, mode = 0o666): Promise<Sink> {
  const target = fs.existsSync(file) ? fs.realpathSync(file) : file;
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  const handle = await open(temporary, 'wx', mode);
  const forget = removeOnSignal(temporary);
  return {
    write: (text) => writeAll(handle, text),
    async close() {
      await handle.sync();
      await handle.close();
      await rename(temporary, target);
      forget();
    },
    async discard() {
      await handle.close();
      await unlink(temporary);
      forget();
    },
  };
}

async function writeAll(handle: FileHandle, text: string): Promise<boolean> {
  await handle.writeFile(text);
  return true;
}

/** Ctrl-C leaves no half-written file behind and still ends the process as that signal does. */
function removeOnSignal(file: string): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const remove = (signal: NodeJS.Signals) => {
    fs.rmSync(file, { force: true });
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of signals) process.removeListener(signal, remove);
  };
  for (const signal of signals) process.once(signal, remove);
  return forget;
}
