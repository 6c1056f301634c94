/** The report's own text, every number in it marked with what it was read as. */
import type { AnnotatedText, Block, Mark } from '../../annotate.js';
import { escapeText, type Html, html, join, verbatim } from './markup.js';
import { statusOf, type View } from './view.js';

/** A mark with what lies in it. */
interface Nested {
  mark: Mark;
  inner: Nested[];
}

/** The text as one article; its title is the page’s where the text itself shows none. */
export function textPane(view: View): Html {
  const { body } = view.report;
  const nested = nest(body.marks);
  let next = 0;
  const blocks: Html[] = [];
  for (const block of body.blocks) {
    const marks: Nested[] = [];
    for (let item = nested[next]; item && item.mark.start < block.end; item = nested[++next]) marks.push(item);
    blocks.push(blockHtml(view, block, marks));
  }
  return html`<article id="document" lang="zh-CN">${blocks}</article>`;
}

function nest(marks: readonly Mark[]): Nested[] {
  const roots: Nested[] = [];
  const open: Nested[] = [];
  for (const mark of marks) {
    while ((open.at(-1)?.mark.end ?? Number.POSITIVE_INFINITY) <= mark.start) open.pop();
    const item = { mark, inner: [] };
    (open.at(-1)?.inner ?? roots).push(item);
    open.push(item);
  }
  return roots;
}

function blockHtml(view: View, block: Block, marks: readonly Nested[]): Html {
  const { text } = view.report.body;
  if (block.kind === 'table') return tableHtml(view, block, marks);
  const content = runs(view, text, { span: block, marks });
  if (block.kind === 'heading') {
    const level = Math.min(block.level + 1, 6);
    return html`<h${level} class="section level-${block.level}">${content}</h${level}>`;
  }
  if (block.kind === 'title') return html`<p class="document-title">${content}</p>`;
  return html`<p class="${block.kind}">${content}</p>`;
}

function tableHtml(view: View, block: Block, marks: readonly Nested[]): Html {
  const cell = (span: { start: number; end: number }) => {
    const inside = marks.filter(({ mark }) => mark.start >= span.start && mark.end <= span.end);
    return runs(view, view.report.body.text, { span, marks: inside });
  };
  const seen = new Set<number>();
  const rows = (block.rows ?? []).map((row, index) => {
    const fresh = row.filter(({ start, end }) => start === end || (!seen.has(start) && seen.add(start)));
    const tag = index === 0 ? 'th' : 'td';
    return html`<tr>${fresh.map((span) => html`<${verbatim(tag)}>${cell(span)}</${verbatim(tag)}>`)}</tr>`;
  });
  return html`<div class="table"><table>${rows}</table></div>`;
}

/** Text with its marks; line breaks inside a paragraph are the page’s own and fall away. */
function runs(
  view: View,
  text: string,
  { span, marks }: { span: { start: number; end: number }; marks: readonly Nested[] },
): Html {
  const pieces: Html[] = [];
  let at = span.start;
  const plain = (end: number) => {
    if (end > at) pieces.push(verbatim(escapeText(text.slice(at, end).replace(/\n/gu, ''))));
  };
  for (const { mark, inner } of marks) {
    plain(mark.start);
    pieces.push(markHtml(view, mark, runs(view, text, { span: mark, marks: inner })));
    at = mark.end;
  }
  plain(span.end);
  return join(pieces);
}

function markHtml(view: View, mark: Mark, content: Html): Html {
  if (mark.role === 'heading') return html`<b>${content}</b>`;
  if (mark.role === 'numbering') return html`<span class="n numbering" id="s${mark.section}">${content}</span>`;
  const [first] = mark.metrics;
  const rule = mark.rule === null ? '' : html` data-rule="${mark.rule}"`;
  if (first === undefined) return html`<span class="n ${mark.role}"${rule}>${content}</span>`;
  const statuses = mark.metrics.map((index) => statusOf(view, index));
  const doubt = (['fail', 'uncertain'] as const).find((status) => statuses.includes(status));
  return html`<a class="n metric${doubt && ` ${doubt}`}" href="#m=${view.anchors[first]}" data-m="${mark.metrics.join(' ')}"${rule}>${content}</a>`;
}

/** Where a text is quoted: the sentence around a piece of evidence, cut in three. */
export function quoteParts(
  body: AnnotatedText,
  mark: Mark | undefined,
  context: string,
): readonly [before: string, quote: string, after: string] | null {
  if (!mark) return null;
  const at = body.text.lastIndexOf(context, mark.start);
  if (context === '' || at < 0 || mark.end > at + context.length) return null;
  const tidy = (text: string) => text.replace(/\n/gu, '');
  return [
    tidy(body.text.slice(at, mark.start)),
    tidy(body.text.slice(mark.start, mark.end)),
    tidy(body.text.slice(mark.end, at + context.length)),
  ];
}
