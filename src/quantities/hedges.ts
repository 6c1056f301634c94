/**
 * Words that make a number a bound or an estimate: before it (近, 约, 超过), inside it (20余万), after its unit (以上).
 *
 * Where two meet: a bound in the number beats 约 before it (约5万余人 is at least 50000); bounds that contradict each
 * other leave an estimate (近3000余人 is about 3000).
 */
import type { Qualifier } from '../schema.js';

const maxBefore = /(?:近|将近|接近|临近|不足|不到|未到|低于|少于|小于|至多|最多)[达为了到有]?$/u;
const minBefore = /(?:逾|超|超过|超出|突破|不止|不下|不下于|高于|多于|大于|至少|最少|最低|起码|上|过)[达为了到有]?$/u;
const approxBefore = /(?:约|大约|大概|约计|合约|估计|预计约)[达为了到有]?$/u;
/** 不少于 is the opposite of 少于. */
const negatedBefore = /[不未](超过?|[少低小高多大]于)[达了]?$/u;
/** Words that end like a hedge and are none: 最近, 附近, 以上, 经过, 通过, 会上. */
const notBefore =
  /(?:[最附邻远亲靠新]近|[通经透]过|[以会网线路身村岗马街地市县镇乡晚早史基面之]上|[契条公合制节签特相]约)$/u;

const approxAfter = /^(?:左右|上下|上下浮动|不等)/u;
const minAfter = /^(?:[(（]含[)）])?(?:以上|之上|及以上|或以上|多|余|开外|有余)/u;
const maxAfter = /^(?:[(（]含[)）])?(?:以内|之内|以下|及以下|之下|内)/u;

/** The hedge right before a number: `before` is the text that ends where the number begins. */
export function hedgeBefore(before: string, lone: boolean): Qualifier {
  if (before === '') return 'exact';
  const negated = negatedBefore.exec(before)?.[1];
  if (negated !== undefined) return negated.startsWith('超') || /[高多大]于/u.test(negated) ? 'max' : 'min';
  if (notBefore.test(before)) return 'exact';
  if (maxBefore.test(before)) return 'max';
  if (minBefore.test(before)) return isBound(before, lone) ? 'min' : 'exact';
  return approxBefore.test(before) ? 'approx' : 'exact';
}

/** 上 and 过 bound only a bare multiplier: 上百人, 过万件. */
function isBound(before: string, lone: boolean): boolean {
  return lone || !/(?<![超])[上过]$/u.test(before);
}

/** The hedge inside a number or between it and its unit: 余, 多, 几, 来. */
export function hedgeInside(inside: string): Qualifier {
  if (inside === '') return 'exact';
  return /[来來]/u.test(inside) ? 'approx' : 'min';
}

/** The hedge after the unit: 以上, 以内, 左右. */
export function hedgeAfter(after: string): Qualifier {
  if (minAfter.test(after)) return 'min';
  if (maxAfter.test(after)) return 'max';
  return approxAfter.test(after) ? 'approx' : 'exact';
}

/** One qualifier from the hedges before, inside and after. */
export function joinQualifiers(before: Qualifier, inside: Qualifier, after: Qualifier): Qualifier {
  const stated = [before, inside, after].filter((qualifier) => qualifier !== 'exact');
  const bounds = new Set(stated.filter((qualifier) => qualifier !== 'approx'));
  if (bounds.size > 1) return 'approx';
  const [bound] = bounds;
  return bound ?? stated[0] ?? 'exact';
}
