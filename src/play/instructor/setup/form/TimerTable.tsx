import { useTranslation } from 'react-i18next';
import type { Draft } from '../draft/draft.ts';
import { timersOf } from '../draft/timers.ts';
import styles from './TimerTable.module.css';
import { useDuration } from './useDuration.ts';

/** The clock of each part of a dilemma, as the plan computes it. */
export function TimerTable({ draft }: { draft: Draft }) {
  const { t } = useTranslation('instructor');
  const said = useDuration();
  const { steps, turn, debrief } = timersOf(draft);
  return (
    <figure className={styles.timers}>
      <figcaption className={styles.caption}>{t('timers.title')}</figcaption>
      <dl className={styles.steps}>
        {steps.map(({ step, length }) => (
          <div key={step} style={{ flexGrow: Math.sqrt(length ?? 1) }}>
            <dt>{t(`step.${step}`)}</dt>
            <dd>{said(length)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        {t('timers.turn')}: {said(turn)}
        {debrief !== null && ` · ${t('step.debrief')}: ${said(debrief)}`} · {t('timers.note')}
      </p>
    </figure>
  );
}
