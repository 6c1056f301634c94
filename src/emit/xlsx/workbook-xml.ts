/** The parts of a workbook that are not rows (ECMA-376 Part 1: 18.2 workbook, 18.8 styles; Part 2: packaging). */
import { columnName } from './cell-xml.js';
import type { Sheet } from './sheets.js';
import { DECLARATION, MAIN, stylesXml } from './styles.js';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PART_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What stands in a sheet before its rows: frozen panes and widths. */
export function sheetStart({ columns, frozen }: Sheet): string {
  const corner = `${columnName(frozen)}2`;
  const sideways = frozen === 0 ? '' : ` xSplit="${frozen}"`;
  const pane = `<pane${sideways} ySplit="1" topLeftCell="${corner}" activePane="${frozen === 0 ? 'bottomLeft' : 'bottomRight'}" state="frozen"/>`;
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `${DECLARATION}<worksheet xmlns="${MAIN}">`,
    isOnePageWide(frozen) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="18" customHeight="1"/>', // Chinese characters are taller than the font's own
    `<cols>${widths.join('')}</cols><sheetData>`,
  ].join('');
}

/** What stands after its rows, of which there are `rows` with the headings: the filter, and how it is printed. */
export function sheetEnd({ columns, frozen }: Sheet, rows: number): string {
  const filter = `<autoFilter ref="A1:${columnName(columns.length - 1)}${rows}"/>`;
  const fit = isOnePageWide(frozen) ? ' fitToHeight="0"' : '';
  return `</sheetData>${filter}<pageSetup orientation="landscape"${fit}/></worksheet>`;
}

/** A sheet whose columns are followed sideways on the screen is too wide for one page. */
function isOnePageWide(frozen: number): boolean {
  return frozen === 0;
}

/** Path of the nth sheet, from 1, in the archive. */
export function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

/** The other parts by their paths, for sheets of these names. */
export function workbookParts(names: readonly string[]): [path: string, xml: string][] {
  return [
    ['[Content_Types].xml', contentTypes(names.length)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(names)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([...names.map((_, index) => sheetTarget(index + 1)), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', stylesXml],
  ];
}

function sheetTarget(number: number): [type: string, target: string] {
  return ['worksheet', sheetPath(number).replace('xl/', '')];
}

function contentTypes(sheets: number): string {
  const overrides = Array.from({ length: sheets }, (_, index) => override(sheetPath(index + 1), 'worksheet'));
  return [
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', 'sheet.main'),
    override('xl/styles.xml', 'styles'),
    ...overrides,
    '</Types>',
  ].join('');
}

function override(path: string, type: string): string {
  return `<Override PartName="/${path}" ContentType="${PART_TYPE}.${type}+xml"/>`;
}

function relationships(targets: readonly [type: string, target: string][]): string {
  const links = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets.join('')}</sheets></workbook>`;
}
