/**
 * Where a text states figures in words: its universals (均, 全部 …), its negations (无, 未 …) and 为零. One pass finds the
 * places where any may begin, so that no pattern is run over the whole text.
 */

/** A word and where it stands. */
export interface WordAt {
  start: number;
  word: string;
}

/** What a text states in words, each list in order. */
export interface WordStatements {
  universals: readonly WordAt[];
  negations: readonly WordAt[];
  /** Where 为零 stands; what it is said of stands before it. */
  zeros: readonly WordAt[];
}

/** 均 全部 都 悉数 一律 全覆盖 应…尽… 每个; not 全部 before a thing of its own kind (全部门) nor 均 in 平均, 人均. */
const universalPattern =
  /(?<!平|户|日|年|月|(?<![责关诉])人)均(?!衡|等|值|价|匀|线|可|需|应|要|须|能)|(?<!完)全部(?!门|队)|(?<![成首京大古迁建定])都(?!市|江|匀|昌|安|是从)|悉数|一律|全覆盖|全员|皆(?!为)|无一例外|100%(?=[\u4e00-\u9fff])|应[\u4e00-\u9fff]尽[\u4e00-\u9fff]|每个(?:行政村|村|社区)|各(?:行政)?村(?:（社区）|（居）|、社区|居)?(?:[^，。；]{0,6})(?=全覆盖)/uy;
const negationPattern =
  /(?:没有|未曾?|尚未|从未|(?<![有全虚])无(?!论|缝|偿|障|证|法|人|纸|差|需|序|害|数|形|线|微|愧|疑|私)|不存在|(?<![第〇○一二三四五六七八九十百])零(?!售|距|容|距离|星|工|碳|八|[一二三四五六七八九])|杜绝了?)(?:再)?(?:发生|收到|出现|产生|接到|接收|发现|被提起|被申请|被起诉|引发|受理|制定|出台|印发|制发|新增|办理|涉及|存在|开展|有)?(?:过|任何|一起|一件|一宗|一例|一)?/uy;
const zeroPattern = /为[零0]/uy;

/** For each UTF-16 unit the beginnings that it is first in, and that it may follow in as second: a bit each. */
const firstIn = new Uint32Array(0x10000);
const secondIn = new Uint32Array(0x10000);
/** The beginnings that are complete with their first character. */
let single = 0;
let beginnings = 0;

/** How matches of a pattern begin: a first character, and those that may follow it; any where none is given. */
function beginning(words: string): number {
  let own = 0;
  for (const [first = '', ...seconds] of words.split(' ')) {
    const bit = 1 << beginnings++;
    mark(firstIn, first, bit);
    for (const second of seconds) mark(secondIn, second, bit);
    if (seconds.length === 0) single |= bit;
    own |= bit;
  }
  return own;
}

function mark(table: Uint32Array, character: string, bit: number): void {
  const unit = character.charCodeAt(0);
  table[unit] = (table[unit] as number) | bit; // a table has a place for every unit
}

const universal = beginning('均 都 应 皆 全部覆员 悉数 一律 无一 10 每个 各行村');
const negation = beginning('未 无 零 没有 尚未 从未 不存 杜绝');
const zero = beginning('为零0');

/** Most texts state nothing: they share one list, which nothing is added to. */
const none: WordAt[] = [];

/** Reads a folded text for what it states in words. */
export function statementsIn(text: string): WordStatements {
  let universals = none;
  let negations = none;
  let zeros = none;
  for (let at = 0; at < text.length; at++) {
    const first = firstIn[text.charCodeAt(at)] as number;
    if (first === 0) continue;
    const begun = first & (single | (secondIn[text.charCodeAt(at + 1)] ?? 0));
    if (begun === 0) continue;
    if ((begun & universal) !== 0) universals = withMatch(universals, text, at, universalPattern);
    if ((begun & negation) !== 0) negations = withMatch(negations, text, at, negationPattern);
    if ((begun & zero) !== 0) zeros = withMatch(zeros, text, at, zeroPattern);
  }
  return { universals, negations, zeros };
}

/** The words with what the pattern matches at a place, unless that lies within the last of them. */
function withMatch(words: WordAt[], text: string, at: number, pattern: RegExp): WordAt[] {
  const last = words[words.length - 1];
  if (last && last.start + last.word.length > at) return words;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return words;
  const word = { start: at, word: match[0] };
  if (words === none) return [word];
  words.push(word);
  return words;
}
