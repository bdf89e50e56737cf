import { useTranslation } from 'react-i18next';
import { Choice } from '../../../shell/parts/Choice.tsx';
import { useLeading } from '../leading.ts';
import { Asking } from './Asking.tsx';
import styles from './Door.module.css';

const DOORS = ['open', 'admit', 'locked'] as const;

/** Who may come in. */
export function DoorControl() {
  const { t } = useTranslation('leading');
  const { told, send } = useLeading();
  const { door } = told.lesson;
  return (
    <div className={styles.door}>
      <Choice
        label={t('door.title')}
        wide
        value={door}
        onChoose={(chosen) => void send({ kind: 'door', door: chosen })}
        options={DOORS.map((value) => ({ value, sign: t(`door.${value}`) }))}
      />
      <p className={styles.note}>{t(`door.${door}.note`)}</p>
      <Asking />
    </div>
  );
}
