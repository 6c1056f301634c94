/**
 * Everyday words that hold a character of a number and no number: 统一, 一定, 十分, 千方百计. A numeral that is part of
 * one is not read at all. Names that do count something (三项制度, 十四五) are not here; they are numerals, and the
 * quantity stage calls them names.
 */

import { unitTable } from '../unit-table.js';

/** Words that begin with the numeral. */
const beginning = `
一定 一般 一样 一致 一律 一直 一切 一些 一旦 一同 一道 一并 一贯 一向 一度 一味 一举 一线 一体 一流 一带 一心 一边 一经 一再 一刻
一代 一共 一新 一手 一身 一时 一生 一下 一会 一旁 一路 一概 一统 一如 一应 一揽 一言 一以 一马 一丝 一针 一视 一蹴 一脉 一目 一帆
一发 一望 一齐 一块 一阵 一系列 一连串 一看 一折 一把 一站 一键 一盘 一抓 一竿 一条龙 一方面 一头 一鼓 一团 一锅 一刀 一窝 一劳 一方
一片 一股 一支独 一枝 一大 一对 一来 一去 一跃 一展 一睹 一改 一扫 一反 一往 一成不变 一清二 一五一十 一技 一己 一哄 一席 一点就 一点也
二者 二来 三农 三方 三峡 三伏 三九 三令 三番 三思 三心 三者 四川 四周 四面 四通 四肢 四海 四邻 五金 五谷 五花 五湖 五星 五官
五味 五洲 五彩 六神 七夕 七嘴 七上 八卦 八面 八达 九州 九泉 十分 十足 十全 十字 十拿
百姓 百货 百花 百科 百般 百业 百折 百废 百舸 百尺 百病 百合 百家争 百家讲 百家姓 百年 千家 千方 千篇 千钧 千载 千古 千秋 千山 千差 千军
千丝 千变 万物 万众 万象 万全 万事 万无 万古 万水 万家 万般 万分 万岁 万一 万能 万里
两侧 两岸 两旁 两翼 两端 两地 两者 两难 两全 两手 两眼 两性 两极 两用
零散 零碎 零星 零售 零工 零件 零部 零距 零容 零花 零钱 零食 零落 零乱 零配 零担 零头 零基 零敲
`;

/** Words that hold the numeral after their first character; the numeral is the first in the word that the mark follows. */
const holding = `
统一| 唯一| 同一| 单一| 专一| 之一| 逐一| 其一| 不一| 合一| 划一| 归一| 惟一| 进一|步 任一| 择一| 打一|打 之二| 有一|定 那一|刻 这一|刻
五一|劳 若干| 归零| 清零| 零零|散 老百|姓 数一|数 不一|而 如一|日 不二|法 成百|上千 成千|上万 张三| 李四| 王五| 乱七|八 丢三|落 举一|反三
独一|无二 低三|下 挂一|漏 接二|连三 颠三|倒 朝三|暮 说一|不二 略知一| 三三|两两 再三|强 再三|要 再三|叮 万一| 全力以一|
`;

interface Word {
  word: string;
  /** Place of the numeral in the word. */
  offset: number;
}

/** By the numeral and the character after it. */
const byNext = new Map<string, Word[]>();
/** By the character before the numeral and the numeral. */
const byPrevious = new Map<string, Word[]>();

for (const word of beginning.split(/\s+/).filter(Boolean)) enter(byNext, word.slice(0, 2), { word, offset: 0 });
for (const entry of holding.split(/\s+/).filter(Boolean)) {
  const mark = entry.indexOf('|');
  const word = entry.replace('|', '');
  enter(byPrevious, word.slice(mark - 2, mark), { word, offset: mark - 1 });
}

/** For each UTF-16 unit whether it follows the numeral in such a word, or stands before it. */
const follows = unitTable(Array.from(byNext.keys(), (key) => key.charAt(1)).join(''));
const precedes = unitTable(Array.from(byPrevious.keys(), (key) => key.charAt(0)).join(''));

function enter(map: Map<string, Word[]>, key: string, word: Word): void {
  const words = map.get(key);
  if (words) words.push(word);
  else map.set(key, [word]);
}

/** Index after the everyday word that the numeral at `at` is part of; `at` where it is part of none. */
export function wordEnd(text: string, at: number): number {
  const next = follows[text.charCodeAt(at + 1)] === 1 ? longest(byNext.get(text.slice(at, at + 2)), text, at) : null;
  if (next !== null) return next;
  if (precedes[text.charCodeAt(at - 1)] !== 1) return at;
  return longest(byPrevious.get(text.slice(at - 1, at + 1)), text, at) ?? at;
}

function longest(words: readonly Word[] | undefined, text: string, at: number): number | null {
  let end: number | null = null;
  for (const { word, offset } of words ?? []) {
    if (text.startsWith(word, at - offset)) end = Math.max(end ?? 0, at - offset + word.length);
  }
  return end;
}
