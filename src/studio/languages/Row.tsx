import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/index.ts';
import { Button } from '../../play/shell/parts/Button.tsx';
import { Field } from '../../play/shell/parts/Field.tsx';
import { useBench } from '../bench/useBench.ts';
import { wordsFile } from '../document/files.ts';
import { useDraft } from '../drafts/useDraft.ts';
import styles from './LanguagesView.module.css';
import { staleIn, type Translated } from './strings.ts';
import { type Term, termsIn } from './terms-in.ts';
import { noteStale, translate } from './translate.ts';

/** Lines of a field: as many as the text will need. */
const LETTERS_A_LINE = 48;

interface RowProps {
  row: Translated;
  from: Language;
  to: Language;
  terms: readonly Term[];
}

/** One text: the original, its terms, and the translation to write. */
export function Row({
  row: { part, path, original, translation, state },
  from,
  to,
  terms,
}: RowProps) {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const filesNow = () => bench.get().history.files;
  const { text, change } = useDraft(translation, (value) =>
    bench.edit(translate(filesNow(), to, new Map([[part, value]])), `translate ${to} ${part}`),
  );
  const still = () => {
    const left = new Set([...staleIn(filesNow(), to)].filter((one) => one !== part));
    bench.edit(noteStale(filesNow(), to, left));
  };
  const drop = () => bench.edit([{ file: wordsFile(to), edit: { kind: 'remove', path } }]);
  return (
    <li className={styles.row} data-state={state}>
      <div lang={from} className={styles.original}>
        <p>{original}</p>
        <p className={styles.terms}>
          {termsIn(original, terms).map(({ name, translation: other }) => (
            <span key={name} className={styles.term} lang={to}>
              {t('languages.term', { term: name, translation: other })}
            </span>
          ))}
        </p>
      </div>
      <div lang={to}>
        <Field
          label={path.slice(-3).join(' / ')}
          value={text}
          onChange={change}
          lines={Math.max(1, Math.ceil(Math.max(text.length, original.length) / LETTERS_A_LINE))}
          note={t(`languages.state.${state}`)}
        />
        {state === 'stale' && (
          <Button kind="quiet" icon="check" onClick={still}>
            {t('languages.still')}
          </Button>
        )}
        {state === 'extra' && (
          <Button kind="quiet" icon="close" onClick={drop}>
            {t('languages.drop')}
          </Button>
        )}
      </div>
    </li>
  );
}
