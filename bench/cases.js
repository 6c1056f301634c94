/** All cases, in the order in which they run. */
import { dictionary } from './cases/dictionary.js';
import { jobs } from './cases/jobs.js';
import { linear } from './cases/linear.js';
import { memory } from './cases/memory.js';
import { pages } from './cases/pages.js';
import { recognizers } from './cases/recognizers.js';
import { start } from './cases/start.js';
import { text } from './cases/text.js';
import { workReportsCase } from './cases/work-reports.js';

export const cases = [text, workReportsCase, recognizers, pages, jobs, start, memory, linear, dictionary];
