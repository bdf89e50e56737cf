import { useTranslation } from 'react-i18next';
import type { ConsoleTold } from '../../../../classroom/protocol/console-told.ts';
import { useLeading } from '../leading.ts';
import { turnWordsFor } from '../words-of.ts';
import { Answered } from './Answered.tsx';
import { OptionRow } from './OptionRow.tsx';
import styles from './PlaceDetail.module.css';

/** What one government is asked, what it leans to, how it voted and what came of it. */
export function PlaceDetail({ place }: { place: ConsoleTold['places'][number] }) {
  const { t } = useTranslation('leading');
  const { told } = useLeading();
  const { lesson, words } = told;
  const { view, table, verdict } = place;
  if (!view) return null;
  const answered = lesson.step === 'consequence' && told.answered[table]?.at(-1);
  return (
    <div className={styles.detail}>
      <p className={styles.motion}>{turnWordsFor(words, view)?.motion}</p>
      {answered ? (
        <Answered answered={answered} view={view} />
      ) : (
        <>
          <ul className={styles.options}>
            {view.options.map((option) => (
              <OptionRow key={option.option.id} view={view} option={option} verdict={verdict} />
            ))}
          </ul>
          {verdict && !verdict.voted && <p>{t('places.agent')}</p>}
          {verdict?.voted && Object.keys(verdict.votes).length === 0 && (
            <p className={styles.note}>{t('places.few')}</p>
          )}
          {verdict?.signs && <p className={styles.note}>{t('places.signs')}</p>}
          <p className={styles.note}>{t('places.arguments', { count: view.raised.length })}</p>
        </>
      )}
    </div>
  );
}
