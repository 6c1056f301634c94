import { readFileSync } from 'node:fs';
import { sha256 } from '../../hash.js';
import { TOOL_VERSION } from '../../tool-version.js';
import type { Settings } from './task.js';

/**
 * What a result depends on beside its source, as a hash: the program's version, the options that show in a result, the
 * file of metrics. Where it differs, an earlier result is of no use.
 */
export function runKey({ failOn, maxBytes, metrics, timeout, ...shown }: Settings): string {
  const added = metrics === undefined ? null : sha256(readFileSync(metrics));
  const options = Object.entries(shown).sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(JSON.stringify([TOOL_VERSION, added, options]));
}
