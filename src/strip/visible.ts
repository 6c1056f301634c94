/**
 * What a reader of the page cannot see, and what is no text of it. As in a browser, an attribute hides least, then rules
 * of the page’s style sheets by their weight, then the style of the element itself.
 */
import { type Aspect, type Effects, effectsOf, mayHide, mayUndo, readEffects, type Verdict } from './declarations.js';
import { decodeText } from './entities.js';
import type { Attributes, Tag } from './markup.js';
import { type Rule, Rulebook, Selectors } from './selectors.js';
import { sheetRules } from './sheet.js';

/** Names that style sheets everywhere give to what they hide, for good or until a script shows it. */
const hidingNames: ReadonlySet<string> = new Set([
  'hidden',
  'hide',
  'd-none',
  'display-none',
  'displaynone',
  'sr-only',
  'visually-hidden',
]);

/** Why an element's text is not read: never there, hidden, or waiting for a script that shows it. */
export type Unseen = 'unread' | 'hidden' | 'waiting';

/** Ways of hiding text that elements inside may undo for theirs; each a bit. */
const inherited = [
  ['size', 1],
  ['color', 2],
] as const;

/** Ways of hiding that scripts undo: a page may hold its article so. */
const waitingAspects = ['visibility', 'opacity', 'height'] as const;

/** What is known of an element: why all of it is not read, or else how its own text is hidden. */
export interface Sight {
  unseen: Unseen | undefined;
  /** Bits of the ways in which its text is hidden. */
  faint: number;
}

/** Follows what is seen while elements open and close. */
export class Visibility {
  private readonly selectors: Selectors;
  private readonly faint: number[] = [0];

  constructor(sheets: readonly string[]) {
    this.selectors = new Selectors(rulebookOf(sheets));
  }

  /** Opens an element. */
  enter({ element, attributes: raw }: Tag): Sight {
    const { name } = element;
    const attributes = decodedAttributes(raw);
    const classes = this.selectors.classesOf(attributes.class);
    const rules = this.selectors.enter({ name, id: attributes.id, classes });
    const above = this.faint.at(-1) ?? 0;
    const hides = hidesByItself(name, attributes);
    const looks = rules.length > 0 || above !== 0 || hides;
    const effects = cascade(rules, ownEffects(attributes.style, looks));
    const faint = effects ? inherit(effects, above) : above;
    this.faint.push(faint);
    if (element.isUnread) return { unseen: 'unread', faint };
    if (effects?.display?.hides ?? hides) return { unseen: 'hidden', faint };
    if (effects?.place?.hides) return { unseen: 'hidden', faint };
    const waits = attributes['aria-hidden'] === 'true' || classes.names.some((each) => hidingNames.has(each));
    return { unseen: waits || waitsFor(effects) ? 'waiting' : undefined, faint };
  }

  /** Closes the innermost element. */
  leave(): void {
    this.faint.pop();
    this.selectors.leave();
  }
}

/** Whether an element is hidden where no style says otherwise. */
function hidesByItself(name: string, { hidden, open, popover }: Attributes): boolean {
  return hidden !== undefined || popover !== undefined || (name === 'dialog' && open === undefined);
}

/** What the style of an element does; one that hides nothing counts only where it may undo something. */
function ownEffects(style: string | undefined, looks: boolean): Effects | undefined {
  return style && (looks || mayHide(style)) ? effectsOf(style) : undefined;
}

function waitsFor(effects: Effects | undefined): boolean {
  return effects !== undefined && waitingAspects.some((aspect) => effects[aspect]?.hides);
}

function inherit(effects: Effects, above: number): number {
  let faint = above;
  for (const [aspect, bit] of inherited) {
    const hides = effects[aspect]?.hides;
    if (hides !== undefined) faint = hides ? faint | bit : faint & ~bit;
  }
  return faint;
}

/** For each aspect the verdict that wins; undefined where nothing is said. */
function cascade(rules: readonly Rule[], own: Effects | undefined): Effects | undefined {
  if (rules.length === 0) return own;
  if (rules.length === 1 && !own) return rules[0]?.effects;
  const won: Partial<Record<Aspect, Verdict>> = {};
  const apply = (effects: Effects) => {
    for (const aspect of Object.keys(effects) as Aspect[]) {
      const verdict = effects[aspect]; // its keys are aspects
      if (verdict && (verdict.important || !won[aspect]?.important)) won[aspect] = verdict;
    }
  };
  for (const rule of [...rules].sort((a, b) => a.specificity - b.specificity || a.order - b.order)) apply(rule.effects);
  if (own) apply(own);
  return won;
}

function decodedAttributes(attributes: Attributes): Attributes {
  const { style, class: classes, id } = attributes;
  const encoded = style?.includes('&') || classes?.includes('&') || id?.includes('&');
  if (!encoded) return attributes;
  const decoded = { ...attributes };
  for (const name of ['style', 'class', 'id'] as const) {
    const value = attributes[name];
    if (value !== undefined) decoded[name] = decodeText(value);
  }
  return decoded;
}

/** Rulebooks of the style sheets met last, by their text: a site gives the same to all its pages. */
const known = new Map<string, Rulebook>();
const MAX_KNOWN = 50;
/** Longer sheets are not kept. */
const MAX_KEPT = 100_000;
/** What stands in no sheet, for it ends one. */
const SHEET_END = '</style>';

function rulebookOf(sheets: readonly string[]): Rulebook {
  const text = sheets.map((sheet) => sheet + SHEET_END).join('');
  const seen = known.get(text);
  if (seen) return seen;
  if (text.length > MAX_KEPT) return rulesIn(sheets);
  // Cut from a text of its own, so that the page is not kept with it.
  const rulebook = rulesIn(text.split(SHEET_END).slice(0, -1));
  const [oldest] = known.keys();
  if (known.size >= MAX_KNOWN && oldest !== undefined) known.delete(oldest);
  known.set(text, rulebook);
  return rulebook;
}

/** Rules of sheets that hide something, and those that show it again. */
function rulesIn(sheets: readonly string[]): Rulebook {
  const rulebook = new Rulebook();
  const rules = sheets.filter(mayHide).flatMap(sheetRules);
  const read = rules.map(({ declarations }) => (mayHide(declarations) ? readEffects(declarations) : undefined));
  const hiding = [...new Set(read.flatMap((effects) => (effects ? hiddenAspects(effects) : [])))];
  for (const [index, { selectors: list, declarations }] of rules.entries()) {
    if (hiding.some((aspect) => mayUndo(declarations, aspect)))
      rulebook.add(list, read[index] ?? readEffects(declarations));
    else if (read[index] && hiddenAspects(read[index]).length > 0) rulebook.add(list, read[index]);
  }
  return rulebook;
}

function hiddenAspects(effects: Effects): Aspect[] {
  return (Object.keys(effects) as Aspect[]).filter((aspect) => effects[aspect]?.hides); // its keys are aspects
}
