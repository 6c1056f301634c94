/** Decoded source in, the report's own text out: page furniture is gone from it, and what it says is kept aside. */

import type { Body, Furniture } from './body.js';
import type { MediaType } from './decode.js';
import type { Diagnostic } from './schema.js';
import { htmlBody } from './strip/html.js';
import { claimsAround, issuerHints, publicationDate } from './strip/imprint.js';
import { joinLines } from './strip/line.js';
import { findRegion } from './strip/region.js';
import { textLines } from './strip/text.js';

export interface Stripped {
  body: Body;
  diagnostics: Diagnostic[];
}

/** Takes the document out of its page; a page without text gives an empty body and says so, as one that is cut does. */
export function strip(source: string, mediaType: MediaType): Stripped {
  const { body, cutAt } = mediaType === 'text/html' ? htmlBody(source) : textBody(source);
  const cut = cutAt === null ? [] : [cutDiagnostic(cutAt, source.length)];
  if (body.text !== '') return { body, diagnostics: cut };
  const message =
    'Unexpected page without text, expected the text of a report; a page drawn by a script has to be saved as it is shown';
  return { body, diagnostics: [...cut, { rule: 'text-missing', severity: 'error', message }] };
}

function cutDiagnostic(start: number, end: number): Diagnostic {
  const message = `Unexpected file of more lines, elements and references than any report has, expected one report; nothing from offset ${start} on was read: split the file`;
  return { rule: 'file-cut', severity: 'error', message, start, end };
}

function textBody(source: string): { body: Body; cutAt: number | null } {
  const { lines, cutAt } = textLines(source);
  const region = findRegion(lines);
  const { text, folded, map } = joinLines(region.body);
  const furniture: Furniture = {
    titles: [],
    publishedOn: publicationDate(claimsAround(region.head, region.foot)),
    issuerHints: issuerHints(region.head),
  };
  return { body: { text, folded, map, furniture, tables: [] }, cutAt };
}
