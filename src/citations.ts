/** 《…》 titles in the text, with the document number that follows one: 《…工作要点》（涟府办〔2018〕23号). */
import type { Body } from './body.js';
import { onOneLine } from './lines.js';
import type { Citation } from './schema.js';
import { type Outline, sectionAt } from './split.js';

/** A citation with offsets into the body; its line is known only in the source. */
export type BodyCitation = Omit<Citation, 'line'>;

/** Longest title looked for; a 《 whose 》 is farther away is damage. */
const maxTitle = 150;
const signsPattern = /[《》〈〉<>]/gu;
/**
 * What follows a title: up to three brackets or quotes may close around it before the number, and the agency's code
 * stands before the year: （国发〔2017〕12号), 县法政办发[2019]4号.
 */
const numberPattern =
  /[（\s]{0,3}((?:[\p{Script=Han}]{1,14} ?)?[〔[【（(]?(?:19|20)\d\d[〕\]】）)] ?第?\d{1,5} ?号|[\p{Script=Han}]{0,8}(?:令|公告)第\d{1,5}号|第\d{1,5}号(?:令|公告))/uy;

/** Finds the citations of a body in the order of the text. */
export function citations(body: Body, outline: Outline): BodyCitation[] {
  const { folded } = body;
  const found: BodyCitation[] = [];
  for (let from = folded.indexOf('《'); from >= 0; ) {
    const end = titleEnd(folded, from);
    found.push(citation(body, outline, { folded, from, end }));
    from = folded.indexOf('《', end.closed ? end.at : from + 1);
  }
  return found;
}

interface TitleEnd {
  /** Offset behind the title's last character. */
  at: number;
  /** Whether a 》 stands there. */
  closed: boolean;
}

/** Where the title that opens at `from` ends: at its own 》, or where the text goes on without one. */
function titleEnd(folded: string, from: number): TitleEnd {
  let depth = 0;
  signsPattern.lastIndex = from;
  for (let sign = signsPattern.exec(folded); sign; sign = signsPattern.exec(folded)) {
    if (sign.index - from > maxTitle) break;
    if (sign[0] === '《' && sign.index > from && isNewTitle(folded, sign.index)) break;
    if (sign[0] === '《' || sign[0] === '〈' || sign[0] === '<') depth += 1;
    else depth -= 1;
    if (sign[0] === '》' && (depth <= 0 || !hasCloserSoon(folded, sign.index))) return { at: sign.index, closed: true };
  }
  return { at: unclosedEnd(folded, from), closed: false };
}

/** A 《 after 、 or ， begins a title of its own: the one before lost its 》. */
function isNewTitle(folded: string, at: number): boolean {
  return /[、，。；和及与]/u.test(folded.charAt(at - 1));
}

/** Whether a further 》 closes the title before another one opens. */
function hasCloserSoon(folded: string, at: number): boolean {
  const rest = folded.slice(at + 1, at + maxTitle).search(/[《》]/u);
  return rest >= 0 && folded[at + 1 + rest] === '》';
}

/** A title without 》 ends with its year in parentheses, or before the next mark. */
function unclosedEnd(folded: string, from: number): number {
  const text = folded.slice(from + 1, from + maxTitle);
  const year = /^[^，。；、《》\n]{2,60}?（\d{4}[^（）]{0,8}年?）?/u.exec(text);
  const stop = text.search(/[，。；、：！？《\n]/u);
  const length = year && (stop < 0 || year[0].length <= stop) ? year[0].length : stop < 0 ? text.length : stop;
  return from + 1 + length;
}

function citation(body: Body, outline: Outline, place: { folded: string; from: number; end: TitleEnd }): BodyCitation {
  const { folded, from, end } = place;
  const titleStop = end.at;
  numberPattern.lastIndex = titleStop + (end.closed ? 1 : 0);
  const number = numberPattern.exec(folded);
  return {
    title: onOneLine(body.text.slice(from + 1, titleStop)),
    documentNumber: number?.[1]
      ? body.text.slice(numberPattern.lastIndex - number[1].length, numberPattern.lastIndex)
      : null,
    section: sectionAt(outline, from)?.id ?? null,
    start: from,
    end: number ? numberPattern.lastIndex : titleStop + (end.closed ? 1 : 0),
  };
}
