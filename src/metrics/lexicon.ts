/**
 * Finds ideas in text: it is read once from left to right, at each place the longest form wins and what it covers is not
 * read again.
 */
import { Automaton, choicesOf, DEAD } from './automaton.js';
import type { Idea, IdeaKind } from './define.js';

/** An idea as it stands in a text. */
export interface Mention {
  start: number;
  end: number;
  /** All ideas the form stands for: 办结 is both closing a case and closing a ticket. */
  ideas: readonly Idea[];
  kind: IdeaKind;
}

/** `{信访,来信}{件,}` → 信访件 信访 来信件 来信. */
export function expand(form: string): string[] {
  return choicesOf(form).reduce(
    (heads, choices) => heads.flatMap((head) => choices.map((choice) => head + choice)),
    [''],
  );
}

/** Kinds in the order in which they name a mention of several ideas. */
const KIND_ORDER: readonly IdeaKind[] = ['object', 'rate', 'money', 'action', 'modifier', 'function', 'guard'];

/** What the forms that are complete in a state stand for. */
interface Ending {
  ideas: readonly Idea[];
  kind: IdeaKind;
}

export class Lexicon {
  private readonly automaton = new Automaton();
  private readonly ideas: Idea[] = [];
  /** By state of the automaton; filled as states are met. */
  private readonly endings: (Ending | undefined)[] = [];
  private readonly names = new Set<string>();

  constructor(ideas: readonly Idea[]) {
    for (const idea of ideas) this.add(idea);
  }

  /** Whether an idea of this name is known: a frame that names an unknown one is a mistake. */
  has(name: string): boolean {
    return this.names.has(name);
  }

  /** Every surface form, written out: for the tokenizer's dictionary. */
  forms(): Set<string> {
    return new Set(this.ideas.flatMap(({ words }) => words.flatMap(expand)).filter((form) => form !== ''));
  }

  private add(idea: Idea): void {
    const meaning = this.ideas.push(idea) - 1;
    this.names.add(idea.name);
    for (const word of idea.words) this.automaton.add(word, meaning);
  }

  /** All mentions of a text, in order, none overlapping. */
  find(text: string): Mention[] {
    const mentions: Mention[] = [];
    this.findIn(text, 0, text.length, mentions);
    return mentions;
  }

  /** Adds the mentions that lie in a range of a text. */
  findIn(text: string, start: number, end: number, mentions: Mention[]): void {
    for (let at = start; at < end; ) {
      const mention = this.longestAt(text, at, end);
      if (mention) {
        mentions.push(mention);
        at = mention.end;
      } else at++;
    }
  }

  private longestAt(text: string, start: number, limit: number): Mention | null {
    const state = this.automaton.longest(text, start, limit);
    if (state === DEAD) return null;
    const { ideas, kind } = this.ending(state);
    return { start, end: this.automaton.end, ideas, kind };
  }

  private ending(state: number): Ending {
    const known = this.endings[state];
    if (known !== undefined) return known;
    const ideas = this.automaton.meanings(state).map((meaning) => this.ideas[meaning] as Idea);
    const ending = { ideas, kind: kindOf(ideas) };
    this.endings[state] = ending;
    return ending;
  }
}

function kindOf(ideas: readonly Idea[]): IdeaKind {
  for (const kind of KIND_ORDER) if (ideas.some((idea) => idea.kind === kind)) return kind;
  return 'guard';
}
