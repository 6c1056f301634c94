/** What is timed: files made from the reports beside the project, the same at every run. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const shared = path.resolve(root, '../shared');
const PAGE_BYTES = 100_000;
const digits = '零一二三四五六七八九';
const head = '清河镇2019年法治政府建设工作报告\n\n2019年，我镇深入推进法治政府建设，现将工作情况报告如下：\n';
const tail = '\n清河镇人民政府\n2019年12月20日\n';

/** Whole reports as text: the seeds where they are there, else the fixtures. @returns {string[]} */
export function baseTexts() {
  const seeds = path.join(shared, 'seeds');
  return readAll(existsSync(seeds) ? seeds : path.join(root, 'fixtures/reports'), '.txt');
}

/** The folder of work reports, null where it is missing. @returns {string | null} */
export function workReports() {
  const folder = path.join(shared, 'outside/gov-reports');
  return existsSync(folder) ? folder : null;
}

/** Files of a folder that are UTF-8, in the order of their names. @param {string} folder @param {string} ending @returns {string[]} */
function readAll(folder, ending) {
  const strict = new TextDecoder('utf-8', { fatal: true });
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .flatMap((name) => {
      try {
        return [strict.decode(readFileSync(path.join(folder, name)))];
      } catch {
        return []; // in another encoding: padding would have to be written in it too
      }
    });
}

/** Numbers of 0 up to 1 that are the same for the same seed. @param {number} seed @returns {() => number} */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The text with other figures of as many digits; dates and markers stay. @param {string} text @param {() => number} random @returns {string} */
export function varyFigures(text, random) {
  return text.replace(/(?<!\d)\d+(?![年月日\d、.）)-])/gu, (run) =>
    Array.from(run, (_, index) => (index === 0 ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10))).join(''),
  );
}

/** Copies of the texts, a file each, until there are so many bytes. @param {string} folder @param {number} bytes @returns {number} the bytes written */
export function writeCopies(folder, bytes) {
  const texts = baseTexts();
  return writeUntil({ folder, ending: '.txt' }, (index, written) =>
    written < bytes ? (texts[index % texts.length] ?? '') : null,
  );
}

/** So many reports with figures of their own. @param {string} folder @param {number} count @returns {number} the bytes written */
export function writeVaried(folder, count) {
  const texts = baseTexts();
  const random = randomFrom(count);
  return writeUntil({ folder, ending: '.txt' }, (index) =>
    index < count ? varyFigures(texts[index % texts.length] ?? '', random) : null,
  );
}

/** Writes what `next` gives until it gives null. @param {{ folder: string, ending: string }} place @param {(index: number, written: number) => string | null} next @returns {number} */
function writeUntil({ folder, ending }, next) {
  mkdirSync(folder, { recursive: true });
  let written = 0;
  for (let index = 0; ; index += 1) {
    const text = next(index, written);
    if (text === null) return written;
    writeFileSync(path.join(folder, `${String(index).padStart(6, '0')}${ending}`), text);
    written += Buffer.byteLength(text);
  }
}

/** The start of a text, whole lines of so many bytes, as one file. @param {string} file @param {number} bytes @returns {number} the bytes written */
export function writeSample(file, bytes) {
  const lines = baseTexts().flatMap((text) => text.split('\n'));
  const kept = [];
  let written = 0;
  for (let index = 0; written < bytes; index += 1) {
    const line = lines[index % lines.length] ?? '';
    kept.push(line);
    written += Buffer.byteLength(line) + 1;
  }
  writeFileSync(file, `${kept.join('\n')}\n`);
  return written;
}

/** Sections of a report, each of its own figures, without markers. @param {number} bytes @returns {string[]} 99 × 99 of them at most */
export function sections(bytes) {
  const edge = /如下|(?:报告|总结|情况)$|存在|下一?步|明年|新的一年|人民政府$/u; // of a whole report, not of a section
  const marker =
    /(?<=^|[。；：，！”\s])(?:[一二三四五六七八九十]+[、.．是]|[（(][一二三四五六七八九十\d]+[）)]|[\d０-９]+[、.．](?!\d)|第[一二三四五六七八九十]+[，、]|[①-⑳]|首先|其次|再次|最后|其[一二三四五][是，])/gu;
  const lines = baseTexts()
    .flatMap((text) => text.split(/\r?\n/u))
    .map((line) => line.trim().replace(marker, ''))
    .filter((line) => Buffer.byteLength(line) > 60 && !edge.test(line));
  const random = randomFrom(bytes);
  const size = Math.max(5000, Math.ceil(bytes / (99 * 99)));
  const made = [];
  for (let written = 0, next = 0; written < bytes && made.length < 99 * 99; ) {
    const own = [];
    for (let length = 0; length < size; next += 1) {
      const line = varyFigures(lines[next % lines.length] ?? '', random);
      own.push(line);
      length += Buffer.byteLength(line) + 1;
    }
    made.push(own.join('\n'));
    written += Buffer.byteLength(made.at(-1) ?? '');
  }
  return made;
}

