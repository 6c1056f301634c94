/** What stands below the options: formats, examples and exit statuses. */
import type { HelpTexts } from './en.js';

/** A list: what is explained, and its explanation. */
export interface HelpSection {
  heading: string;
  items: Readonly<Record<string, string>>;
}

/** The sections of a command, by its name. */
export function sectionsOf(command: string, texts: HelpTexts): HelpSection[] {
  const { headings, formats } = texts;
  const shown = command === 'report-extract' ? texts.extract : subcommand(command, texts);
  if (!shown || !('exit' in shown)) return [];
  const { examples, exit } = shown;
  return [
    ...(shown === texts.extract ? [{ heading: headings.formats, items: formats }] : []),
    { heading: headings.examples, items: examples },
    { heading: headings.exit, items: exit },
  ];
}

function subcommand(name: string, { schema, metrics, verify, diff, merge }: HelpTexts) {
  return Object.entries({ schema, metrics, verify, diff, merge }).find(([command]) => command === name)?.[1];
}
