/**
 * A page's markup as a stream of events with source offsets. No tree is built and nothing is looked for twice, so that
 * time and memory are linear in the page, whatever its tags do; elements close each other as browsers have it:
 *
 *     <p>甲<p>乙</i></div>
 *     open p, text, close p, open p, text, close p      </i> closes nothing, </div> is ignored too
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Attributes that are read; of one that stands twice the first counts. Values are raw, their references not decoded. */
export type Attributes = Partial<Record<AttributeName, string>>;
const attributeNames = [
  'id',
  'class',
  'style',
  'hidden',
  'open',
  'popover',
  'aria-hidden',
  'name',
  'property',
  'content',
  'colspan',
  'rowspan',
] as const;
export type AttributeName = (typeof attributeNames)[number];
const attributeByName: ReadonlyMap<string, AttributeName> = new Map(attributeNames.map((name) => [name, name]));
const longestName = Math.max(...attributeNames.map((name) => name.length));

/** A start tag. */
export interface Tag {
  /** In lower case. */
  name: string;
  attributes: Attributes;
}

/** What happens in a page, in order. Every `open` has its `close`. */
export interface MarkupVisitor {
  open(tag: Tag): void;
  close(): void;
  /** Raw text from one source offset to another. */
  text(start: number, end: number): void;
  /** Asked at every tag: true ends the reading there. */
  isFull(offset: number): boolean;
}

/** Elements that have no content. */
const voidElements = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);
const paragraph = 'p';
const headings = 'h1 h2 h3 h4 h5 h6 p';
const controls = 'input option optgroup select button datalist textarea';
/** Elements that a start tag closes where they are the innermost. */
const closedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['tr', 'tr th td'],
      ['th', 'th'],
      ['td', 'thead th td'],
      ['tbody tfoot', 'thead tbody'],
      ['body', 'head'],
      ['a', 'a'],
      ['li', 'li'],
      ['dd dt', 'dd dt'],
      ['rt rp', 'rt rp'],
      ['option', 'option'],
      ['optgroup', 'optgroup option'],
      ['select input output button datalist textarea', controls],
      ['h1 h2 h3 h4 h5 h6', headings],
      [
        'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
        paragraph,
      ],
    ] as const
  ).flatMap(([openers, closed]) => openers.split(' ').map((name) => [name, new Set(closed.split(' '))] as const)),
);
/** Where a start tag of these stands in a drawing or a formula, that ends. */
const leavesForeign = new Set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var'.split(
    ' ',
  ),
);
const foreignElements = new Set(['svg', 'math']);
/** Inside a drawing or a formula these hold text of the page’s own kind. */
const integrationPoints = new Set('foreignobject desc title annotation-xml mi mo mn ms mtext'.split(' '));

/** Reads a page's markup from start to end, malformed or not. */
export function readMarkup(source: string, visitor: MarkupVisitor): void {
  const reader = new MarkupReader(source, visitor);
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader);
  reader.stop = () => tokenizer.pause();
  tokenizer.write(source);
  // A tag or a comment that the page breaks off in is none of its text: it ends here, and what closes it is no text either.
  tokenizer.write('>');
  tokenizer.end();
  reader.onend();
}

/** Keeps what is open, and tells the visitor. */
class MarkupReader implements TokenizerCallbacks {
  stop: () => void = () => undefined;
  private readonly names: string[] = [];
  /** How many of each name are open: an end tag of none is ignored without a search. */
  private readonly open = new Map<string, number>();
  /** Drawings, formulas and the points inside them where the page goes on: their depth, and which it is. */
  private readonly contexts: { depth: number; foreign: boolean }[] = [];
  private name = '';
  private attributes: Attributes = {};
  private attribute: AttributeName | undefined;
  private value = '';
  private textStart = 0;
  private textEnd = 0;

  constructor(
    private readonly source: string,
    private readonly visitor: MarkupVisitor,
  ) {}

  ontext(start: number, until: number): void {
    const end = Math.min(until, this.source.length);
    if (start < 0 || start >= end) return;
    if (start !== this.textEnd) this.flush();
    if (this.textEnd === this.textStart) this.textStart = start;
    this.textEnd = end;
  }

  /** References stay as they are: the tokenizer is told to decode none. */
  ontextentity(): void {}
  onattribentity(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  oncdata(): void {}
  oncomment(): void {}

  isInForeignContext(): boolean {
    return this.contexts.at(-1)?.foreign ?? false;
  }

  onopentagname(start: number, end: number): void {
    this.flush();
    this.name = this.source.slice(start, end).toLowerCase();
    this.attributes = {};
    if (this.visitor.isFull(start)) this.stop();
  }

  onattribname(start: number, end: number): void {
    this.attribute =
      end - start <= longestName ? attributeByName.get(this.source.slice(start, end).toLowerCase()) : undefined;
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute) this.value = this.source.slice(start, end);
  }

  onattribend(): void {
    if (this.attribute && this.attributes[this.attribute] === undefined) this.attributes[this.attribute] = this.value;
    this.attribute = undefined;
  }

  onopentagend(): void {
    this.enter();
  }

  onselfclosingtag(): void {
    const closes = this.isInForeignContext() || foreignElements.has(this.name);
    this.enter();
    if (closes && this.names.at(-1) === this.name) this.leave();
  }

  onclosetag(start: number, end: number): void {
    this.flush();
    const name = this.source.slice(start, end).toLowerCase();
    if (name === 'br' || (name === 'p' && !this.open.has(name))) this.visit(name);
    else if (this.open.has(name)) while (this.leave() !== name);
  }

  onend(): void {
    this.flush();
    while (this.names.length > 0) this.leave();
  }

  private flush(): void {
    if (this.textEnd > this.textStart) this.visitor.text(this.textStart, this.textEnd);
    this.textStart = this.textEnd;
  }

  private enter(): void {
    const { name, attributes } = this;
    if (leavesForeign.has(name)) while (this.isInForeignContext()) this.leave();
    const closed = closedBy.get(name);
    while (closed?.has(this.names.at(-1) ?? '')) this.leave();
    this.visitor.open({ name, attributes });
    if (voidElements.has(name)) {
      this.visitor.close();
      return;
    }
    this.names.push(name);
    this.open.set(name, (this.open.get(name) ?? 0) + 1);
    if (foreignElements.has(name) || (this.isInForeignContext() && integrationPoints.has(name)))
      this.contexts.push({ depth: this.names.length, foreign: foreignElements.has(name) });
  }

  /** Closes the innermost element. */
  private leave(): string {
    if (this.contexts.at(-1)?.depth === this.names.length) this.contexts.pop();
    const name = this.names.pop() ?? '';
    const open = this.open.get(name);
    if (open === undefined || open <= 1) this.open.delete(name);
    else this.open.set(name, open - 1);
    this.visitor.close();
    return name;
  }

  /** An end tag that stands for an element without content. */
  private visit(name: string): void {
    this.visitor.open({ name, attributes: {} });
    this.visitor.close();
  }
}
