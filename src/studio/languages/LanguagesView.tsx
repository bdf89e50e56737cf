import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../i18n/index.ts';
import { Button } from '../../play/shell/parts/Button.tsx';
import { useBench, useFiles } from '../bench/useBench.ts';
import { languagesOf } from '../document/files.ts';
import { toldIn } from '../document/told.ts';
import { addLanguage } from './add-language.ts';
import { Exchange } from './Exchange.tsx';
import { inOrder } from './in-order.ts';
import styles from './LanguagesView.module.css';
import { StringTable } from './StringTable.tsx';
import { originalOf, sideBySide } from './strings.ts';
import { type Term, termsBetween } from './terms-in.ts';

/** Every text beside its translation: what is missing, what is older than its original. */
export function LanguagesView() {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const files = useFiles();
  const there = languagesOf(files);
  const from = originalOf(files);
  const others = there.filter((language) => language !== from);
  const [wish, setWish] = useState<Language | null>(null);
  const to = others.find((language) => language === wish) ?? others[0];
  const rows = useMemo(() => {
    const texts = from && to ? sideBySide(files, from, to) : null;
    return texts && inOrder(texts, toldIn(files).structure);
  }, [files, from, to]);
  const terms = useTerms(from, to);
  const addable = LANGUAGES.filter((language) => !there.includes(language));
  return (
    <div className={styles.languages}>
      {others.length === 0 && <p>{t('languages.one')}</p>}
      {from && (
        <div className={styles.actions}>
          {others.length > 1 &&
            others.map((language) => (
              <Button key={language} pressed={language === to} onClick={() => setWish(language)}>
                {LANGUAGE_NAMES[language]}
              </Button>
            ))}
          {addable.map((language) => (
            <Button key={language} onClick={() => bench.edit(addLanguage(files, language))}>
              {t('languages.add', { language: LANGUAGE_NAMES[language] })}
            </Button>
          ))}
        </div>
      )}
      {from && to && !rows && <p role="alert">{t('languages.broken')}</p>}
      {from && to && rows && (
        <>
          <Exchange rows={rows} from={from} to={to} />
          <StringTable rows={rows} from={from} to={to} terms={terms} />
        </>
      )}
    </div>
  );
}

function useTerms(from: Language | undefined, to: Language | undefined): readonly Term[] {
  const [terms, setTerms] = useState<readonly Term[]>([]);
  useEffect(() => {
    if (from && to) void termsBetween(from, to).then(setTerms);
  }, [from, to]);
  return terms;
}
