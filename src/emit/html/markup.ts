/** HTML that is safe by construction: what is put into a template is escaped unless it is HTML already. */

/** A piece of HTML; only `html` makes one. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | Html | readonly Html[] | null | undefined | false;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// What XML and HTML do not allow in a document, and marks of direction, which would turn the text around them.
const unfitPattern = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Text for a place between tags or in a quoted attribute. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? '').replace(unfitPattern, '\ufffd');
}

/** A template of HTML. `false`, `null` and `undefined` give nothing; lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let text = parts[0] ?? '';
  values.forEach((value, index) => {
    text += textOf(value) + (parts[index + 1] ?? '');
  });
  return new Html(text);
}

function textOf(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map((piece) => piece.text).join('');
  return escapeText(String(value));
}

/** Pieces of HTML as one. */
export function join(pieces: readonly Html[], separator = ''): Html {
  return new Html(pieces.map((piece) => piece.text).join(separator));
}

/** Text of the product itself that goes into a document as it is: a style, a script. */
export function verbatim(text: string): Html {
  return new Html(text);
}

/** JSON that can stand in a script element or a script: nothing in it ends the element or the line. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
