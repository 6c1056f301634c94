/** Takes JSON apart while it is read: the objects of an array, of JSON Lines, or one by itself, however it is laid out. */

const betweenPattern = /[^\s,[\]]/gu;
const bracketPattern = /[[\]]/gu;
const insidePattern = /["{}]/gu;
const stringPattern = /["\\]/gu;

/** The text of each object, one after the other. Throws a SyntaxError for what is neither object nor array of objects. */
export async function* jsonObjects(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  const splitter = new ObjectSplitter();
  for await (const chunk of chunks) yield* splitter.push(chunk);
  if (splitter.isInside) throw new SyntaxError('Unexpected end, expected the rest; was its run cut short?');
}

class ObjectSplitter {
  private depth = 0;
  private arrays = 0;
  private inString = false;
  /** The character before the chunk was a backslash in a string. */
  private isEscaped = false;
  /** What came of the object under way in earlier chunks. */
  private held = '';

  /** Whether an object, or the array that objects stand in, has not ended. */
  get isInside(): boolean {
    return this.depth > 0 || this.arrays > 0;
  }

  *push(chunk: string): Generator<string> {
    let start = 0;
    let at = 0;
    while (at < chunk.length) {
      if (this.depth === 0) {
        start = this.findObject(chunk, at);
        if (start === -1) return;
        this.depth = 1;
        at = start + 1;
        continue;
      }
      at = this.inString ? this.passString(chunk, at) : this.passStructure(chunk, at);
      if (this.depth > 0) continue;
      yield this.held + chunk.slice(start, at);
      this.held = '';
    }
    if (this.depth > 0) this.held += chunk.slice(start);
  }

  private findObject(chunk: string, from: number): number {
    const index = indexOf(betweenPattern, chunk, from);
    for (const [bracket] of chunk.slice(from, index === -1 ? chunk.length : index).matchAll(bracketPattern)) {
      this.arrays += bracket === '[' ? 1 : -1;
    }
    if (index === -1 || chunk[index] === '{' || (index === 0 && chunk[index] === '\ufeff')) {
      return index !== -1 && chunk[index] === '\ufeff' ? this.findObject(chunk, 1) : index;
    }
    throw new SyntaxError(`Unexpected “${chunk.slice(index, index + 20).replace(/\s+/gu, ' ')}”, expected an object`);
  }

  private passStructure(chunk: string, from: number): number {
    const index = indexOf(insidePattern, chunk, from);
    if (index === -1) return chunk.length;
    if (chunk[index] === '"') this.inString = true;
    else this.depth += chunk[index] === '{' ? 1 : -1;
    return index + 1;
  }

  private passString(chunk: string, from: number): number {
    if (this.isEscaped) {
      this.isEscaped = false;
      return from + 1;
    }
    const index = indexOf(stringPattern, chunk, from);
    if (index === -1) return chunk.length;
    if (chunk[index] === '"') this.inString = false;
    else this.isEscaped = true;
    return index + 1;
  }
}

function indexOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
