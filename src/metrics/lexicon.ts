/**
 * Finds ideas in text. Surface forms stand in a trie; a text is read once from left to right, at each place the longest
 * form wins and what it covers is not read again.
 */
import type { Idea, IdeaKind } from './define.js';

/** An idea as it stands in a text. */
export interface Mention {
  start: number;
  end: number;
  /** All ideas the form stands for: 办结 is both closing a case and closing a ticket. */
  ideas: readonly Idea[];
  kind: IdeaKind;
}

/** `{信访,来信}{件,}` → 信访件 信访 来信件 来信. Braces do not nest. */
export function expand(form: string): string[] {
  const open = form.indexOf('{');
  if (open < 0) return [form];
  const close = form.indexOf('}', open);
  if (close < 0) throw new Error(`Unexpected { without } in the word form ${form}`);
  const tails = expand(form.slice(close + 1));
  const head = form.slice(0, open);
  return form
    .slice(open + 1, close)
    .split(',')
    .flatMap((choice) => tails.map((tail) => head + choice + tail));
}

/** Kinds in the order in which they name a mention of several ideas. */
const KIND_ORDER: readonly IdeaKind[] = ['object', 'rate', 'money', 'action', 'modifier', 'function', 'guard'];

/** Slots of the table of transitions when it is new; it doubles where it is half full. */
const FIRST_CAPACITY = 1 << 18;

/** The transitions of a trie in flat arrays: a lookup allocates nothing and touches few lines of memory. */
class Transitions {
  /** For each UTF-16 unit the state it leads to from the root; 0 where no form begins with it. */
  private readonly first = new Int32Array(0x10000);
  /** A number for each unit that stands in a form, from 1 on. */
  private readonly letters = new Uint16Array(0x10000);
  private lettersUsed = 0;
  private keys = new Float64Array(FIRST_CAPACITY);
  private states = new Int32Array(FIRST_CAPACITY);
  private used = 0;

  /** The state a unit leads to, or 0. State 0 is the root. */
  next(state: number, unit: number): number {
    if (state === 0) return this.first[unit] ?? 0;
    const letter = this.letters[unit] ?? 0;
    if (letter === 0) return 0;
    return this.states[this.slotOf(state * 0x10000 + letter)] ?? 0;
  }

  set(state: number, unit: number, target: number): void {
    if (state === 0) {
      this.first[unit] = target;
      return;
    }
    if (!this.letters[unit]) this.letters[unit] = ++this.lettersUsed;
    if (2 * ++this.used > this.keys.length) this.grow();
    this.put(state * 0x10000 + (this.letters[unit] ?? 0), target);
  }

  private put(key: number, target: number): void {
    const slot = this.slotOf(key);
    this.keys[slot] = key;
    this.states[slot] = target;
  }

  /** Where a key stands, or the empty slot where it would. */
  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 0x10000) | 0, 0x85ebca6b)) & mask;
    for (let held = this.keys[slot]; held !== key && held !== 0; held = this.keys[slot]) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, states } = this;
    this.keys = new Float64Array(2 * keys.length);
    this.states = new Int32Array(2 * keys.length);
    for (let slot = 0; slot < keys.length; slot++) if (keys[slot]) this.put(keys[slot] ?? 0, states[slot] ?? 0);
  }
}

/** What the forms that end in a state stand for. */
interface Ending {
  ideas: Idea[];
  kind: IdeaKind;
}

export class Lexicon {
  private readonly transitions = new Transitions();
  /** By state; a state is counted up from 1, the root is 0. */
  private readonly endings: (Ending | undefined)[] = [undefined];
  /** Every surface form, for the tokenizer's user dictionary. */
  readonly forms = new Set<string>();
  private readonly names = new Map<string, IdeaKind>();

  constructor(ideas: readonly Idea[]) {
    for (const idea of ideas) this.add(idea);
  }

  /** Whether an idea of this name is known: a frame that names an unknown one is a mistake. */
  has(name: string): boolean {
    return this.names.has(name);
  }

  kindOf(name: string): IdeaKind | undefined {
    return this.names.get(name);
  }

  private add(idea: Idea): void {
    this.names.set(idea.name, idea.kind);
    for (const word of idea.words) for (const form of expand(word)) if (form) this.insert(form, idea);
  }

  private insert(form: string, idea: Idea): void {
    this.forms.add(form);
    let state = 0;
    for (let i = 0; i < form.length; i++) {
      const unit = form.charCodeAt(i);
      let target = this.transitions.next(state, unit);
      if (target === 0) {
        target = this.endings.push(undefined) - 1;
        this.transitions.set(state, unit, target);
      }
      state = target;
    }
    const ideas = this.endings[state]?.ideas ?? [];
    if (!ideas.includes(idea)) ideas.push(idea);
    this.endings[state] = { ideas, kind: kindOf(ideas) };
  }

  /** All mentions of a text, in order, none overlapping. */
  find(text: string): Mention[] {
    const mentions: Mention[] = [];
    for (let at = 0; at < text.length; ) {
      const mention = this.longestAt(text, at);
      if (mention) {
        mentions.push(mention);
        at = mention.end;
      } else at++;
    }
    return mentions;
  }

  private longestAt(text: string, start: number): Mention | null {
    const { transitions, endings } = this;
    let state = 0;
    let end = 0;
    let found: Ending | undefined;
    for (let at = start; at < text.length; at++) {
      state = transitions.next(state, text.charCodeAt(at));
      if (state === 0) break;
      const ending = endings[state];
      if (ending) {
        found = ending;
        end = at + 1;
      }
    }
    return found ? { start, end, ideas: found.ideas, kind: found.kind } : null;
  }
}

function kindOf(ideas: readonly Idea[]): IdeaKind {
  for (const kind of KIND_ORDER) if (ideas.some((idea) => idea.kind === kind)) return kind;
  return 'guard';
}
