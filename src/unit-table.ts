/** What `\s` takes. */
export const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/**
 * A table by UTF-16 unit with 1 for the given characters and ranges of units, first and last. Where every character of a
 * text is asked about, a look-up is several times quicker than a set or a pattern; and it is there sooner.
 */
export function unitTable(characters: string, ...ranges: readonly (readonly [number, number])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = 1;
  for (const [first, last] of ranges) table.fill(1, first, last + 1);
  return table;
}
