/** A report with a bit of everything: read between two readings of a case, and the measure of an ordinary page. */
import { annotate } from '../dist/annotate.js';

const text =
  '石桥镇2020年法治政府建设报告\n一、工作\n（一）“12·4”宣传3场，受理矛盾纠纷120件，化解117件，《办法》（石府〔2020〕3号）。\n二、存在问题\n一是无。';

export const other = {
  path: 'other.txt',
  bytes: Buffer.from(text),
  options: {},
  annotated() {
    return annotate(this);
  },
};
