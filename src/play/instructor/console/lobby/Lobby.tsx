import { useTranslation } from 'react-i18next';
import { QrCode } from '../../../qr/QrCode.tsx';
import { Panel } from '../../../shell/parts/Panel.tsx';
import { wayIn } from '../../links/links.ts';
import { useLeading } from '../leading.ts';
import styles from './Lobby.module.css';

/** How to come in, as long as the class waits for its people. */
export function Lobby() {
  const { t } = useTranslation(['leading', 'instructor']);
  const { lesson, join } = useLeading().told;
  const link = wayIn(join.link);
  if (lesson.form === 'screen') return <Panel as="section">{t('lobby.screen')}</Panel>;
  return (
    <Panel as="section" framed labelledBy="lobby" className={styles.lobby}>
      <h2 id="lobby" className={styles.title}>
        {t('lobby.title')}
      </h2>
      <p className={styles.link}>{link}</p>
      <p>{t('lobby.code')}</p>
      <p className={styles.code}>{join.code}</p>
      <div className={styles.qr}>
        <QrCode text={link} label={t('instructor:ready.qr', { link })} />
      </div>
      <p className={styles.note}>{t(lesson.rehearsal ? 'lobby.rehearsal' : 'lobby.waiting')}</p>
    </Panel>
  );
}
