/** Reads data tables: header cells name the measure, a unit in the header or the caption goes to the cells. */
import { asStated } from './account-units.js';
import type { Cell, Table } from './body.js';
import { fold, squeeze } from './fold.js';
import {
  type Document,
  type ExplainedNumeral,
  evidenceOf,
  type Measured,
  metricOf,
  type Placed,
  reportFrameOf,
} from './measured.js';
import type { Claim } from './metrics/claim.js';
import { readMetrics } from './metrics/read.js';
import { type NumberReading, readNumbers } from './quantities.js';
import { moodAt, sectionAt } from './split.js';
import { cellNumber } from './strip/tables.js';

const unitPattern = /(?:单位[：:]?|[（(])\s*([万亿]?[\u4e00-\u9fff㎡%]{1,4})[）)]?$/u;

/** Adds the figures of all data tables to what was measured. */
export function readTables(document: Document, measured: Measured): void {
  for (const table of document.body.tables) readTable(document, table, measured);
}

function readTable(document: Document, table: Table, measured: Measured): void {
  const caption = clean(table.caption ?? '');
  const [header = []] = table.rows;
  const unitColumn = header.findIndex((cell) => /^(?:计量)?单位$/u.test(clean(cell.text)));
  const done = new Set<number>();
  for (const [rowIndex, row] of table.rows.entries())
    for (const [column, cell] of row.entries()) {
      if (done.has(cell.start) || cell.end <= cell.start) continue;
      done.add(cell.start);
      const text = clean(cell.text);
      if (rowIndex > 0 && (column > 0 || isCounted(document, header[0])) && cellNumber.test(text))
        readCell(
          document,
          {
            cell,
            text,
            caption,
            header: clean(header[column]?.text ?? ''),
            row: rowLabel(row, column, unitColumn),
            unit: unitColumn < 0 ? null : clean(row[unitColumn]?.text ?? ''),
          },
          measured,
        );
      else accountCell(document, cell, measured);
    }
}

const clean = (text: string) => squeeze(fold(text)).text;

function rowLabel(row: readonly Cell[], column: number, unitColumn: number): string {
  return row
    .slice(0, column)
    .filter((_, at) => at !== unitColumn)
    .map((cell) => clean(cell.text))
    .filter((text) => text && !/^[\d.%]+$/u.test(text))
    .join('');
}

interface NumberCell {
  cell: Cell;
  text: string;
  caption: string;
  header: string;
  row: string;
  /** From the column of units; null where the table has none. */
  unit: string | null;
}

/** The sentence that a cell and its labels make: 行政处罚 + 2022年 + 31 + 件. */
interface CellSentence {
  text: string;
  /** The labels; the number begins where they end. */
  label: string;
  /** The row’s label where it names a body or a place: 应急管理局 under 检查企业 is a part of what the column counts. */
  part: string | null;
}

function sentenceOf(document: Document, { text, caption, header, row, unit }: NumberCell): CellSentence {
  const isPart =
    row !== '' && !totalPattern.test(row) && namesNothing(document, row) && !namesNothing(document, header);
  const label = isPart ? strip(header) : `${strip(header)}${strip(row)}`;
  const hasUnit = /[%‰\u4e00-\u9fff㎡]$/u.test(text) && !/[万亿]$/u.test(text);
  const unitText = hasUnit ? '' : unit || (unitOf(row) ?? unitOf(header) ?? unitOf(caption) ?? '');
  return { text: `${label}${text}${unitText}`, label, part: isPart ? row : null };
}

function readCell(document: Document, numberCell: NumberCell, measured: Measured): void {
  const { cell, caption } = numberCell;
  const sentence = sentenceOf(document, numberCell);
  const readings = readNumbers(sentence.text).filter(({ start }) => start >= sentence.label.length);
  const [number] = readings;
  if (number?.role !== 'quantity') {
    accountCell(document, cell, measured);
    return;
  }
  const section = sectionAt(document.outline, cell.start);
  const { claims } = readMetrics(
    {
      text: sentence.text,
      readings,
      headings: [caption, ...(section?.heading ? [fold(section.heading)] : [])],
      moodAt: () => moodAt(document.outline, cell.start),
      report: reportFrameOf(document),
    },
    document.compiled,
  );
  const stated = claims.filter((claim) => claim.amount);
  addCell({ document, cell, sentence, number, stated }, measured);
}

