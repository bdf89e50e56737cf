import { isLanguage, type Language, nearestLanguage } from '../i18n/index.ts';

/** Read before anything else, so that even a wrong command is answered in the right language. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const wish = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1]);
  if (isLanguage(wish)) return wish;
  const { LC_ALL, LANG } = process.env;
  return nearestLanguage([(LC_ALL || LANG || 'en').replace('_', '-')]);
}
