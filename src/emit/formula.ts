/** What a spreadsheet may take for a formula. */

// OWASP, “CSV Injection”; in East Asian settings full and small forms too. Blanks before it may be left out by who reads
// it, and apostrophes are counted in so that the one that is put before it can be taken away again.
const formulaPattern = /^'*(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** Whether a spreadsheet may run a text that stands in a cell by itself. */
export function looksLikeFormula(text: string): boolean {
  return formulaPattern.test(text);
}
