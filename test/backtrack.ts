/** A backtracking matcher that counts its steps, in the plainest form: nothing is remembered and nothing is cut short. */
import { type CharacterClass, type Concatenation, type Element, JS, type Quantifier } from 'refa';

type Next = (at: number) => boolean;

/** More steps than this are not counted. */
const MANY = 2_000_000;

/** Characters that are compared while a pattern is tried from each character of a text on, and behind each match. */
export function stepsOn(pattern: { source: string; flags: string }, text: string): number {
  const matcher = new Matcher(text);
  const { expression } = JS.Parser.fromLiteral({ source: pattern.source, flags: pattern.flags }).parse({
    simplify: false,
  });
  for (let start = 0; start <= text.length && matcher.steps < MANY; start = Math.max(start + 1, matcher.end)) {
    matcher.oneOf(expression.alternatives, start, (at) => {
      matcher.end = at;
      return true;
    });
  }
  return matcher.steps;
}

class Matcher {
  steps = 0;
  end = 0;
  private backwards = false;

  constructor(private readonly text: string) {}

  oneOf(alternatives: readonly Concatenation[], at: number, next: Next): boolean {
    return alternatives.some(({ elements }) => this.all(this.backwards ? elements.toReversed() : elements, at, next));
  }

  private all(elements: readonly Element[], at: number, next: Next): boolean {
    const [first, ...rest] = elements;
    return first ? this.one(first, at, (reached) => this.all(rest, reached, next)) : next(at);
  }

  private one(element: Element, at: number, next: Next): boolean {
    if (element.type === 'CharacterClass') return this.read(element, at, next);
    if (element.type === 'Quantifier') return this.repeat(element, { at, times: 0 }, next);
    if (element.type === 'Alternation') return this.oneOf(element.alternatives, at, next);
    if (element.type !== 'Assertion') throw new Error(`Unexpected ${element.type}, expected what can be read`);
    const outer = this.backwards;
    this.backwards = element.kind === 'behind';
    const holds = this.oneOf(element.alternatives, at, () => true);
    this.backwards = outer;
    return holds !== element.negate && next(at);
  }

  private read({ characters }: CharacterClass, at: number, next: Next): boolean {
    if (++this.steps > MANY) return false;
    const code = this.text.charCodeAt(this.backwards ? at - 1 : at);
    const taken = characters.ranges.some(({ min, max }) => min <= code && code <= max);
    return taken && next(this.backwards ? at - 1 : at + 1);
  }

  private repeat(quantifier: Quantifier, { at, times }: { at: number; times: number }, next: Next): boolean {
    const { min, max, lazy, alternatives } = quantifier;
    const again = () =>
      times < max &&
      this.oneOf(
        alternatives,
        at,
        (reached) =>
          (reached !== at || times < min) && this.repeat(quantifier, { at: reached, times: times + 1 }, next),
      );
    if (times < min) return again();
    return lazy ? next(at) || again() : again() || next(at);
  }
}
