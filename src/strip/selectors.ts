/**
 * Selectors of style sheets, followed while elements open and close:
 *
 *     .old           p.old#a           .list .old           .list > li
 *
 * Each element knows which beginnings of selectors its ancestors match, so that none is looked for again. What asks for
 * siblings, attributes or states (`a + b`, `[lang]`, `:hover`) is not read.
 */
import type { Effects } from './declarations.js';

/** What a single element has to have. */
interface Compound {
  name: string | null;
  id: string | null;
  classes: readonly string[];
}

/** A rule for one selector. */
export interface Rule {
  effects: Effects;
  /** As CSS counts it: ids, then classes, then names. */
  specificity: number;
  /** Later rules win over earlier ones of equal specificity. */
  order: number;
}

/** A compound of a selector, the one before it matched. */
interface Step {
  compound: Compound;
  /** Number of the beginning that must be matched above; -1 for the first compound. */
  before: number;
  /** Whether the parent itself has to match it. */
  child: boolean;
  /** Number of the beginning that ends here; for the last compound -1 and the rule. */
  reached: number;
  rule: Rule | null;
}

const compoundPattern = /^(?:[a-z][\w-]{0,60}|\*)?(?:[.#][\w\u0080-\uffff-]{1,100}){0,20}$/iu;
/** Compounds with the same id, class or name that are looked at. */
const MAX_STEPS = 200;
/** Beginnings of selectors that are followed. */
const MAX_BEGINNINGS = 5000;
/** Characters of a class attribute that are read. */
const MAX_CLASSES = 20_000;
/** Class attributes of a page that are remembered. */
const MAX_KNOWN = 2000;

const nothing: readonly never[] = [];

/** The selectors of style sheets. */
export class Rulebook {
  /** Steps by the one thing of their compound that fewest elements have: its id, its first class, its name or nothing. */
  private readonly steps = {
    id: new Map<string, Step[]>(),
    class: new Map<string, Step[]>(),
    name: new Map<string, Step[]>(),
  };
  private beginnings = 0;
  private order = 0;

  /** Whether no element matches anything. */
  get isEmpty(): boolean {
    return this.order === 0;
  }

  /** Adds what is read of a list of selectors. */
  add(list: string, effects: Effects): void {
    this.order++;
    for (const selector of list.split(',')) this.addSelector(selector.trim(), effects);
  }

  private addSelector(selector: string, effects: Effects): void {
    const parts = selector.replace(/>\s*/gu, ' >').split(/\s+/u);
    const compounds = parts.map((part) => compoundOf(part.replace(/^>/u, '')));
    if (!compounds.every((compound) => compound !== null)) return;
    if (this.beginnings + compounds.length > MAX_BEGINNINGS) return;
    const specificity = compounds.reduce((sum, compound) => sum + specificityOf(compound), 0);
    const rule: Rule = { effects, specificity, order: this.order };
    let before = -1;
    for (const [index, compound] of compounds.entries()) {
      const isLast = index === compounds.length - 1;
      const reached = isLast ? -1 : this.beginnings++;
      const child = parts[index]?.startsWith('>') === true;
      this.addStep({ compound, before, child, reached, rule: isLast ? rule : null });
      before = reached;
    }
  }

  private addStep(step: Step): void {
    const { id, classes, name } = step.compound;
    const [first] = classes;
    if (id !== null) add(this.steps.id, id, step);
    else if (first !== undefined) add(this.steps.class, first, step);
    else add(this.steps.name, name ?? '*', step);
  }

  /** Steps whose compound an element has; whether they hold is told by what is around it. */
  stepsOf(name: string, id: string | undefined, classes: readonly string[]): readonly Step[] {
    const { steps } = this;
    const found: Step[] = [];
    const look = (some: readonly Step[] | undefined) => {
      for (const step of some ?? nothing) if (hasCompound(step.compound, name, classes)) found.push(step);
    };
    look(steps.name.get('*'));
    look(steps.name.get(name));
    if (id) look(steps.id.get(id));
    for (const each of classes) look(steps.class.get(each));
    return found.length === 0 ? nothing : found;
  }
}

function hasCompound(compound: Compound, name: string, classes: readonly string[]): boolean {
  if (compound.name !== null && compound.name !== name) return false;
  return compound.classes.every((each) => classes.includes(each));
}

/** What elements with the same class attribute have in common. */
export interface Classes {
  names: readonly string[];
  /** The name of the last such element without an id, and the steps whose compound it has: nearly all are of one name. */
  element: string;
  steps: readonly Step[];
}

/** Follows selectors through one page. */
export class Selectors {
  /** For each beginning, how many of the elements that are open end it. */
  private readonly open = new Uint32Array(MAX_BEGINNINGS);
  /** For each element that is open, the beginnings that it ends. */
  private readonly ended: (readonly number[])[] = [];
  /** Class attributes met so far: a page has few different ones. */
  private readonly known = new Map<string, Classes>();
  private readonly unclassed: Classes = { names: nothing, element: '', steps: nothing };

  constructor(private readonly rulebook: Rulebook) {}

  /** The classes of a class attribute. */
  classesOf(value: string | undefined): Classes {
    if (!value) return this.unclassed;
    const seen = this.known.get(value);
    if (seen) return seen;
    const classes = { names: namesIn(value), element: '', steps: nothing };
    if (this.known.size < MAX_KNOWN) this.known.set(value, classes);
    return classes;
  }

  /** Opens an element: the rules that it matches. */
  enter({ name, id, classes }: StyledElement): readonly Rule[] {
    if (this.rulebook.isEmpty) return nothing;
    let rules: Rule[] | undefined;
    let ended: number[] | undefined;
    for (const step of this.stepsOf(name, id, classes)) {
      if (!this.follows(step)) continue;
      if (step.rule) {
        rules ??= [];
        rules.push(step.rule);
      } else {
        ended ??= [];
        ended.push(step.reached);
      }
    }
    if (ended) for (const each of ended) this.open[each] = (this.open[each] ?? 0) + 1;
    this.ended.push(ended ?? nothing);
    return rules ?? nothing;
  }

  private stepsOf(name: string, id: string | undefined, classes: Classes): readonly Step[] {
    if (id) return this.rulebook.stepsOf(name, id, classes.names);
    if (classes.element !== name) {
      classes.element = name;
      classes.steps = this.rulebook.stepsOf(name, undefined, classes.names);
    }
    return classes.steps;
  }

  /** Closes the innermost element. */
  leave(): void {
    for (const each of this.ended.pop() ?? nothing) this.open[each] = (this.open[each] ?? 1) - 1;
  }

  /** Whether what stands before a step is matched around it. */
  private follows({ before, child }: Step): boolean {
    if (before < 0) return true;
    return child ? this.ended.at(-1)?.includes(before) === true : (this.open[before] ?? 0) > 0;
  }
}

/** What selectors are told of an element. */
export interface StyledElement {
  name: string;
  id: string | undefined;
  classes: Classes;
}

function namesIn(value: string): readonly string[] {
  const names: string[] = [];
  const length = Math.min(value.length, MAX_CLASSES);
  let start = 0;
  for (let at = 0; at <= length; at++) {
    if (at < length && value.charCodeAt(at) > 0x20) continue;
    if (at > start) names.push(value.slice(start, at));
    start = at + 1;
  }
  return names;
}

function add(steps: Map<string, Step[]>, key: string, step: Step): void {
  const known = steps.get(key);
  if (!known) steps.set(key, [step]);
  else if (known.length < MAX_STEPS) known.push(step);
}

function compoundOf(part: string): Compound | null {
  if (part === '' || !compoundPattern.test(part)) return null;
  const name = /^[a-z][\w-]*/iu.exec(part)?.[0].toLowerCase() ?? null;
  const signed = part.match(/[.#][^.#]+/gu) ?? [];
  const ids = signed.filter((sign) => sign.startsWith('#')).map((sign) => sign.slice(1));
  const classes = signed.filter((sign) => sign.startsWith('.')).map((sign) => sign.slice(1));
  return { name, id: ids[0] ?? null, classes };
}

function specificityOf({ name, id, classes }: Compound): number {
  return (id === null ? 0 : 1_000_000) + classes.length * 1000 + (name === null ? 0 : 1);
}
