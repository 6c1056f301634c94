/**
 * Recognises the word forms of ideas. Forms are written with choices, `{信访,来信}{件,}`; they are never written out.
 * Their choices make a graph, and what a text leads to in it becomes a state the first time some text goes there: a
 * small table that stays in the processor's cache, made from what texts really say. Most characters go on with no form:
 * a row of bits a state tells that, and they have no place in the table.
 */

/** Units that may stand in forms; the key of a transition has room for so many. */
const MAX_LETTERS = 0xfff;
/** No form goes on so. */
export const DEAD = -1;
const UNKNOWN = 0;
/** Room for states and transitions at first: texts of one report meet more. */
const FIRST_CAPACITY = 1 << 9;

/** A point inside a form, or between two of its choices. */
interface Point {
  /** Units that lead on, and the point each leads to. */
  units: number[];
  targets: number[];
  /** The point reached by leaving out a choice that may be empty. */
  skip: Point | undefined;
  /** What a text that ends here has named; -1 where the form is not complete. */
  meaning: number;
  id: number;
}

/** A set of points that a text may have reached, made once for each set. */
interface State {
  points: readonly Point[];
  /** Meanings of the forms that are complete, ascending. */
  meanings: readonly number[];
}

export class Automaton {
  private readonly letters = new Uint16Array(0x10000);
  private letterCount = 0;
  private pointCount = 0;
  private readonly openings = new Map<number, Point[]>();
  /** Transitions from the root, by letter: 1 more than the state, `DEAD`, or `UNKNOWN`. */
  private readonly first = new Int32Array(MAX_LETTERS + 1);
  private readonly states: State[] = [{ points: [], meanings: [] }];
  private readonly stateOf = new Map<string, number>();
  /** A row for each state: the letters that lead on from it, a bit each. */
  private leads = new Uint32Array(0);
  private rowWords = 0;
  /** For each state whether a form is complete in it. */
  private isComplete = new Uint8Array(FIRST_CAPACITY);
  /** Open addressing: a key, then 1 more than its state. */
  private table = new Int32Array(2 * FIRST_CAPACITY);
  private used = 0;

  /** Adds a form under a number that says what it means. */
  add(form: string, meaning: number): void {
    const start = this.point();
    let end = start;
    for (const choices of choicesOf(form)) end = this.append(end, choices);
    end.meaning = meaning;
    for (let point: Point | undefined = start; point; point = point.skip)
      for (const [index, unit] of point.units.entries()) {
        const target = point.targets[index];
        const list = this.openings.get(unit);
        const reached = this.points[target ?? -1];
        if (!reached) continue;
        if (list) list.push(reached);
        else this.openings.set(unit, [reached]);
      }
  }

  /** Where the form ends that `longest` found. */
  end = 0;

  /** The state in which the longest form is complete that begins at `start` and ends by `limit`; `DEAD` where none does. */
  longest(text: string, start: number, limit: number): number {
    let found = DEAD;
    let state = this.opened(text.charCodeAt(start));
    for (let at = start + 1; state !== DEAD; at++) {
      if (this.isComplete[state] === 1) {
        found = state;
        this.end = at;
      }
      if (at >= limit) break;
      state = this.next(state, text.charCodeAt(at));
    }
    return found;
  }

  /** Meanings of the forms that are complete in a state. */
  meanings(state: number): readonly number[] {
    return (this.states[state] as State).meanings;
  }

  /** The state that a unit opens, or `DEAD`. */
  private opened(unit: number): number {
    const letter = this.letters[unit] as number; // a table has a place for every unit, letter and state
    const known = this.first[letter] as number;
    return known > 0 ? known - 1 : known === DEAD ? DEAD : this.open(unit, letter);
  }

  /** The state that a unit leads to from a state, or `DEAD`. */
  private next(state: number, unit: number): number {
    const letter = this.letters[unit] as number;
    const row = this.leads[state * this.rowWords + (letter >>> 5)] as number;
    if (((row >>> (letter & 31)) & 1) === 0) return DEAD;
    const key = (state << 12) | letter;
    const known = this.table[this.slotOf(key) + 1] as number;
    return known > 0 ? known - 1 : this.walk(state, unit, key);
  }

  private readonly points: Point[] = [];

  private point(): Point {
    const point: Point = { units: [], targets: [], skip: undefined, meaning: -1, id: this.pointCount++ };
    this.points.push(point);
    return point;
  }