/** One report of so many bytes: 一、 to 九十九、 with （一） to （九十九） in each. @param {string} file @param {number} bytes @returns {number} the bytes written */
export function writeBig(file, bytes) {
  const parts = sections(bytes).map((text, index) => {
    const inner = index % 99;
    const outer = inner === 0 ? `${counter(Math.floor(index / 99) + 1)}、扎实推进各项工作\n` : '';
    return `${outer}（${counter(inner + 1)}）扎实做好日常工作。\n${text}`;
  });
  const text = head + parts.join('\n') + tail;
  writeFileSync(file, text);
  return Buffer.byteLength(text);
}

/** The same sections, a small report each. @param {string} folder @param {number} bytes @returns {number} the bytes written */
export function writeSmall(folder, bytes) {
  const texts = sections(bytes);
  return writeUntil({ folder, ending: '.txt' }, (index) =>
    index < texts.length ? `${head}一、扎实推进各项工作\n（一）扎实做好日常工作。\n${texts[index]}${tail}` : null,
  );
}

/** A number below a hundred as markers write it. @param {number} value @returns {string} */
function counter(value) {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const front = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return front + (ones === 0 ? '' : digits[ones]);
}

/**
 * So many pages of about 100 KB: those of portals beside the project that are of 60 to 180 KB as they are, and those of
 * the fixtures padded as a portal's are.
 * @param {string} folder @param {number} count @returns {number} the bytes written
 */
export function writePages(folder, count) {
  const outside = path.join(shared, 'outside/pages');
  const own = readAll(path.join(root, 'fixtures/reports'), '.html').map((page) => pad(page, PAGE_BYTES));
  const others = (existsSync(outside) ? readAll(outside, '.html') : []).filter((page) => {
    const bytes = Buffer.byteLength(page);
    return bytes > 0.6 * PAGE_BYTES && bytes < 1.8 * PAGE_BYTES;
  });
  const pages = [...own, ...others];
  return writeUntil({ folder, ending: '.html' }, (index) =>
    index < count ? (pages[index % pages.length] ?? '') : null,
  );
}

/** The page with navigation and a script before its words, lists of links behind them. @param {string} page @param {number} bytes @returns {string} */
export function pad(page, bytes) {
  const missing = Math.max(0, bytes - Buffer.byteLength(page));
  const open = /<body[^>]*>/iu.exec(page);
  const start = open ? open.index + open[0].length : 0;
  const close = page.toLowerCase().lastIndexOf('</body>');
  const end = close < start ? page.length : close;
  const front = `${fill('<ul class="nav">', navigation, missing * 0.25)}</ul>${fill('<script>', script, missing * 0.25)}</script>`;
  const back = `${fill('<div class="footer links"><ul>', link, missing * 0.5)}</ul></div>`;
  return page.slice(0, start) + front + page.slice(start, end) + back + page.slice(end);
}

/** @param {string} begin @param {(index: number) => string} piece @param {number} bytes @returns {string} */
function fill(begin, piece, bytes) {
  const pieces = [begin];
  for (let length = 0, index = 0; length < bytes; index += 1) {
    const next = piece(index);
    pieces.push(next);
    length += Buffer.byteLength(next);
  }
  return pieces.join('');
}

/** @param {number} index */
function navigation(index) {
  return `<li class="nav-item"><a href="/channel/${index}/index.html" title="栏目">政务公开</a><ul><li><a href="/c${index}/">部门动态</a></li></ul></li>\n`;
}

/** @param {number} index */
function script(index) {
  return `var item${index} = { id: ${index}, url: "/api/visit?id=${index}", loaded: false };\nif (item${index}.id > 0) { item${index}.loaded = true; }\n`;
}

/** @param {number} index */
function link(index) {
  return `<li><a href="http://www.example.com/site/${index}.shtml" target="_blank"><img src="/images/${index}.png" alt=""><span>友情链接</span></a></li>\n`;
}
