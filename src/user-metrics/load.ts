/** Reads and validates a file of metrics of the user's own. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import { lineOfOffset, lineOfValue } from './json-lines.js';
import { type UserMetric, userMetricsSchema } from './schema.js';

/** What is wrong with a file of metrics: one line for each fault, with file, line and field. */
export class UserMetricsError extends Error {
  override name = 'UserMetricsError';
}

/** Loads a `.json` file, or the default export of a `.mjs` or `.js` module. `taken` holds the ids that are in use already. */
export async function loadUserMetrics(file: string, taken: ReadonlySet<string>): Promise<UserMetric[]> {
  const { value, lineOf } = /\.m?js$/u.test(file) ? await importModule(file) : await parseFile(file);
  const parsed = userMetricsSchema.safeParse(value);
  const faults = parsed.success ? repeatedIds(parsed.data.metrics, taken) : parsed.error.issues.map(describe);
  if (faults.length > 0 || !parsed.success) throw new UserMetricsError(listFaults(faults, file, lineOf));
  return parsed.data.metrics;
}

interface Loaded {
  value: unknown;
  /** 1-based line of a field, null where lines cannot be known. */
  lineOf(path: readonly PropertyKey[]): number | null;
}

interface Fault {
  path: PropertyKey[];
  message: string;
}

function listFaults(faults: readonly Fault[], file: string, lineOf: Loaded['lineOf']): string {
  const placed = faults.map((fault) => ({ ...fault, line: lineOf(fault.path) }));
  placed.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return placed.map(({ path, line, message }) => `${place(file, line)}: ${fieldName(path)}: ${message}`).join('\n');
}

async function parseFile(file: string): Promise<Loaded> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UserMetricsError(
      `${file}: Unexpected error while reading (${error.message}), expected a file of metrics`,
    );
  });
  const json = text.replace(/^\ufeff/u, '');
  try {
    return { value: JSON.parse(json), lineOf: (path) => lineOfValue(json, path) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = /at position (\d+)/u.exec(message)?.[1] ?? json.length;
    throw new UserMetricsError(`${place(file, lineOfOffset(json, Number(offset)))}: ${message}; expected JSON`);
  }
}

async function importModule(file: string): Promise<Loaded> {
  try {
    const module = (await import(pathToFileURL(path.resolve(file)).href)) as { default?: unknown }; // whatever it exports
    return { value: module.default, lineOf: () => null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UserMetricsError(
      `${file}: Unexpected error while loading (${message}), expected a module with a default export`,
    );
  }
}

function repeatedIds(metrics: readonly UserMetric[], taken: ReadonlySet<string>): Fault[] {
  const seen = new Set(taken);
  return metrics.flatMap(({ id }, index) => {
    const repeated = seen.has(id);
    seen.add(id);
    const message = `Unexpected id ${id}, which ${taken.has(id) ? 'the catalogue' : 'this file'} has already, expected one of its own`;
    return repeated ? [{ path: ['metrics', index, 'id'], message }] : [];
  });
}

function describe(issue: z.core.$ZodIssue): Fault {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const message =
        'Unexpected field, expected none of this name; `report-extract schema user-metrics` lists those there are';
      return { path: [...issue.path, issue.keys[0] ?? ''], message };
    }
    case 'invalid_type': {
      const received = /received (.*)/u.exec(issue.message)?.[1] ?? 'value';
      const found = received === 'undefined' ? 'lack of this field' : received;
      return { path: issue.path, message: `Unexpected ${found}, expected ${article(issue.expected)}` };
    }
    case 'too_small':
      return { path: issue.path, message: `Unexpected empty ${issue.origin}, expected at least ${issue.minimum}` };
    default:
      return { path: issue.path, message: issue.message.replace(/^Invalid (input|option): /u, 'Unexpected value, ') };
  }
}

function article(noun: string): string {
  return `${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}`;
}

function place(file: string, line: number | null): string {
  return line === null ? file : `${file}:${line}`;
}

/** `metrics[2].examples[0]`. */
function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return name.replace(/^\./u, '') || 'the document';
}
