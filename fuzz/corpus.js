/** The reports that cases are mutated from, cut into pieces short enough to be read in a millisecond. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decode, mediaTypeOf } from '../dist/decode.js';
import { families } from '../dist/metrics/families.js';

/** Folders of reports: those of the project, and those that may stand beside it. */
export const folders = [
  'fixtures/reports',
  '../shared/seeds',
  '../shared/dev/docs',
  '../shared/outside/pages',
  '../shared/outside/gov-reports',
];

/** Most units of a piece, and most pieces of a file and files of a folder: every kind of report has its share. */
const PIECE = 400;
const PIECES = 100;
const FILES = 40;

/**
 * A stretch of a report, or a whole one where it is short.
 * @typedef {{ text: string, page: boolean }} Piece
 */

/**
 * Pieces of the reports in those of the folders that are there, and of the catalogue's own examples; the same files give
 * the same pieces in the same order. `mark` tells one corpus from another.
 * @param {readonly string[]} from
 */
export function readCorpus(from = folders) {
  const files = from.filter((folder) => existsSync(folder)).flatMap(filesIn);
  const pieces = [...files.flatMap(piecesOf), ...examples()];
  const hash = createHash('sha256');
  for (const { text } of pieces) hash.update(text);
  return { pieces, files: files.length, mark: hash.digest('hex').slice(0, 8) };
}

/** @param {string} folder */
function filesIn(folder) {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|html?)$/u.test(name) && !name.includes('.truth.'));
  return names
    .sort()
    .slice(0, FILES)
    .map((name) => path.join(folder, name));
}

/** @param {string} file @returns {Piece[]} */
function piecesOf(file) {
  const decoded = decode(readFileSync(file));
  if ('error' in decoded) return [];
  const { text } = decoded;
  const page = mediaTypeOf(text, file) === 'text/html';
  const count = Math.min(PIECES, Math.ceil(text.length / PIECE));
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor((index * text.length) / count);
    return { text: text.slice(at, at + PIECE), page };
  });
}

/** Sentences that metrics are told by, some in a piece. @returns {Piece[]} */
function examples() {
  const sentences = families
    .flatMap(({ metrics }) => metrics)
    .flatMap(({ examples: own, nonExamples }) => [...own.map(([sentence]) => sentence), ...nonExamples]);
  const pieces = [];
  for (let at = 0; at < sentences.length; at += 5)
    pieces.push({ text: sentences.slice(at, at + 5).join('\n'), page: false });
  return pieces;
}
