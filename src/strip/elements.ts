/**
 * What is known of elements by their names: how they close each other, which hold no text to read, and how a page lays
 * them out. All of it is looked up at once, for a page has a thousand tags.
 */

/** How an element stands in a page: a link, in a line, as the end of one, or as a block of lines. */
export type Flow = 'link' | 'inline' | 'break' | 'block';

/** What is known of all elements of a name. */
export interface Element {
  /** In lower case. */
  name: string;
  /** Its place among the elements, by which is counted what is open. */
  index: number;
  /** Whether it has no content. */
  isVoid: boolean;
  /** Names of elements that its start tag closes where they are the innermost. */
  closes: ReadonlySet<string> | undefined;
  /** Whether a drawing or a formula ends where its start tag stands in one. */
  leavesForeign: boolean;
  /** Whether it is a drawing or a formula. */
  isForeign: boolean;
  /** Whether it holds text of the page’s own kind inside a drawing or a formula. */
  isIntegrationPoint: boolean;
  /** Whether it holds no text to read: code, forms’ controls, embedded things. */
  isUnread: boolean;
  flow: Flow;
  /** Level of a heading, 1 to 6; 0 for other elements. */
  heading: number;
  /** Whether it is a table, or a row or a cell of one. */
  isGrid: boolean;
}

const words = (list: string) => new Set(list.split(' '));

const voidElements = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const paragraph = 'p';
const headings = 'h1 h2 h3 h4 h5 h6 p';
const controls = 'input option optgroup select button datalist textarea';
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
  ).flatMap(([openers, closed]) => openers.split(' ').map((name) => [name, words(closed)] as const)),
);
const leavesForeign = words(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
const foreignElements = words('svg math');
const integrationPoints = words('foreignobject desc title annotation-xml mi mo mn ms mtext');
const unread = words(
  'script style template noscript title iframe object embed svg math canvas audio video map select option datalist button input textarea rp rt noframes noembed xml o:xml',
);
const inline = words(
  'abbr acronym b basefont bdi bdo big cite code del dfn em font i ins kbd mark q ruby rb s samp small span strike strong sub sup time tt u var wbr nobr label output data img',
);
const breaks = words('br hr');
const levels = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const grids = words('table tr td th');

const sets = [
  voidElements,
  closedBy,
  ...closedBy.values(),
  leavesForeign,
  integrationPoints,
  unread,
  inline,
  breaks,
  grids,
];
const known = new Map<string, Element>();
for (const name of sets.flatMap((set) => [...set.keys()]))
  if (!known.has(name)) known.set(name, element(name, known.size));

function element(name: string, index: number): Element {
  return {
    name,
    index,
    isVoid: voidElements.has(name),
    closes: closedBy.get(name),
    leavesForeign: leavesForeign.has(name),
    isForeign: foreignElements.has(name),
    isIntegrationPoint: integrationPoints.has(name),
    isUnread: unread.has(name),
    flow: flowOf(name),
    heading: levels.indexOf(name) + 1,
    isGrid: grids.has(name),
  };
}

function flowOf(name: string): Flow {
  if (name === 'a') return 'link';
  if (breaks.has(name)) return 'break';
  return inline.has(name) || name.includes(':') ? 'inline' : 'block';
}

/** Names that are remembered of a page at least; one of its own making may have any number. */
const MIN_REMEMBERED = 10_000;

/** Elements by the names that the tags of one page give them. */
export class Elements {
  /** Names that are not known, or not in lower case. */
  private others = new Map<string, Element>();
  private most = MIN_REMEMBERED;
  private size = known.size;

  /** `open` are the elements that are open at any time: they are never forgotten. */
  constructor(private readonly open: readonly Element[]) {}

  /** The element of a name as it stands in a tag; the same for a name in any case, as long as one is open. */
  named(raw: string): Element {
    return known.get(raw) ?? this.others.get(raw) ?? this.add(raw);
  }

  private add(raw: string): Element {
    if (this.others.size >= this.most) this.forget();
    const name = raw.toLowerCase();
    const found = known.get(name) ?? this.others.get(name) ?? element(name, this.size++);
    this.others.set(name, found);
    this.others.set(raw, found);
    return found;
  }

  private forget(): void {
    this.others = new Map(this.open.map((each) => [each.name, each]));
    this.most = Math.max(MIN_REMEMBERED, 2 * this.others.size);
  }
}
