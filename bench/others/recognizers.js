/** Finds numbers, percentages and dates in every line of a file with Recognizers-Text. */
import { readFileSync } from 'node:fs';
import suite from '@microsoft/recognizers-text-suite';

const culture = 'zh-cn';
let found = 0;
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  found += suite.recognizeNumber(line, culture).length;
  found += suite.recognizePercentage(line, culture).length;
  found += suite.recognizeDateTime(line, culture).length;
}
process.stdout.write(`${found}\n`);
