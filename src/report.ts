/** What the report says of itself: title, year, issuer, dates. */
import type { Body } from './body.js';
import { fold } from './fold.js';
import { readDate } from './report/dates.js';
import { readIssuerName } from './report/issuer.js';
import { levelOf } from './report/level.js';
import { readTitle } from './report/title.js';
import { chooseYear, leadOf, readYears, type YearReadings } from './report/year.js';
import type { Diagnostic, Report } from './schema.js';
import type { Outline } from './split.js';

const subjectPattern = /法治政府|依法行政|法治建设|依法治|法治工作|法制/u;

/** Reads the report's metadata; what is missing or at odds is a diagnostic, with offsets into the body. */
export function readReport(body: Body, outline: Outline): { report: Report; diagnostics: Diagnostic[] } {
  const { folded } = body;
  const title = readTitle(body, outline);
  const years = readYears(folded, outline, title === null ? null : fold(title));
  const name = readIssuerName(body, folded, { outline, title: title === null ? null : fold(title) });
  const addressee = outline.addressee ? folded.slice(outline.addressee.start, outline.addressee.end) : null;
  const report: Report = {
    title,
    year: chooseYear(years),
    issuer: name === null ? null : { name, level: levelOf(name, { addressee }) },
    signedOn: signedOn(folded, outline),
    publishedOn: body.furniture.publishedOn,
  };
  return {
    report,
    diagnostics: diagnose(report, years, `${title ?? ''}${textOf(folded, leadOf(outline)).slice(0, 4000)}`),
  };
}

function signedOn(folded: string, outline: Outline): string | null {
  const dates = outline.signature.map((line) => readDate(folded.slice(line.start, line.end).replace(/\s/gu, '')));
  return dates.find((date) => date !== null) ?? null;
}

function textOf(folded: string, spans: readonly { start: number; end: number }[]): string {
  return spans.map((span) => folded.slice(span.start, span.end)).join('\n');
}

function diagnose(report: Report, years: YearReadings, opening: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const warn = (rule: string, message: string) => diagnostics.push({ rule, severity: 'warning', message });
  if (report.title === null)
    warn('title-missing', 'Unexpected beginning without a title, expected one before the first paragraph');
  if (report.issuer === null)
    warn('issuer-missing', 'Unexpected report without an issuer, expected one in signature, title or lead');
  if (years.title !== null && years.lead !== null && years.title !== years.lead) {
    warn('year-conflict', `Unexpected year ${years.lead} in the lead, expected ${years.title} as in the title`);
  }
  if (!subjectPattern.test(opening)) {
    warn('not-a-report', 'Unexpected subject, expected law-based government (法治政府、依法行政) in title or lead');
  }
  return diagnostics;
}
