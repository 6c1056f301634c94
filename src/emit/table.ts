/** Reports as a table for people: one report by its metrics, several as a row each. */
import type { ReportRecord } from '../schema.js';
import { overviewWriter, type TableOptions, type TableWriter } from './table-overview.js';
import { reportTable } from './table-report.js';

/** Keeps the first report back until a second one shows that there are several. */
export function tableWriter(options: TableOptions): TableWriter {
  let first: ReportRecord | null = null;
  let overview: TableWriter | null = null;
  return {
    add(record) {
      if (overview) return overview.add(record);
      if (!first) {
        first = record;
        return '';
      }
      overview = overviewWriter(options);
      const text = overview.add(first);
      first = null;
      return text + overview.add(record);
    },
    end() {
      if (overview) return overview.end();
      return first ? reportTable(first, options) : '';
    },
  };
}
