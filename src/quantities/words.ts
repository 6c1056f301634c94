/** A set of words, asked for at the end or start of a range of text. */
export class Words {
  private readonly words: ReadonlySet<string>;
  private readonly longest: number;
  /** Units that a word begins and ends with. */
  private readonly first: ReadonlySet<number>;
  private readonly last: ReadonlySet<number>;

  constructor(list: string) {
    this.words = new Set(list.trim().split(/\s+/u));
    this.longest = Math.max(...Array.from(this.words, (word) => word.length));
    this.first = new Set(Array.from(this.words, (word) => word.charCodeAt(0)));
    this.last = new Set(Array.from(this.words, (word) => word.charCodeAt(word.length - 1)));
  }

  /** Whether one of the words ends at `end`. */
  endAt(text: string, end: number): boolean {
    if (!this.last.has(text.charCodeAt(end - 1))) return false;
    for (let length = 1; length <= this.longest; length += 1) {
      if (this.words.has(text.slice(Math.max(0, end - length), end))) return true;
    }
    return false;
  }

  /** Whether one of the words begins at `start`. */
  startAt(text: string, start: number): boolean {
    if (!this.first.has(text.charCodeAt(start))) return false;
    for (let length = 1; length <= this.longest; length += 1) {
      if (this.words.has(text.slice(start, start + length))) return true;
    }
    return false;
  }

  has(word: string): boolean {
    return this.words.has(word);
  }
}
