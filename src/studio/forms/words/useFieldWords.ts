import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../i18n/index.ts';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import type { Found } from '../schema/shape.ts';

type Help = Readonly<Record<string, string>>;

/** English help is the description in the format itself; another language brings its own. */
const HELP: Partial<Record<Language, () => Promise<Help>>> = {
  ko: async () => (await import('../../../i18n/ko/studio/fields.ts')).fields,
};
const ENGLISH: Promise<Help> = Promise.resolve({});
const opened = new Map<Language, Promise<Help>>();

function helpIn(language: Language): Promise<Help> {
  const before = opened.get(language);
  if (before) return before;
  const help = HELP[language]?.() ?? ENGLISH;
  opened.set(language, help);
  return help;
}

/** What a field is called, and its help. */
export function useFieldWords() {
  const { t, i18n } = useTranslation('studio');
  const [language] = useLanguage();
  const help = use(helpIn(language));
  return {
    /** Told by the field with what holds it, else by the field alone. */
    label({ fields }: Pick<Found, 'fields'>, said = false): string {
      const start = said ? 'said' : 'field';
      const keys = [fields.slice(-2), fields.slice(-1)].map(
        (names) => `${start}.${names.join('.')}`,
      );
      const key = keys.find((each) => i18n.exists(each, { ns: 'studio' }));
      return key ? t(key as 'field.id') : (fields.at(-1) ?? '');
    },
    /** A form has names where an editor of text has words of the format. */
    help: (description: string | undefined): string | undefined =>
      description && (help[description] ?? description).replaceAll(/`([^`]+)`/g, '“$1”'),
  };
}
