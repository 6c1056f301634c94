/**
 * From candidates to a tree. Open sequences lie on a stack: a marker that counts on from an open sequence closes what
 * lies above it; a marker of a new style opens a deeper one. A sequence that only weak markers speak for needs two of
 * them, or it was prose.
 */
import type { Candidate } from './marker.js';
import { type Holds, observeOrder } from './order.js';

/** A section as far as its marker goes. */
export interface Node {
  marker: Candidate;
  number: number;
  level: number;
  children: Node[];
  /** The number that was expected, where the counter stands at another. */
  expected: number | null;
}

interface Sequence {
  key: string;
  last: number;
  /** Begun on a line of its own. */
  lineStart: boolean;
  /** One of its items held a sequence of the same key. */
  nests: boolean;
  size: number;
  strong: boolean;
  members: Candidate[];
  current: Node;
}

/** Options of building. */
export interface TreeOptions {
  /** Offsets at which every open section ends: closing paragraphs that belong to no section. */
  resets: readonly number[];
}

/** Builds the tree of those candidates that are sections. */
export function buildTree(candidates: readonly Candidate[], options: TreeOptions): Node[] {
  let kept = [...candidates];
  for (let round = 0; round < 4; round += 1) {
    const builder = new Builder(kept, options);
    const { roots, dropped } = builder.build();
    if (dropped.size === 0) return roots;
    kept = kept.filter((candidate) => !dropped.has(candidate));
  }
  return new Builder(kept, options).build().roots;
}

class Builder {
  private readonly stack: Sequence[] = [];
  private readonly sequences: Sequence[] = [];
  private readonly roots: Node[] = [];
  private readonly dropped = new Set<Candidate>();
  /** The last number of each key, wherever it stood: some counters run on over their parents. */
  private readonly lastNumbers = new Map<string, number>();
  private readonly holds: Holds;
  private resetIndex = 0;

  constructor(
    private readonly candidates: readonly Candidate[],
    private readonly options: TreeOptions,
  ) {
    this.holds = observeOrder(candidates);
  }

  build(): { roots: Node[]; dropped: Set<Candidate> } {
    this.candidates.forEach((candidate, index) => {
      this.reset(candidate.start);
      this.place(candidate, index);
    });
    for (const sequence of this.sequences) {
      if (!sequence.strong && sequence.size < 2) for (const member of sequence.members) this.dropped.add(member);
    }
    return { roots: this.roots, dropped: this.dropped };
  }

  private reset(offset: number): void {
    for (let at = this.options.resets[this.resetIndex]; at !== undefined && at <= offset; ) {
      this.stack.length = 0;
      this.resetIndex += 1;
      at = this.options.resets[this.resetIndex];
    }
  }

  private place(candidate: Candidate, index: number): void {
    const next = this.findOpen(candidate, (sequence) => continues(sequence, candidate));
    if (next >= 0) {
      this.add(candidate, next);
      return;
    }
    const open = this.findOpen(candidate, () => true);
    if (!this.mayBegin(candidate, index, open)) {
      this.dropped.add(candidate);
    } else if (open >= 0) {
      this.placeBeside(candidate, index, open);
    } else {
      this.popInner(candidate);
      this.open(candidate);
    }
  }

  /** Whether a candidate that counts on from no open sequence can be a section; `open` is the deepest sequence of its key. */
  private mayBegin(candidate: Candidate, index: number, open: number): boolean {
    const { key, number, strong } = candidate;
    if (!Number.isFinite(number)) return false;
    if (candidate.onlyContinues && !(number === 1 && key === 'chinese-paren')) return false;
    if (number === 1) return true;
    const sequence = this.stack[open];
    if (sequence) return strong ? number <= sequence.last + 9 : this.skipsOne(sequence, candidate, index);
    if (strong) return this.isPlausible(candidate, index);
    return this.startsLate(candidate, index) || (candidate.behindHeading && this.lastNumbers.get(key) === number - 1);
  }

  /** （五） after （三） inside a line, where （六） comes next. */
  private skipsOne(sequence: Sequence, candidate: Candidate, index: number): boolean {
    const next = this.candidates.slice(index + 1, index + 50).find((other) => other.key === candidate.key);
    return isFixed(candidate) && candidate.number === sequence.last + 2 && next?.number === candidate.number + 1;
  }

  /** A sequence of the key is open, and the candidate does not count on from it. */
  private placeBeside(candidate: Candidate, index: number, open: number): void {
    const sequence = this.stack[open] as Sequence; // it was found there
    if (candidate.number !== 1) {
      this.add(candidate, open);
      return;
    }
    const isNested = candidate.lineStart
      ? sequence.nests || this.returnsTo(sequence, index)
      : sequence.lineStart && isFixed(candidate);
    if (!isNested) this.stack.length = open;
    else if (candidate.lineStart) sequence.nests = true;
    this.open(candidate);
  }

