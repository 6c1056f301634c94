/** The language in which the user is spoken to. */
import type { Language } from '../../emit/html/words.js';

/** The languages that `--lang` takes. */
export const languages: readonly Language[] = ['zh', 'en'];

const chinesePattern = /^zh(?![a-z])/iu;

/**
 * The language of help: that of `--lang` among the arguments, else the one the environment asks for: the first of
 * LC_ALL, LC_MESSAGES and LANG that is set and not empty, as POSIX has it; where none is, as on Windows, the system's.
 */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  systemLocale: () => string = () => Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const asked = askedFor(args);
  if (asked !== undefined) return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale();
  return chinesePattern.test(locale) ? 'zh' : 'en';
}

/** The last `--lang` counts, as for every option; one that is wrong is left for commander to tell of. */
function askedFor(args: readonly string[]): Language | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const values = options.flatMap((arg, index) => {
    if (arg === '--lang') return [options[index + 1]];
    return arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [];
  });
  return languages.find((language) => language === values.at(-1));
}
