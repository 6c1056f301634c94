/**
 * A page's markup as a stream of events with source offsets. No tree is built and nothing is looked for twice, so that
 * time and memory are linear in the page, whatever its tags do; elements close each other as browsers have it:
 *
 *     <p>甲<p>乙</i></div>
 *     open p, text, close p, open p, text, close p      </i> closes nothing, </div> is ignored too
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type Element, Elements } from './elements.js';

/** Attributes that are read; of one that stands twice the first counts. Values are raw, their references not decoded. */
export type Attributes = Record<AttributeName, string | undefined>;
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
/** Lengths and first letters that names of attributes which are read have: most attributes are none of them. */
const mayBeRead = new Set(attributeNames.map((name) => outlineOf(name.length, name.charCodeAt(0))));

function outlineOf(length: number, first: number): number {
  return length * 128 + (first | 0x20);
}

function noAttributes(): Attributes {
  return {
    id: undefined,
    class: undefined,
    style: undefined,
    hidden: undefined,
    open: undefined,
    popover: undefined,
    'aria-hidden': undefined,
    name: undefined,
    property: undefined,
    content: undefined,
    colspan: undefined,
    rowspan: undefined,
  };
}

/** Of most tags none is read. */
const none = noAttributes();

/** A start tag. */
export interface Tag {
  element: Element;
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
  private readonly inside: Element[] = [];
  private readonly elements = new Elements(this.inside);
  /** By index of an element how many of it are open: an end tag of none is ignored without a search. */
  private readonly open: number[] = [];
  /** Drawings, formulas and the points inside them where the page goes on: their depth, and which it is. */
  private readonly contexts: { depth: number; foreign: boolean }[] = [];
  private foreign = false;
  private element = this.elements.named('');
  private attributes = none;
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
    return this.foreign;
  }

  onopentagname(start: number, end: number): void {
    this.flush();
    this.element = this.elements.named(this.source.slice(start, end));
    this.attributes = none;
    if (this.visitor.isFull(start)) this.stop();
  }

  onattribname(start: number, end: number): void {
    if (!mayBeRead.has(outlineOf(end - start, this.source.charCodeAt(start)))) return;
    const name = this.source.slice(start, end);
    this.attribute = attributeByName.get(name) ?? attributeByName.get(name.toLowerCase());
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute) this.value = this.source.slice(start, end);
  }

  onattribend(): void {
    if (!this.attribute) return;
    if (this.attributes === none) this.attributes = noAttributes();
    this.attributes[this.attribute] ??= this.value;
    this.attribute = undefined;
  }

  onopentagend(): void {
    this.enter();
  }

  onselfclosingtag(): void {
    const closes = this.foreign || this.element.isForeign;
    this.enter();
    if (closes && this.inside.at(-1) === this.element) this.leave();
  }

  onclosetag(start: number, end: number): void {
    this.flush();
    const element = this.elements.named(this.source.slice(start, end));
    const isOpen = (this.open[element.index] ?? 0) > 0;
    if (element.name === 'br' || (element.name === 'p' && !isOpen)) this.visit(element);
    else if (isOpen) while (this.leave() !== element);
  }

  onend(): void {
    this.flush();
    while (this.inside.length > 0) this.leave();
  }

  private flush(): void {
    if (this.textEnd > this.textStart) this.visitor.text(this.textStart, this.textEnd);
    this.textStart = this.textEnd;
  }

  private enter(): void {
    const { element, inside } = this;
    const { closes } = element;
    if (element.leavesForeign) while (this.foreign) this.leave();
    if (closes) while (closes.has(inside.at(-1)?.name ?? '')) this.leave();
    this.visitor.open({ element, attributes: this.attributes });
    if (element.isVoid) {
      this.visitor.close();
      return;
    }
    inside.push(element);
    this.open[element.index] = (this.open[element.index] ?? 0) + 1;
    if (element.isForeign || (this.foreign && element.isIntegrationPoint)) {
      this.foreign = element.isForeign;
      this.contexts.push({ depth: inside.length, foreign: this.foreign });
    }
  }

  /** Closes the innermost element. */
  private leave(): Element | undefined {
    if (this.contexts.at(-1)?.depth === this.inside.length) {
      this.contexts.pop();
      this.foreign = this.contexts.at(-1)?.foreign ?? false;
    }
    const element = this.inside.pop();
    if (element) this.open[element.index] = (this.open[element.index] ?? 1) - 1;
    this.visitor.close();
    return element;
  }

  /** An end tag that stands for an element without content. */
  private visit(element: Element): void {
    this.visitor.open({ element, attributes: none });
    this.visitor.close();
  }
}
