import { useTranslation } from 'react-i18next';
import type { Words } from '../../../scenario/format/words.ts';
import { QrCode } from '../../qr/QrCode.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { useProjected } from '../projected.ts';
import { joinAt } from '../rail/join-at.ts';
import styles from './Joining.module.css';

/** The way in: the code to scan, the code to type, and how many are here. Nobody's name. */
export function Joining({ words }: { words: Words }) {
  const { t } = useTranslation('projector');
  const { told } = useProjected();
  const { join, here, lesson } = told;
  const link = joinAt(join);
  const byPhone = lesson.form !== 'screen';
  return (
    <div className={styles.joining} data-phones={byPhone || undefined}>
      {byPhone && (
        <Paper className={styles.way}>
          <div className={styles.qr}>
            <QrCode text={link.whole} label={t('qr', { code: join.code })} />
          </div>
        </Paper>
      )}
      <div className={styles.who}>
        <p className={styles.summary}>{words.tagline}</p>
        {byPhone ? (
          <>
            <p>
              {t('joinAt')} <strong className={styles.link}>{link.shown}</strong>
            </p>
            <p className={styles.code}>{join.code}</p>
            <p className={styles.here} role="status">
              {t('here', { count: here })}
            </p>
            {lesson.door === 'locked' && <p>{t('locked')}</p>}
          </>
        ) : (
          <p>{t('screen')}</p>
        )}
      </div>
    </div>
  );
}
