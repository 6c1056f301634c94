/** Texts on which a pattern is slow, as one would write them in code. */

/** @typedef {import('refa').CharSet} CharSet */
/** @typedef {{ last: number, before: Word | null }} Word classes of characters from the last to the first */

const LONGEST_UNIT = 40;
/** What few patterns take. */
const UNEXPECTED = JSON.stringify('\0');

/**
 * A text as code, what it repeats most often repeated 20,000 times; null for none.
 * @param {Word | null} word @param {readonly CharSet[]} classes
 */
export function attackOf(word, classes) {
  const characters = [];
  for (let at = word; at; at = at.before) characters.push(characterOf(classes[at.last]));
  characters.reverse();
  const { from, unit } = longestRun(characters);
  if (unit === 0) return null;
  const start = characters.slice(0, from).join('');
  const repeated = characters.slice(from, from + unit).join('');
  return `${start === '' ? '' : `${JSON.stringify(start)} + `}${JSON.stringify(repeated)}.repeat(20_000) + ${UNEXPECTED}`;
}

/** Where the longest repetition begins, and the length of what is repeated. @param {readonly string[]} characters */
function longestRun(characters) {
  const best = { from: 0, unit: 0, length: 0 };
  for (let unit = 1; unit <= LONGEST_UNIT; unit++) {
    let from = 0;
    for (let at = 0; at + unit < characters.length; at++) {
      if (characters[at] !== characters[at + unit]) from = at + 1;
      if (at + 1 - from > best.length) Object.assign(best, { from, unit, length: at + 1 - from });
    }
  }
  return best;
}

/** A character that can be read, where the class has one. @param {CharSet} [set] */
function characterOf(set) {
  const good = ['a', 'A', '0', ' ', '一', '。', '-'].map((character) => character.charCodeAt(0));
  const code = good.find((candidate) => set?.ranges.some(({ min, max }) => min <= candidate && candidate <= max));
  return String.fromCodePoint(code ?? set?.ranges[0]?.min ?? 0);
}
