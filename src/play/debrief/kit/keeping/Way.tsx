import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { IconName } from '../../../shell/icons/Icon.tsx';
import { Button } from '../../../shell/parts/Button.tsx';
import styles from './Keep.module.css';

interface WayProps {
  way: 'print' | 'printMemo' | 'memo' | 'report' | 'csv' | 'record';
  icon: IconName;
  onTake(): void;
}

/** One way of taking something along, and what it is good for. */
export function Way({ way, icon, onTake }: WayProps) {
  const { t } = useTranslation('kit');
  const note = useId();
  return (
    <li className={styles.way}>
      <Button icon={icon} describedBy={note} onClick={onTake}>
        {t(`keep.${way}`)}
      </Button>
      <p id={note}>{t(`keep.${way}.text`)}</p>
    </li>
  );
}
