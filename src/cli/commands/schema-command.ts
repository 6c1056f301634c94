import { readFile } from 'node:fs/promises';
import { ExitStatus } from '../exit-status.js';
import { openSink } from '../output/sink.js';

/** Prints a JSON Schema of `schemas/`. */
export async function schemaCommand(of: string): Promise<ExitStatus> {
  const sink = await openSink(undefined);
  await sink.write(await readFile(new URL(`../../../schemas/${of}.schema.json`, import.meta.url), 'utf8'));
  await sink.close();
  return ExitStatus.done;
}
