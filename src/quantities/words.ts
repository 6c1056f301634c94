/** A set of words, asked for at the end or start of a range of text. */
export class Words {
  private readonly words: ReadonlySet<string>;
  private readonly longest: number;

  constructor(list: string) {
    this.words = new Set(list.trim().split(/\s+/u));
    this.longest = Math.max(...Array.from(this.words, (word) => word.length));
  }

  /** Whether one of the words ends at `end`. */
  endAt(text: string, end: number): boolean {
    for (let length = 1; length <= this.longest; length += 1) {
      if (this.words.has(text.slice(Math.max(0, end - length), end))) return true;
    }
    return false;
  }

  /** Whether one of the words begins at `start`. */
  startAt(text: string, start: number): boolean {
    for (let length = 1; length <= this.longest; length += 1) {
      if (this.words.has(text.slice(start, start + length))) return true;
    }
    return false;
  }

  has(word: string): boolean {
    return this.words.has(word);
  }
}
