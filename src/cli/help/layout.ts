/** How commander lays the help out: in the user's language, Chinese aligned and broken by its width in a terminal. */
import { type Argument, Help, type Option } from 'commander';
import { cellsOf } from '../../emit/text-width.js';
import type { HelpTexts } from './en.js';
import { type HelpSection, sectionsOf } from './sections.js';
import { wrapWords } from './wrap.js';

/** Cells that a description must have beside what it describes; where they are not there, it stands below. */
const LEAST_WIDTH = 20;

const placeholderPattern = /(?<=[<[])[a-z]+(?=(?:\.\.\.)?[>\]])/gu;

/** What `configureHelp` takes. */
export function helpLayout(texts: HelpTexts): Partial<Help> {
  const titles = titlesOf(texts);
  const translate = (term: string) => termIn(texts, term);
  return {
    minWidthToWrap: LEAST_WIDTH,
    displayWidth: cellsOf,
    boxWrap: (text, width) => wrapWords(text, width).join('\n'),
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: translate,
    styleOptionTerm: translate,
    styleSubcommandTerm: translate,
    argumentTerm: (argument) => placeholder(texts, argument.name()),
    optionDescription: (option) => described(texts, option),
    argumentDescription: (argument) => described(texts, argument),
    formatItem: (term, termWidth, text, helper) =>
      widthOf(helper) - termWidth - 4 >= LEAST_WIDTH
        ? Help.prototype.formatItem.call(helper, term, termWidth, text, helper)
        : itemBelow(term, text, helper),
    formatHelp: (command, helper) => {
      const above = Help.prototype.formatHelp.call(helper, command, helper);
      const below = sectionsOf(command.name(), texts).map((section) => layOut(section, helper));
      return `${[above.trimEnd(), ...below].join('\n\n')}\n`;
    },
  };
}

/** Headings by what commander calls them. */
function titlesOf({ headings }: HelpTexts): Readonly<Record<string, string>> {
  return {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands,
  };
}

function termIn(texts: HelpTexts, term: string): string {
  return term.replace(placeholderPattern, (word) => placeholder(texts, word));
}

function placeholder({ placeholders }: HelpTexts, word: string): string {
  return (placeholders as Readonly<Record<string, string>>)[word] ?? word;
}

/** The description with what may be chosen and what is taken by default. */
function described({ notes }: HelpTexts, { description, argChoices, ...option }: Option | Argument): string {
  const said: string[] = [];
  if (argChoices) said.push(notes.choices + argChoices.join(notes.between));
  const taken = option.defaultValueDescription ?? option.defaultValue;
  if (typeof taken === 'string') said.push(notes.default + taken);
  return said.length > 0 ? description + notes.open + said.join(notes.join) + notes.close : description;
}

function widthOf({ helpWidth = 80 }: Help): number {
  return helpWidth;
}

function itemBelow(term: string, text: string, helper: Help): string {
  const lines = helper.boxWrap(text, widthOf(helper) - 6).split('\n');
  return [`  ${term}`, ...lines.map((line) => `      ${line}`)].join('\n');
}

function layOut({ heading, items }: HelpSection, helper: Help): string {
  const width = Math.max(...Object.keys(items).map(cellsOf));
  const lines = Object.entries(items).map(([term, text]) => helper.formatItem(term, width, text, helper));
  return [heading, ...lines].join('\n');
}
