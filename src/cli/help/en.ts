/** The help in English, and with it the shape of the help in every language. Keys of options are their names in code. */
import type { FormatName } from '../formats.js';

const formats: Record<FormatName, string> = {
  json: 'one array, for programs (the default)',
  ndjson: 'one record a line, to pipe on',
  table: 'to look at: a report a row, or the metrics of one report',
  csv: 'a row a report, a column a metric, to compare reports',
  'csv-long': 'a row a metric with its evidence, for statistics',
  xlsx: 'a workbook with both, and problems, plans, checks, definitions',
  html: 'pages to check each number in its text; a folder has an index with plots',
};

export const en = {
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    formats: 'Formats:',
    examples: 'Examples:',
    exit: 'Exit status:',
  },
  /** What stands in brackets after a description. */
  notes: { open: ' (', choices: 'choices: ', between: ', ', join: '; ', default: 'default: ', close: ')' },
  /** Words in <> and [], by what the code calls them. */
  placeholders: {
    options: 'options',
    paths: 'paths',
    format: 'format',
    metrics: 'metrics',
    file: 'file',
    folder: 'folder',
    label: 'label',
    number: 'number',
    size: 'size',
    seconds: 'seconds',
    severity: 'severity',
    language: 'language',
    what: 'what',
    of: 'of',
    records: 'records',
    old: 'old',
    new: 'new',
    parts: 'parts',
  },
  formats,
  common: {
    version: 'print the version',
    help: 'print this help',
    lang: 'language of help',
    langDefault: 'by LC_ALL, LC_MESSAGES, LANG',
    pagesLang: 'language of help and of pages',
    pagesLangDefault: 'help by LC_ALL, LC_MESSAGES, LANG; pages zh',
    color: 'print without colour (as NO_COLOR does)',
    pretty: 'indent JSON (the default on a terminal)',
    quiet: 'print errors alone on standard error',
    tableOrJson: 'how it is written',
  },
  extract: {
    description: 'Turns annual reports on law-based government (法治政府建设年度报告) into validated JSON.',
    paths: 'files, folders (searched for .txt, .html, .htm, .shtml, .xhtml), patterns, - for standard input',
    format: 'how results are written, see below',
    only: 'metrics or families to show in a table, CSV or workbook: dispute.successRate,hotline',
    bom: 'begin CSV with a byte-order mark, which Excel needs to read it as UTF-8',
    out: 'write to a file, whole or not at all; to a folder (name/) a file for each report',
    resume: 'in a folder, leave out what is there from the same source, version and options',
    encoding: 'read every file in this encoding instead of finding it out: utf-8, gb18030, big5 …',
    maxBytes: 'largest file that is read: bytes, or a size such as 10MB or 64MiB; a larger one is a failure',
    timeout: 'time after which a file is given up, which is a failure; 0 for as long as it takes',
    text: 'leave the text of sections out',
    metrics: 'add metrics of your own (.json or .mjs, see docs/metrics.md)',
    jobs: 'processes that work at the same time',
    jobsDefault: 'as many as there are processors',
    shard: 'extract one of n parts of the files, for as many machines; merge puts the results together',
    ndjsonIn: 'read {"path": …, "content": …} lines from standard input instead of files',
    explain: 'print each number with the rule that read it, instead of records',
    failOn: 'least severity of a diagnostic that gives status 1',
    examples: {
      'report-extract reports': 'every report under a folder, as one JSON array',
      'report-extract 2023/*.html --format ndjson': 'one record a line',
      'report-extract reports --out records.json': 'written whole or not at all',
      'report-extract reports --format table': 'issuer, year and headline metrics',
      'report-extract reports --format xlsx --out r.xlsx': 'a workbook for Excel or WPS',
      "report-extract - < report.txt | jq '.[].summary'": 'one report from standard input',
      'report-extract reports --format html --out pages/': 'pages to check by eye',
      'report-extract report.txt --explain': 'what every number was read as',
      'report-extract budget.txt --metrics mine.json': 'with metrics of your own',
      'report-extract archive --out records/ --resume': 'only what is new or changed',
    },
    exit: {
      0: 'every file gave a record',
      1: 'a file failed, or a diagnostic is at --fail-on or above',
      2: 'nothing could be run, or results not be written: a wrong option, no path to a file, a full disk',
    },
  },
  schema: {
    description: 'print the JSON Schema of a record, or of the catalogue of metrics',
    of: 'record, catalogue or user-metrics (a file for --metrics)',
  },
  metrics: {
    description: 'print the catalogue of metrics, or check a file of your own',
    check: 'run the examples of a file made for --metrics',
    examples: {
      'report-extract metrics --check mine.json': 'do the examples of the file hold?',
    },
    exit: {
      0: 'printed, or every example holds',
      1: 'an example does not hold',
      2: 'nothing could be run, or results not be written',
    },
  },
  verify: {
    description: 'read the sources of records again and confirm hashes, offsets and quotes',
    records: 'a JSON or NDJSON file that report-extract wrote, - for standard input',
    root: 'folder that the paths in the records start from',
    examples: {
      'report-extract verify records.json --root archive': 'the sources are under archive',
    },
    exit: {
      0: 'every quote stands where its record says',
      1: 'something does not hold',
      2: 'nothing could be run, or results not be written',
    },
  },
  diff: {
    description: 'tell which facts appeared, vanished or changed between two results; status 1 where any did',
    old: 'a JSON or NDJSON file that report-extract wrote, - for standard input',
    new: 'another: of the same files, or of another year',
    by: 'pair reports by path, or by issuer and year',
    byDefault: 'by path, by issuer where no path is in both',
    evidence: 'tell facts too of which only the place has moved',
    examples: {
      'report-extract diff 2023.json 2024.json --by issuer': 'two years, each issuer with itself',
    },
    exit: {
      0: 'nothing differs',
      1: 'something differs',
      2: 'nothing could be run, or results not be written',
    },
  },
  merge: {
    description: 'put the results of shards together as one run would have given them',
    parts: 'JSON or NDJSON files that report-extract wrote, in any order',
    format: 'how the whole is written',
    out: 'write to a file instead of standard output, whole or not at all',
    examples: {
      'report-extract merge 1.json 2.json --out records.json': 'of --shard 1/2 and 2/2',
    },
    exit: {
      0: 'the whole is written',
      2: 'nothing is written: a part is unfit or cut short, an option is wrong, the disk is full',
    },
  },
};

/** Every text of the help; a text that a language lacks does not compile. */
export type HelpTexts = typeof en;
