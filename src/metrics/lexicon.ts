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

interface Node {
  next: Map<number, Node>;
  ideas: Idea[] | null;
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

export class Lexicon {
  private readonly root: Node = { next: new Map(), ideas: null };
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
    let node = this.root;
    for (let i = 0; i < form.length; i++) {
      const code = form.charCodeAt(i);
      let child = node.next.get(code);
      if (!child) {
        child = { next: new Map(), ideas: null };
        node.next.set(code, child);
      }
      node = child;
    }
    node.ideas ??= [];
    if (!node.ideas.includes(idea)) node.ideas.push(idea);
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
    let node: Node | undefined = this.root;
    let found: Mention | null = null;
    for (let at = start; at < text.length; at++) {
      node = node.next.get(text.charCodeAt(at));
      if (!node) break;
      if (node.ideas) found = { start, end: at + 1, ideas: node.ideas, kind: kindOf(node.ideas) };
    }
    return found;
  }
}

function kindOf(ideas: readonly Idea[]): IdeaKind {
  for (const kind of KIND_ORDER) if (ideas.some((idea) => idea.kind === kind)) return kind;
  return 'guard';
}
