/** Reads data tables: header cells name the measure, a unit in the header or the caption goes to the cells. */
import { asStated } from './account-units.js';
import type { Cell, Table } from './body.js';
import { fold, squeeze } from './fold.js';
import type { Document, Measured, Placed } from './measure.js';
import { evidenceOf } from './measure.js';
import { readMetrics } from './metrics/read.js';
import { type NumberReading, readNumbers } from './quantities.js';
import { moodAt, sectionAt } from './split.js';

const cellNumber = /^(?:约|近)?\d[\d,]*(?:\.\d+)?(?:万|亿)?(?:余|多)?(?:[%‰]|[\u4e00-\u9fff㎡]{1,4})?$/u;
const unitPattern = /(?:单位[：:]?|[（(])\s*([万亿]?[\u4e00-\u9fff㎡%]{1,4})[）)]?$/u;

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
      if (rowIndex > 0 && column > 0 && cellNumber.test(text))
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

/** Reads a cell as the sentence its labels make: 行政处罚 + 2022年 + 31 + 件. */
function readCell(
  document: Document,
  { cell, text, caption, header, row, unit: columnUnit }: NumberCell,
  measured: Measured,
): void {
  const unit =
    /[%‰\u4e00-\u9fff㎡]$/u.test(text) && !/[万亿]$/u.test(text)
      ? ''
      : columnUnit || (unitOf(row) ?? unitOf(header) ?? unitOf(caption) ?? '');
  // A row that names a body or a place is a part of what its column counts: 应急管理局 under 检查企业.
  const isPart = row !== '' && namesNothing(document, row) && !namesNothing(document, header) && !totalPattern.test(row);
  const label = isPart ? strip(header) : `${strip(header)}${strip(row)}`;
  const sentence = `${label}${text}${unit}`;
  const at = label.length;
  const readings = readNumbers(sentence).filter((reading) => reading.start >= at);
  const [number] = readings;
  const section = sectionAt(document.outline, cell.start);
  const placed: Placed = {
    document,
    paragraph: { text: sentence, section: section?.id ?? null, toBody: () => ({ start: cell.start, end: cell.end }) },
  };
  if (!number || number.role !== 'quantity') {
    accountCell(document, cell, measured);
    return;
  }
  const { claims } = readMetrics(
    {
      text: sentence,
      readings,
      headings: [caption, ...(section?.heading ? [section.heading] : [])],
      moodAt: () => moodAt(document.outline, cell.start),
      report: {
        year: document.report.year,
        level: document.report.issuer?.level ?? null,
        issuer: document.report.issuer?.name ?? null,
      },
    },
    document.compiled,
  );
  const evidence = evidenceOf(placed, 0, sentence.length);
  const stated = claims.filter((claim) => claim.amount);
  for (const claim of stated)
    measured.metrics.push({
      id: claim.metric.id,
      label: claim.metric.zh,
      value: claim.value,
      unit: claim.metric.unit,
      unitText: claim.unitText,
      qualifier: claim.qualifier,
      basis: claim.basis,
      period: claim.period,
      scope: isPart ? row : claim.scope,
      section: section?.id ?? null,
      evidence,
      context: sentence,
      rule: `${claim.rule}/table`,
    });
  const [claim] = stated;
  measured.quantities.push({
    ...asStated(number),
    baseValue: number.value,
    qualifier: number.qualifier,
    subject: label || null,
    action: null,
    metric: claim?.metric.id ?? null,
    section: section?.id ?? null,
    quote: evidence.quote,
    start: evidence.start,
    end: evidence.end,
    line: evidence.line,
    context: sentence,
  });
  measured.numerals.push({
    text: evidence.quote,
    start: evidence.start,
    end: evidence.end,
    line: evidence.line,
    role: claim ? 'metric' : 'quantity',
    rule: claim ? `${claim.rule}/table` : 'table-cell',
    metric: claim?.metric.id ?? null,
    section: section?.id ?? null,
    context: sentence,
  });
}

const totalPattern = /^(?:合计|总计|共计|小计|全[县市区镇乡省]|总数)/u;

/** Whether a label names nothing that a metric counts. */
function namesNothing({ compiled }: Document, label: string): boolean {
  return !compiled.lexicon.find(label).some((mention) => mention.kind === 'object' || mention.kind === 'money' || mention.kind === 'rate' || mention.kind === 'action');
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
    end: cell.start + (end > start ? squeezed.at(end - 1) + 1 : squeezed.at(start)),
  });
  const section = sectionAt(document.outline, cell.start)?.id ?? null;
  const placed: Placed = { document, paragraph: { text: squeezed.text, section, toBody } };
  for (const number of readNumbers(squeezed.text)) {
    const { quote, start, end, line } = evidenceOf(placed, number.start, number.end);
    const role: NumberReading['role'] = number.role;
    if (role === 'quantity')
      measured.quantities.push({
        ...asStated(number),
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
    measured.numerals.push({
      text: quote,
      start,
      end,
      line,
      role,
      rule: number.rule,
      metric: null,
      section,
      context: squeezed.text,
    });
  }
}
