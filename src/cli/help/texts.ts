import type { Language } from '../../emit/html/words.js';
import { en, type HelpTexts } from './en.js';
import { zh } from './zh.js';

/** The help in a language. */
export function textsOf(language: Language): HelpTexts {
  return { en, zh }[language];
}