  /** Whether the open sequence is counted on from later, after the candidate's own: 一、 一、 二、 三、 *二、*. */
  private returnsTo(sequence: Sequence, index: number): boolean {
    let inner = 1;
    for (let ahead = index + 1; ahead < Math.min(this.candidates.length, index + 400); ahead += 1) {
      const candidate = this.candidates[ahead];
      if (!candidate?.strong) continue;
      if (candidate.key !== sequence.key) {
        if (this.holds(candidate.key, sequence.key) && this.isOpen(candidate.key)) return false;
      } else if (candidate.number === inner + 1) inner += 1;
      else if (candidate.number === sequence.last + 1) return true;
      else if (candidate.number !== 1) return false;
      else inner = 1;
    }
    return false;
  }

  private isOpen(key: string): boolean {
    return this.stack.some((sequence) => sequence.key === key);
  }

  /** 二是 and 三是 where the first item lost its marker. */
  private startsLate(candidate: Candidate, index: number): boolean {
    const next = this.candidates.slice(index + 1, index + 20).find((other) => other.key === candidate.key);
    return candidate.style === 'enumerator' && candidate.number === 2 && next?.number === 3;
  }

  /** A marker like 7. with nothing before it needs its like before or behind. */
  private isPlausible(candidate: Candidate, index: number): boolean {
    if (this.lastNumbers.get(candidate.key) === candidate.number - 1) return true;
    const next = this.candidates.slice(index + 1, index + 200).find((other) => other.key === candidate.key);
    return (
      next?.number === candidate.number + 1 || candidate.style === 'chinese' || candidate.style === 'chinese-paren'
    );
  }

  /** Index of the deepest open sequence of the candidate's key that fits; -1 where there is none. */
  private findOpen(candidate: Candidate, fits: (sequence: Sequence) => boolean): number {
    return this.stack.findLastIndex((sequence) => sequence.key === candidate.key && fits(sequence));
  }

  /** Closes the open sequences that the candidate's style lies above; one inside a line closes none that has lines of its own. */
  private popInner(candidate: Candidate): void {
    for (let top = this.stack.at(-1); top && endsBefore(top, candidate); top = this.stack.at(-1)) this.stack.pop();
    for (let top = this.stack.at(-1); top && this.holds(candidate.key, top.key); top = this.stack.at(-1)) {
      if (!candidate.lineStart && top.lineStart) return;
      this.stack.pop();
    }
  }

  private add(candidate: Candidate, at: number): void {
    this.stack.length = at + 1;
    const sequence = this.stack[at] as Sequence; // what was found or has just been put there
    const expected = sequence.last + 1;
    const number = Number.isFinite(candidate.number) ? candidate.number : expected;
    sequence.current = this.node(candidate, number, number === expected ? null : expected);
    sequence.last = number;
    sequence.size += 1;
    sequence.strong ||= candidate.strong;
    sequence.members.push(candidate);
  }

  private open(candidate: Candidate): void {
    const { key, number, lineStart, strong } = candidate;
    const runsOn = number === 1 || this.lastNumbers.get(key) === number - 1;
    this.stack.length = Math.min(this.stack.length, 16);
    const level = this.stack.length;
    const current = this.node(candidate, number, runsOn ? null : 1, level);
    const sequence: Sequence = {
      key,
      last: number,
      lineStart,
      nests: false,
      size: 1,
      strong,
      members: [candidate],
      current,
    };
    if (key === `decimal:${this.stack.at(-1)?.current.number}`) sequence.strong = true;
    this.sequences.push(sequence);
    this.stack.push(sequence);
  }

  private node(marker: Candidate, number: number, expected: number | null, depth = this.stack.length - 1): Node {
    const node: Node = { marker, number, level: depth + 1, children: [], expected };
    const parent = depth === 0 ? undefined : this.stack[depth - 1]?.current;
    (parent ? parent.children : this.roots).push(node);
    this.lastNumbers.set(marker.key, number);
    return node;
  }
}

function continues(sequence: Sequence, candidate: Candidate): boolean {
  return sequence.last + 1 === candidate.number || (!Number.isFinite(candidate.number) && sequence.key === 'sequence');
}

/** An enumeration inside a paragraph ends with it: what a later line begins is none of its items' own. */
function endsBefore(sequence: Sequence, candidate: Candidate): boolean {
  const last = sequence.members.at(-1);
  return !sequence.strong && last !== undefined && !last.lineStart && candidate.line > last.line;
}

/** Styles that stand before paragraphs as well as inside them. */
function isFixed(candidate: Candidate): boolean {
  return candidate.style !== 'enumerator' && candidate.style !== 'sequence';
}
