/** Writes values one by one in some format. Each step gives the text to write, so the whole need never be in memory. */
export interface Emitter {
  /** What stands before the first value. */
  open(): string;
  /** One value with what parts it from the one before. */
  value(value: unknown): string;
  /** What stands after the last value. */
  close(): string;
}
