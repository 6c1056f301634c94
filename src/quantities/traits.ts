/**
 * What a character beside a numeral may make of it. Most rules are about few numerals, and one look-up keeps the others
 * from their patterns.
 */

/** Unit of an article of law: 条, 款 … */
export const ARTICLE = 1 << 0;
/** Closes a bracket. */
export const CLOSING = 1 << 1;
/** Joins the numbers of a formula. */
export const OPERATOR = 1 << 2;
/** Letter, or what joins letters and digits to a code. */
export const LETTER = 1 << 3;
/** What makes a number a label: 号, or the name of a road; before it, the end of one. */
export const LABEL = 1 << 4;
export const COLON = 1 << 5;
/** Unit of the time of day: 时, 点, 分. */
export const CLOCK = 1 << 6;
/** Begins what a number of a span of years has: 年, or 多 and 余 before it. */
export const YEARS = 1 << 7;
/** Begins what makes a number a version or a class of a school. */
export const EDITION = 1 << 8;
/** Begins what a list of ordinals goes on with. */
export const LISTING = 1 << 9;
/** Begins what makes a number an age. */
export const AGE = 1 << 10;

const characters: readonly (readonly [number, string])[] = [
  [ARTICLE, '条款项目章编节'],
  [CLOSING, '）)'],
  [OPERATOR, '+＋*×xX'],
  [LETTER, '_-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzαβγδεζηθικλμνξοπρςστυφχψωΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'],
  [LABEL, '号#、，,和及与-国省县高铁道'],
  [COLON, ':：∶'],
  [CLOCK, '时点分'],
  [YEARS, '年多余'],
  [EDITION, '版年式'],
  [LISTING, '、和至到-'],
  [AGE, '周岁至到~—–-'],
];
const traits = new Uint16Array(0x10000);
for (const [trait, members] of characters)
  for (const member of members) traits[member.charCodeAt(0)] = (traits[member.charCodeAt(0)] ?? 0) | trait;

/** The traits of the character at a place, a bit each; none outside the text. */
export function traitsAt(text: string, at: number): number {
  return traits[text.charCodeAt(at)] ?? 0;
}
