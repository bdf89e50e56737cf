import { useTranslation } from 'react-i18next';
import { Icon } from '../shell/icons/Icon.tsx';
import styles from './Faulty.module.css';
import type { Fault } from './fault.ts';

/** What is wrong with a save or a link, where, and what to do about it. */
export function Faulty({ fault }: { fault: Fault }) {
  const { t } = useTranslation('errors');
  return (
    <p role="alert" className={styles.fault}>
      <Icon name="warning" />
      <span>{said()}</span>
    </p>
  );

  function said(): string {
    switch (fault.code) {
      case 'misread':
        return t('record.misread', {
          place: fault.place || '–',
          reason: t(`misfit.${fault.reason}`),
        });
      case 'no-scenario':
      case 'other-scenario':
        return t('record.no-scenario', { id: fault.id });
      case 'scenario-changed':
        return t('record.scenario-changed', { id: fault.id });
      case 'other-rules':
        return t('record.other-rules', { rules: fault.rules });
      case 'refused':
        return t('record.refused', { turn: fault.turn, at: fault.at + 1 });
      case 'other-hash':
        return t('record.other-hash', { turn: fault.turn });
      default:
        return t(`record.${fault.code}`);
    }
  }
}
