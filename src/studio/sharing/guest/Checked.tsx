import { useTranslation } from 'react-i18next';
import { Icon } from '../../../play/shell/icons/Icon.tsx';
import { Panel } from '../../../play/shell/parts/Panel.tsx';
import type { Reading } from '../../../scenario/read/index.ts';
import { ComplaintList } from '../../checking/ComplaintList.tsx';
import styles from './Checked.module.css';

/** What the check says of something of a stranger; null where it took too long. */
export function Checked({ reading }: { reading: Reading | null | 'checking' }) {
  const { t } = useTranslation('studio');
  const checking = reading === 'checking';
  const complaints = reading && !checking ? reading.complaints : [];
  const playable = reading && !checking && 'scenario' in reading;
  const verdict = () => {
    if (checking) return 'guest.checking';
    if (!reading) return 'problems.stopped';
    if (!playable) return 'guest.errors';
    return complaints.length > 0 ? 'guest.warnings' : 'guest.clean';
  };
  return (
    <Panel as="section" labelledBy="checked" className={styles.checked}>
      <h2 id="checked" className={styles.title}>
        {t('guest.check')}
      </h2>
      <p role="status" className={styles.verdict} aria-busy={checking}>
        {!checking && <Icon name={playable ? 'check' : 'warning'} />}
        <span>{t(verdict())}</span>
      </p>
      {complaints.length > 0 && <ComplaintList complaints={complaints} />}
    </Panel>
  );
}
