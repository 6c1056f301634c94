/**
 * Writes values one by one as text, in two steps. The first is of the value alone, so many can be taken at once; the
 * second is of the order. The whole need never be in memory.
 */
export interface Emitter {
  /** The text of one value by itself. */
  serialise(value: unknown): string;
  /** What stands before a value: what opens the whole, or what parts it from the one before. */
  before(isFirst: boolean): string;
  /** What stands after the last value; all there is where there was none. */
  close(isEmpty: boolean): string;
}
