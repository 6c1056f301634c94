/** What the declarations of a style say of whether text is seen. */

/** A way in which a style hides text, or shows it against another rule that hides it. */
export type Aspect = 'display' | 'visibility' | 'opacity' | 'size' | 'color' | 'place' | 'height';

/** Whether an aspect hides, and whether it is !important. */
export interface Verdict {
  hides: boolean;
  important: boolean;
}

export type Effects = Partial<Record<Aspect, Verdict>>;

/** Declarations by property, the last of each. */
type Declarations = ReadonlyMap<string, { value: string; important: boolean }>;

const none: Effects = {};
/** No style hides without one of these. */
const hidingPattern =
  /(?:display|visibility|opacity)\s{0,9}:\s{0,9}(?:none|hidden|collapse|[0.])|-indent\s{0,9}:\s{0,9}-|:\s{0,9}-\d{3}|clip|scale|translate|opacity\(|font-size\s{0,9}:\s{0,9}[01.]|font\s{0,9}:|(?:height|width)\s{0,9}:\s{0,9}[0.]|color\s{0,9}:\s{0,9}(?:transparent|rgba|#[\da-f]{3}0(?![\da-f])|#[\da-f]{6}00)|\\|\/\*/iu;
/** Styles met so far: a page uses few different ones. */
const known = new Map<string, Effects>();
const MAX_KNOWN = 2000;
/** Longer styles are not kept. */
const MAX_KEPT = 400;

/** Whether a style may hide; a quick look. */
export function mayHide(style: string): boolean {
  return hidingPattern.test(style);
}

/** What a style that undoes an aspect holds. */
const undoing: Readonly<Record<Aspect, readonly string[]>> = {
  display: ['display'],
  visibility: ['visibility'],
  opacity: ['opacity'],
  size: ['font-size', 'font:'],
  color: ['color'],
  place: ['position', 'clip'],
  height: ['height', 'overflow'],
};

/** Whether a style in lower case may undo an aspect that another hides by; a quick look. */
export function mayUndo(style: string, aspect: Aspect): boolean {
  return undoing[aspect].some((part) => style.includes(part)) || style.includes('\\');
}

/** What the declarations of a style attribute do. */
export function effectsOf(style: string): Effects {
  const seen = known.get(style);
  if (seen) return seen;
  const effects = readEffects(style);
  if (known.size < MAX_KNOWN && style.length <= MAX_KEPT) known.set(style, effects);
  return effects;
}

/** What the declarations of a rule do. */
export function readEffects(style: string): Effects {
  const declarations = readDeclarations(style);
  const effects: Effects = {};
  if (declarations.size === 0) return none;
  for (const aspect of aspects) {
    const hides = hidesBy[aspect](declarations);
    if (hides === undefined) continue;
    const important = properties[aspect].some((name) => declarations.get(name)?.important);
    effects[aspect] = { hides, important };
  }
  return effects;
}

function readDeclarations(style: string): Declarations {
  const found = new Map<string, { value: string; important: boolean }>();
  for (const declaration of unescaped(style).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    if (!tellingNames.has(name)) continue;
    const stated = declaration
      .slice(colon + 1, colon + 1 + MAX_VALUE)
      .trim()
      .toLowerCase();
    const value = stated.replace(/ ?! ?important$/u, '');
    const important = value !== stated;
    if (important || !found.get(name)?.important) found.set(name, { value, important });
  }
  return found;
}

/** Characters of a value that are read. */
const MAX_VALUE = 200;

/** A style without comments and with its escapes read: d\69splay is display. */
function unescaped(style: string): string {
  const plain = style.includes('/*') ? withoutComments(style) : style;
  if (!plain.includes('\\')) return plain;
  return plain.replace(/\\(?:([0-9a-f]{1,6})\s?|([^\n]))/giu, (_, code: string | undefined, character: string) => {
    if (code === undefined) return character;
    const point = Number.parseInt(code, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  });
}

/** Text of a style or style sheet without its comments; one that is never closed reaches to the end. */
export function withoutComments(style: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = style.indexOf('/*'); at >= 0; at = style.indexOf('/*', from)) {
    kept.push(style.slice(from, at));
    const end = style.indexOf('*/', at + 2);
    from = end < 0 ? style.length : end + 2;
  }
  return `${kept.join(' ')}${style.slice(from)}`;
}

/** Properties that each aspect is told by. */
const properties: Readonly<Record<Aspect, readonly string[]>> = {
  display: ['display', 'content-visibility'],
  visibility: ['visibility'],
  opacity: ['opacity', 'filter'],
  size: ['font-size', 'font'],
  color: ['color'],
  place: [
    'position',
    'left',
    'top',
    'right',
    'margin-left',
    'margin-top',
    'text-indent',
    'clip',
    'clip-path',
    'transform',
  ],
  height: ['height', 'max-height', 'width', 'max-width', 'overflow'],
};
const aspects = Object.keys(properties) as Aspect[]; // the record's keys are aspects
const tellingNames = new Set(Object.values(properties).flat());

const zero = /^0(?:\.0{1,5})?(?:[a-z]{1,4}|%)?$/u;
/** So small that nobody reads it. */
const tinySize =
  /^(?:0?\.?0{0,5}|[01])(?:px|pt)?$|^0?\.0\d{0,5}(?:em|rem|px|pt)$|^[0-9](?:\.\d{1,5})?%$|^0(?:em|rem|%|[a-z]{1,4})$/u;
/** A size that holds whatever the element around has. */
const ownSize =
  /^\d{1,6}(?:\.\d{1,5})?(?:px|pt|rem|cm|mm|in|pc|vw|vh)$|^(?:xx?-)?(?:small|large)$|^medium$|^xxx-large$/u;
const farAway = /^-\d{3,}(?:\.\d{1,5})?(?:px|pt|em|rem|%|vw|vh)?$/u;
const transparent = /^transparent$|^rgba\([^)]{0,60},\s?0(?:\.0{1,5})?\)$|^#(?:[0-9a-f]{3}0|[0-9a-f]{6}00)$/u;

/** For each aspect whether declarations hide by it; undefined where they say nothing of it. */
const hidesBy: Readonly<Record<Aspect, (declarations: Declarations) => boolean | undefined>> = {
  display(declarations) {
    if (declarations.get('content-visibility')?.value === 'hidden') return true;
    const value = declarations.get('display')?.value;
    return value === undefined ? undefined : value === 'none';
  },
  visibility(declarations) {
    const value = declarations.get('visibility')?.value;
    return value === undefined || value === 'inherit' ? undefined : value === 'hidden' || value === 'collapse';
  },
  opacity(declarations) {
    if (/opacity\(\s?0?\.?0{0,5}%?\s?\)/u.test(declarations.get('filter')?.value ?? '')) return true;
    const value = declarations.get('opacity')?.value;
    return value === undefined ? undefined : zero.test(value) || value === '.0';
  },
  size(declarations) {
    const value = declarations.get('font-size')?.value ?? sizeOfFont(declarations.get('font')?.value);
    if (value === undefined) return undefined;
    if (tinySize.test(value)) return true;
    return ownSize.test(value) ? false : undefined;
  },
  color(declarations) {
    const value = declarations.get('color')?.value;
    return value === undefined || /^(?:inherit|currentcolor)$/u.test(value) ? undefined : transparent.test(value);
  },
  place(declarations) {
    const value = (name: string) => declarations.get(name)?.value ?? '';
    const position = value('position');
    const taken = position === 'absolute' || position === 'fixed';
    if (['text-indent', 'margin-left', 'margin-top'].some((name) => farAway.test(value(name)))) return true;
    if (taken && ['left', 'top', 'right'].some((side) => farAway.test(value(side)))) return true;
    if (taken && /^rect\(\s?(?:0|1px)[ ,a-z\d]{0,40}\)$/u.test(value('clip'))) return true;
    if (/^inset\(\s?(?:[5-9]\d|100)%\s?\)$|^circle\(\s?0/u.test(value('clip-path'))) return true;
    if (/scale(?:3d|x|y)?\(\s?0(?:\.0{1,5})?\s?[,)]|translate(?:3d|x|y)?\(\s?-\d{4}/u.test(value('transform')))
      return true;
    return position === 'static' || position === 'relative' || value('clip') === 'auto' ? false : undefined;
  },
  height(declarations) {
    const value = (name: string) => declarations.get(name)?.value ?? '';
    const overflow = value('overflow');
    const none = ['height', 'max-height', 'width', 'max-width'].some((name) => zero.test(value(name)));
    if (none) return overflow === 'hidden' ? true : undefined;
    return overflow === 'visible' || value('height') !== '' || value('max-height') !== '' ? false : undefined;
  },
};

/** The size in the short form: `bold 12px/1.5 serif`. */
function sizeOfFont(value: string | undefined): string | undefined {
  return value === undefined ? undefined : /(?:^| )([\d.]{1,8}[a-z%]{0,3})(?:\/| )/u.exec(value)?.[1];
}
