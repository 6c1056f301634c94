/** The rules of a page's own style sheets that hold of every screen. */
import { withoutComments } from './declarations.js';
import { isScreen } from './raw-text.js';

/** A rule as it stands in the sheet. */
export interface SheetRule {
  /** Its selectors, with their commas. */
  selectors: string;
  declarations: string;
}

/** Characters of a style sheet that are read. */
const MAX_SHEET = 2_000_000;
/** Longer lists of selectors are passed over. */
const MAX_SELECTORS = 4000;

/** A block that is open: a rule, or an at-rule around rules. */
interface Block {
  /** Null for an at-rule, and for a rule inside another, which is not read. */
  selectors: string | null;
  /** Whether what stands inside holds of every screen. */
  applies: boolean;
  start: number;
}

/** A string: what looks like a brace in it is none. */
const stringPattern = /(?<!\\)(?:"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*')/gu;

/** The rules of a sheet, in order. Those inside other rules, and for print or some screens only, are not among them. */
export function sheetRules(sheet: string): SheetRule[] {
  const plain = withoutComments(sheet.slice(0, MAX_SHEET));
  const css = plain.replace(stringPattern, (string) => (/[{}]/u.test(string) ? string.replace(/[{}]/gu, ' ') : string));
  const rules: SheetRule[] = [];
  const open: Block[] = [];
  const close = (block: Block | undefined, end: number) => {
    if (block?.selectors)
      rules.push({ selectors: block.selectors, declarations: css.slice(block.start, end).toLowerCase() });
  };
  let from = 0;
  for (const { at, opens } of braces(css)) {
    if (opens) {
      const outer = open.at(-1);
      // What stands above a rule inside another still belongs to the outer one.
      const head = from + css.slice(from, at).lastIndexOf(';') + 1;
      close(outer, head);
      open.push(blockOf(css.slice(head, at).trim(), outer, at + 1));
      if (outer) outer.selectors = null;
    } else close(open.pop(), at);
    from = at + 1;
  }
  close(open.at(-1), css.length);
  return rules;
}

/** Braces of a sheet, in order. */
function* braces(css: string): Generator<{ at: number; opens: boolean }> {
  let open = css.indexOf('{');
  let close = css.indexOf('}');
  while (open >= 0 || close >= 0) {
    const opens = open >= 0 && (close < 0 || open < close);
    yield { at: opens ? open : close, opens };
    if (opens) open = css.indexOf('{', open + 1);
    else close = css.indexOf('}', close + 1);
  }
}

function blockOf(head: string, outer: Block | undefined, start: number): Block {
  const applies = outer?.applies ?? true;
  if (!head.startsWith('@')) {
    const isRule = applies && head !== '' && head.length <= MAX_SELECTORS;
    return { selectors: isRule ? head : null, applies: false, start };
  }
  return { selectors: null, applies: applies && holdsEverywhere(head), start };
}

/** Whether the rules inside an at-rule hold of every screen. */
function holdsEverywhere(head: string): boolean {
  const [, name = '', query = ''] = /^@([a-z-]{1,30})\s{0,20}([\s\S]*)$/iu.exec(head) ?? [];
  return /^(?:supports|layer)$/iu.test(name) || (/^media$/iu.test(name) && isScreen(query));
}
