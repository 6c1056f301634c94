// Everything a terminal might obey: C0 and C1 controls, line separators, marks that turn the reading direction.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const steeringPattern = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
// The same without tab and line ends, which a cell of a spreadsheet may hold; a carriage return alone is none.
const hiddenPattern =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text on one line with every character that could steer a terminal written as `\u001b`. */
export function printable(text: string): string {
  return text.replace(steeringPattern, asEscape);
}

/** As `printable`, with tabs and line ends left in place. */
export function printableLines(text: string): string {
  return text.replace(hiddenPattern, asEscape);
}

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
