import { useTranslation } from 'react-i18next';
import type { ArgumentTold } from '../../../classroom/protocol/entry-told.ts';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { Button } from '../../shell/parts/Button.tsx';
import { useStudent } from '../student.ts';
import { Report } from './Report.tsx';
import styles from './Said.module.css';
import { Stars } from './Stars.tsx';

/** What a person wrote: for or against, by whom, how many rated it, and the ways to answer for it. */
export function Said({ entry }: { entry: ArgumentTold }) {
  const { t } = useTranslation('student');
  const { told, say } = useStudent();
  const { id, text, author, mine, held, stance, evidence, ratings, mean } = entry;
  return (
    <li className={styles.said} data-stance={stance}>
      <p className={styles.who}>
        <strong>{t(`stance.${stance}`)}</strong> {mine ? t('said.you') : author}
        {held && <span className={styles.held}> {t('said.held')}</span>}
      </p>
      <p className={styles.text}>{text ?? t('said.gone')}</p>
      {evidence.length > 0 && (
        <p className={styles.sources}>
          {evidence.map((source) => (
            <SourceChip key={source} id={source} />
          ))}
        </p>
      )}
      {mean !== null && <p className={styles.mean}>{t('said.mean', { mean: mean.toFixed(1) })}</p>}
      {mine ? (
        told.lesson.step === 'debate' && (
          <Button kind="quiet" onClick={() => void say({ kind: 'withdraw', entry: id })}>
            {t('said.withdraw')}
          </Button>
        )
      ) : (
        <div className={styles.foot}>
          <Stars entry={id} about={text ?? ''} />
          <span className={styles.mean}>{t('said.ratings', { count: ratings })}</span>
          <Report entry={entry} />
        </div>
      )}
    </li>
  );
}
