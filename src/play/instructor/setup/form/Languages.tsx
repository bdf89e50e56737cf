import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES } from '../../../../i18n/index.ts';
import { Tick } from '../../../shell/parts/Tick.tsx';
import styles from './Form.module.css';
import type { Drafting } from './useDraft.ts';

/** In which languages students read; one always stays. */
export function Languages({ draft, facts, change }: Drafting) {
  const { t } = useTranslation('instructor');
  if (facts.languages.length < 2) return null;
  return (
    <fieldset className={styles.ticks}>
      <legend className={styles.legend}>{t('language.title')}</legend>
      <p className={styles.note}>{t('language.note')}</p>
      {facts.languages.map((each) => {
        const others = draft.languages.filter((one) => one !== each);
        return (
          <Tick
            key={each}
            title={LANGUAGE_NAMES[each]}
            on={draft.languages.includes(each)}
            disabled={others.length === 0}
            onChange={(on) => change({ languages: on ? [...others, each].sort() : others })}
          />
        );
      })}
    </fieldset>
  );
}
