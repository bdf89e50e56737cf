import { useTranslation } from 'react-i18next';
import { STEPS } from '../../../classroom/table/plan.ts';
import { QrCode } from '../../qr/QrCode.tsx';
import { useProjected } from '../projected.ts';
import { Dial } from './Dial.tsx';
import { joinAt } from './join-at.ts';
import styles from './Rail.module.css';

/** What stays beside every picture: the clock, what comes then, and the way in for who comes late. */
export function Rail() {
  const { t } = useTranslation('projector');
  const { told } = useProjected();
  const { lesson, join, here } = told;
  const { step, turn, turns } = lesson;
  const next = step === 'consequence' && turn < turns ? 'briefing' : STEPS[STEPS.indexOf(step) + 1];
  const joins = lesson.door !== 'locked' && lesson.form !== 'screen' && step !== 'debrief';
  const link = joinAt(join);
  return (
    <div className={styles.rail}>
      <div className={styles.part}>
        <Dial />
        <p className={styles.step}>{t(`step.${step}`)}</p>
        {next && <p className={styles.quiet}>{t('comesNext', { step: t(`step.${next}`) })}</p>}
      </div>
      {joins && (
        <div className={styles.part}>
          <p className={styles.quiet}>
            {t('joinAt')} <strong className={styles.link}>{link.shown}</strong>
          </p>
          <p className={styles.code}>{join.code}</p>
          <div className={styles.qr}>
            <QrCode text={link.whole} label={t('qr', { code: join.code })} />
          </div>
        </div>
      )}
      {lesson.form !== 'screen' && <p className={styles.quiet}>{t('here', { count: here })}</p>}
    </div>
  );
}
