/** Writes values one by one in some format. Each step gives the text to write, so the whole need never be in memory. */
export interface Emitter {
  /** One value, with what opens the whole or parts it from the one before. */
  value(value: unknown): string;
  /** What stands after the last value; all there is where there was none. */
  close(): string;
}
