import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** A file of `src` and what it imports: other files by their path in `src`, packages by name. */
interface SourceFile {
  file: string;
  imports: string[];
}

const sources: SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, imports: importsOf(file) }));

function importsOf(file: string): string[] {
  const text = readFileSync(path.join('src', file), 'utf8');
  const names = [...text.matchAll(/(?:\bfrom |\bimport\(|\brequire\()\s*'([^']+)'/gu)].map(([, name]) => name ?? '');
  return names.map((name) =>
    name.startsWith('.') ? path.join(path.dirname(file), name).replace(/\.js$/u, '.ts') : name,
  );
}

/** A stage is a file of `src` with the folder of the same name. */
function stageOf(file: string): string {
  return (file.split(path.sep)[0] ?? '').replace(/\.ts$/u, '');
}

function importers(pattern: RegExp): string[] {
  return [
    ...new Set(
      sources.filter(({ imports }) => imports.some((name) => pattern.test(name))).map(({ file }) => stageOf(file)),
    ),
  ];
}

it('imports run one way: no stage leads back to itself', () => {
  const graph = new Map<string, Set<string>>();
  for (const { file, imports } of sources) {
    const own = stageOf(file);
    const others = imports.filter((name) => name.endsWith('.ts')).map(stageOf);
    graph.set(own, new Set([...(graph.get(own) ?? []), ...others.filter((stage) => stage !== own)]));
  }
  expect(findCycle(graph)).toEqual([]);
});

/** The stages of one circle, in order; empty where there is none. */
function findCycle(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const done = new Set<string>();
  const visit = (stage: string, trail: string[]): string[] => {
    if (trail.includes(stage)) return [...trail.slice(trail.indexOf(stage)), stage];
    if (done.has(stage)) return [];
    for (const next of graph.get(stage) ?? []) {
      const cycle = visit(next, [...trail, stage]);
      if (cycle.length > 0) return cycle;
    }
    done.add(stage);
    return [];
  };
  return [...graph.keys()].map((stage) => visit(stage, [])).find((cycle) => cycle.length > 0) ?? [];
}

it('only discovery, the command line, the tokenizer and the loader of user metrics touch the world', () => {
  const allowed = ['cli', 'discover', 'extract-files', 'path-bytes', 'read-input', 'tokens', 'user-metrics'];
  expect(importers(/^node:(?!crypto|buffer)/u).filter((stage) => !allowed.includes(stage))).toEqual([]);
  expect(importers(/^nodejieba$/u).filter((stage) => stage !== 'tokens')).toEqual([]);
});
