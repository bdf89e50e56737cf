import { useTranslation } from 'react-i18next';
import type { Words } from '../../../scenario/format/words.ts';
import { QrCode } from '../../qr/QrCode.tsx';
import { useProjected } from '../projected.ts';
import styles from './Joining.module.css';

/** The way in: the code to scan, the code to type, and who is here. */
export function Joining({ words }: { words: Words }) {
  const { t } = useTranslation('projector');
  const { told } = useProjected();
  const { join, names, here, lesson } = told;
  // A server that is open to nobody else has no address of its own: this page's will do.
  const link = join.link.startsWith('http')
    ? join.link
    : new URL(`join/${join.code}`, location.origin).href;
  return (
    <div className={styles.joining}>
      {lesson.form !== 'screen' && (
        <div className={styles.way}>
          <div className={styles.qr}>
            <QrCode text={link} label={t('qr', { code: join.code })} />
          </div>
          <p className={styles.link}>
            {link.replace(/^https?:\/\//, '').replace(/join\/.*$/, 'join')}
          </p>
          <p className={styles.code}>{join.code}</p>
        </div>
      )}
      <div className={styles.who}>
        <h2>{words.title}</h2>
        <p className={styles.summary}>{words.tagline}</p>
        {lesson.form === 'screen' ? (
          <p className={styles.summary}>{t('screen')}</p>
        ) : (
          <>
            {lesson.door === 'locked' && <p>{t('locked')}</p>}
            <p className={styles.here} role="status">
              {t('here', { count: here })}
            </p>
          </>
        )}
        <ul className={styles.names}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
