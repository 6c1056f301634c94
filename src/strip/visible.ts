/** What a reader of the page cannot see, and what is no text of it. */
import type { Tag } from './markup.js';

/** Elements without text to read: code, forms' controls, embedded things. */
const unread = new Set(
  'script style template noscript title iframe object embed svg math canvas audio video map select option datalist button input textarea rp rt noframes noembed xml o:xml dialog'.split(
    ' ',
  ),
);

const hidingStyle =
  /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|font-size\s{0,3}:\s{0,3}0(?:px|pt|em|%)?\s{0,3}(?:;|!|$)|text-indent\s{0,3}:\s{0,3}-\d{4})/iu;
/** Hidden until a script shows it: a page may hold its article so. */
const waitingStyle =
  /(?:^|[;\s])(?:visibility\s{0,3}:\s{0,3}hidden|opacity\s{0,3}:\s{0,3}0(?:\.0{1,3})?\s{0,3}(?:;|!|$))/iu;

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

/** Selectors that a page's own style sheets hide. */
export interface HiddenSelectors {
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
}

const simpleSelector = /^[a-z0-9]{0,20}([.#])([\w-]{1,60})$/iu;
const hidesPattern = /display\s{0,3}:\s{0,3}none/iu;
/** Characters of a style sheet that are read. */
const MAX_SHEET = 200_000;
const MAX_SELECTORS = 400;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Classes and ids that style sheets hide by a rule for them alone; rules inside @media are left aside. */
export function hiddenSelectors(sheets: readonly string[]): HiddenSelectors {
  const classes = new Set<string>();
  const ids = new Set<string>();
  for (const sheet of sheets)
    for (const selectors of hidingRules(sheet.slice(0, MAX_SHEET)))
      for (const selector of selectors.split(',')) {
        const [, sign, name] = simpleSelector.exec(selector.trim()) ?? [];
        if (name) (sign === '.' ? classes : ids).add(name);
      }
  return { classes, ids };
}

/** Selectors of the rules, inside no other, that hide. Few sheets have any: most of the text is passed over. */
function* hidingRules(sheet: string): Generator<string> {
  if (!hidesPattern.test(sheet)) return;
  const css = sheet.includes('/*') ? sheet.replace(/\/\*[^*]{0,2000}\*\//gu, '') : sheet;
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at++) {
    const unit = css.charCodeAt(at);
    if (unit === OPEN && ++depth === 1) open = at;
    if (unit !== CLOSE) continue;
    const isRule = depth === 1 && open - start <= MAX_SELECTORS && hidesPattern.test(css.slice(open, at));
    if (isRule) yield css.slice(start, open);
    depth = Math.max(0, depth - 1);
    if (depth === 0) start = at + 1;
  }
}

/** Why an element's text is not read: never there, hidden, or waiting for a script; undefined where it is read. */
export function unseen(element: Tag, hidden: HiddenSelectors): 'unread' | 'hidden' | 'waiting' | undefined {
  if (unread.has(element.name)) return 'unread';
  const { attributes: attribs } = element;
  if ('hidden' in attribs || attribs['aria-hidden'] === 'true') return 'hidden';
  const style = attribs.style ?? '';
  if (style !== '' && hidingStyle.test(style)) return 'hidden';
  if (attribs.id && hidden.ids.has(attribs.id)) return 'hidden';
  const names = (attribs.class ?? '').split(/\s+/u);
  if (names.some((name) => hidden.classes.has(name))) return 'hidden';
  return waitingStyle.test(style) || names.some((name) => hidingNames.has(name)) ? 'waiting' : undefined;
}