  /** Adds one part of a form, of which any choice may stand; an empty choice lets it be left out. */
  private append(from: Point, choices: readonly string[]): Point {
    const end = this.point();
    for (const choice of choices) {
      if (choice === '') from.skip = end;
      let point = from;
      for (let at = 0; at < choice.length; at++) {
        const next = at === choice.length - 1 ? end : this.point();
        this.connect(point, choice.charCodeAt(at), next);
        point = next;
      }
    }
    return end;
  }

  private connect(from: Point, unit: number, to: Point): void {
    from.units.push(unit);
    from.targets.push(to.id);
    if (this.letters[unit] !== 0) return;
    if (this.letterCount === MAX_LETTERS)
      throw new Error(`Unexpected number of different characters in word forms, expected at most ${MAX_LETTERS}`);
    this.letters[unit] = ++this.letterCount;
  }

  private open(unit: number, letter: number): number {
    const reached = this.openings.get(unit);
    const state = reached ? this.stateFor(reached) : DEAD;
    this.first[letter] = state === DEAD ? DEAD : state + 1;
    return state;
  }

  private walk(from: number, unit: number, key: number): number {
    const reached: Point[] = [];
    for (const point of this.states[from]?.points ?? [])
      for (let at = point.units.indexOf(unit); at >= 0; at = point.units.indexOf(unit, at + 1)) {
        const target = this.points[point.targets[at] ?? -1];
        if (target) reached.push(target);
      }
    const state = this.stateFor(reached);
    if (4 * ++this.used > this.table.length) this.grow();
    const slot = this.slotOf(key);
    this.table[slot] = key;
    this.table[slot + 1] = state + 1;
    return state;
  }

  private stateFor(reached: readonly Point[]): number {
    const points = new Set<Point>();
    for (const start of reached)
      for (let point: Point | undefined = start; point; point = point.skip) points.add(point);
    const sorted = [...points].sort((a, b) => a.id - b.id);
    const name = sorted.map(({ id }) => id).join();
    const known = this.stateOf.get(name);
    if (known !== undefined) return known;
    const meanings = [...new Set(sorted.map(({ meaning }) => meaning))].filter((meaning) => meaning >= 0);
    const state = this.states.push({ points: sorted, meanings: meanings.sort((a, b) => a - b) });
    this.stateOf.set(name, state - 1);
    this.note(state - 1, sorted);
    if (state > this.isComplete.length) this.isComplete = widened(this.isComplete);
    this.isComplete[state - 1] = meanings.length > 0 ? 1 : 0;
    return state - 1;
  }

  /** Writes the row of a new state. */
  private note(state: number, points: readonly Point[]): void {
    if (this.rowWords === 0) this.rowWords = (this.letterCount >>> 5) + 1; // no form is added once a text is read
    const end = (state + 1) * this.rowWords;
    if (end > this.leads.length) {
      const old = this.leads;
      this.leads = new Uint32Array(2 * end);
      this.leads.set(old);
    }
    for (const { units } of points)
      for (const unit of units) {
        const letter = this.letters[unit] as number;
        const word = state * this.rowWords + (letter >>> 5);
        this.leads[word] = (this.leads[word] as number) | (1 << (letter & 31));
      }
  }

  /** Where a key stands, or the empty slot where it would. */
  private slotOf(key: number): number {
    const { table } = this;
    const mask = table.length - 2;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask & ~1;
    for (let held = table[slot]; held !== key && held !== UNKNOWN; held = table[slot]) slot = (slot + 2) & mask;
    return slot;
  }

  private grow(): void {
    const old = this.table;
    this.table = new Int32Array(2 * old.length);
    for (let slot = 0; slot < old.length; slot += 2) {
      const key = old[slot] as number;
      if (key === UNKNOWN) continue;
      const place = this.slotOf(key);
      this.table[place] = key;
      this.table[place + 1] = old[slot + 1] as number;
    }
  }
}

function widened(array: Uint8Array): Uint8Array<ArrayBuffer> {
  const wide = new Uint8Array(2 * array.length);
  wide.set(array);
  return wide;
}

/** `{信访,来信}{件,}箱` → [信访 来信] [件 ''] [箱]. Braces do not nest. */
export function choicesOf(form: string): string[][] {
  const parts: string[][] = [];
  for (let at = 0; at < form.length; ) {
    const open = form.indexOf('{', at);
    if (open !== at) {
      parts.push([form.slice(at, open < 0 ? form.length : open)]);
      at = open < 0 ? form.length : open;
      continue;
    }
    const close = form.indexOf('}', open);
    if (close < 0) throw new Error(`Unexpected { without } in the word form ${form}`);
    parts.push(form.slice(open + 1, close).split(','));
    at = close + 1;
  }
  return parts;
}
