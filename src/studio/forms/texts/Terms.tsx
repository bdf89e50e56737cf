import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../i18n/index.ts';
import { TermName } from '../../../play/glossary/TermName.tsx';
import styles from './Terms.module.css';
import { type TermNames, termsIn } from './terms-in.ts';

const GLOSSARIES: Record<Language, () => Promise<TermNames>> = {
  en: async () => (await import('../../../i18n/en/glossary.ts')).glossary,
  ko: async () => (await import('../../../i18n/ko/glossary.ts')).glossary,
};
const opened = new Map<Language, Promise<TermNames>>();

function glossaryIn(language: Language): Promise<TermNames> {
  const names = opened.get(language) ?? GLOSSARIES[language]();
  opened.set(language, names);
  return names;
}

/** The terms of art in a text, each with its meaning: they link themselves. */
export function Terms({ text, language }: { text: string; language: Language }) {
  const { t } = useTranslation('studio');
  const names = use(glossaryIn(language));
  const terms = termsIn(text, language, names);
  if (terms.length === 0) return null;
  return (
    <p className={styles.terms}>
      {t('forms.terms')}{' '}
      {terms.map((term) => (
        <TermName key={term} term={term}>
          <span lang={language}>{names[`${term}.name`]}</span>
        </TermName>
      ))}
    </p>
  );
}