interface ReadCell {
  document: Document;
  cell: Cell;
  sentence: CellSentence;
  number: NumberReading;
  stated: readonly Claim[];
}

function addCell({ document, cell, sentence, number, stated }: ReadCell, measured: Measured): void {
  const section = sectionAt(document.outline, cell.start)?.id ?? null;
  const toBody = () => ({ start: cell.start, end: cell.end });
  const placed: Placed = { document, paragraph: { text: sentence.text, section, toBody } };
  const evidence = evidenceOf(placed, 0, sentence.text.length);
  const { quote, start, end, line } = evidence;
  const context = sentence.text;
  for (const claim of stated) {
    const scope = sentence.part ?? claim.scope;
    measured.metrics.push(metricOf(claim, { scope, section, evidence, context, rule: `${claim.rule}/table` }));
  }
  const [claim] = stated;
  const metric = claim?.metric.id ?? null;
  const { value, unitText } = asStated(number);
  measured.quantities.push({
    value,
    unitText,
    baseValue: number.value,
    qualifier: number.qualifier,
    subject: sentence.label || null,
    action: null,
    metric,
    section,
    quote,
    start,
    end,
    line,
    context,
  });
  const role = claim ? 'metric' : 'quantity';
  const rule = claim ? `${claim.rule}/table` : 'table-cell';
  const explained: ExplainedNumeral = { text: quote, start, end, line, role, rule, metric, section, context };
  measured.numerals.add({ role, at: cell.start, explain: () => explained });
}

const totalPattern = /^(?:合计|总计|共计|小计|全[县市区镇乡省]|总数)/u;

const countedKinds: ReadonlySet<string> = new Set(['object', 'money', 'rate', 'action']);

/** Whether a label names nothing that a metric counts. */
function namesNothing({ compiled }: Document, label: string): boolean {
  return !compiled.lexicon.find(label).some((mention) => countedKinds.has(mention.kind));
}

/** Whether the first column holds figures and no labels: its header names what is counted, and is no 序号. */
function isCounted(document: Document, header: Cell | undefined): boolean {
  return header !== undefined && !namesNothing(document, clean(header.text));
}

function unitOf(label: string): string | null {
  return unitPattern.exec(label)?.[1] ?? null;
}

function strip(label: string): string {
  return label.replace(unitPattern, '').replace(/^(?:数量|数值|合计|本年度?|件数|指标|数据|完成情况|完成数)$/u, '');
}

/** Numerals of label cells and of cells that are no amount. */
function accountCell(document: Document, cell: Cell, measured: Measured): void {
  const squeezed = squeeze(fold(document.body.text.slice(cell.start, cell.end)));
  const toBody = (start: number, end: number) => ({
    start: cell.start + squeezed.at(start),
    end: cell.start + squeezed.at(end - 1) + 1,
  });
  const section = sectionAt(document.outline, cell.start)?.id ?? null;
  const placed: Placed = { document, paragraph: { text: squeezed.text, section, toBody } };
  for (const number of readNumbers(squeezed.text)) {
    const { quote, start, end, line } = evidenceOf(placed, number.start, number.end);
    const role: NumberReading['role'] = number.role;
    if (role === 'quantity') {
      const { value, unitText } = asStated(number);
      measured.quantities.push({
        value,
        unitText,
        baseValue: number.value,
        qualifier: number.qualifier,
        subject: null,
        action: null,
        metric: null,
        section,
        quote,
        start,
        end,
        line,
        context: squeezed.text,
      });
    }
    const { rule } = number;
    const explained = { text: quote, start, end, line, role, rule, metric: null, section, context: squeezed.text };
    measured.numerals.add({ role, at: toBody(number.start, number.end).start, explain: () => explained });
  }
}
