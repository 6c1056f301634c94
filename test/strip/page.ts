import { strip } from '../../src/strip.js';
import { prose } from './marked-page.js';

/** A report's title. */
export const title = '某镇2021年法治政府建设年度报告';

/** Sections of a report, one element each. */
export function sections(count: number, element: (text: string) => string = (text) => `<p>${text}</p>`): string {
  const numerals = '一二三四五六七八九十';
  return Array.from({ length: count }, (_, index) =>
    element(`${numerals[index]}、第${index + 1}项工作。${prose}${prose}`),
  ).join('\n');
}

/** What stripping makes of a page. */
export function readPage(html: string) {
  const { body, diagnostics } = strip(html, 'text/html');
  return { ...body, lines: body.text.split('\n'), diagnostics };
}

/** A page with a head. */
export function page(body: string, head = `<title>${title}-某县人民政府</title>`): string {
  return `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
}
