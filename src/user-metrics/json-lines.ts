/** Finds the line of a value in the text of a JSON document, which JSON.parse does not tell. */

type Path = readonly PropertyKey[];

/** A string where it begins: no quote that opens one is escaped. */
const stringPattern = /(?<!\\)"(?:[^"\\]|\\.)*"/uy;

/** 1-based line of the value at `path`; of the nearest value around it where the path leads nowhere. `text` is valid JSON. */
export function lineOfValue(text: string, path: Path): number {
  return lineOfOffset(text, new Finder(text).find(path));
}

/** 1-based line of an offset. */
export function lineOfOffset(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

class Finder {
  private at = 0;

  constructor(private readonly text: string) {}

  /** Offset of the value at `path`. */
  find(path: Path): number {
    this.skip(/\s*/uy);
    const start = this.at;
    const [key, ...rest] = path;
    if (key === undefined || !this.enter(key)) return start;
    return this.find(rest);
  }

  /** Moves into the member `key` of the object or array that begins here; false where there is none. */
  private enter(key: PropertyKey): boolean {
    const isArray = this.text[this.at] === '[';
    if (!isArray && this.text[this.at] !== '{') return false;
    this.at += 1;
    for (let index = 0; ; index += 1) {
      this.skip(/[\s,]*/uy);
      if (/[\]}]/u.test(this.text[this.at] ?? ']')) return false;
      const name = isArray ? index : this.readName();
      this.skip(/[\s:]*/uy);
      if (name === key) return true;
      this.skipValue();
    }
  }

  private readName(): string {
    return JSON.parse(this.skip(stringPattern)) as string; // a member's name is a string
  }

  private skipValue(): void {
    let depth = 0;
    do {
      this.skip(/\s*/uy);
      const token = this.skip(stringPattern) || this.skip(/[[\]{}]|[^\s"[\]{}]+/uy);
      if (token === '' || token === '[' || token === '{') depth += 1;
      if (token === '' || token === ']' || token === '}') depth -= 1;
    } while (depth > 0);
  }

  /** Takes what the sticky pattern finds here. */
  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}
