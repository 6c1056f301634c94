import { tableWriter } from '../../emit/table.js';
import type { ReportRecord } from '../../schema.js';
import type { FormatOptions, Screen } from '../formats.js';
import { chosenMetrics } from '../run/chosen-metrics.js';
import type { Output } from './output.js';
import type { Sink } from './sink.js';

/** Lays the records out as a table for people. */
export async function tableOutput(sink: Sink, options: FormatOptions & Screen): Promise<Output> {
  const { only } = await chosenMetrics(options);
  const writer = tableWriter({ ...(only ? { only } : {}), palette: options.palette, width: options.width });
  const write = async (text: string): Promise<boolean> => text === '' || sink.write(text);
  return {
    add: ({ text }) => write(writer.add(JSON.parse(Buffer.from(text).toString()) as ReportRecord)), // as it was serialised
    async close() {
      await write(writer.end());
      await sink.close();
    },
    discard: () => sink.discard(),
  };
}
