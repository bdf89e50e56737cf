import { useTranslation } from 'react-i18next';
import { TENSIONS, type Tension } from '../../../game/index.ts';
import { Choice } from '../../shell/parts/Choice.tsx';
import styles from './TensionChoice.module.css';

const ALL = Object.keys(TENSIONS) as Tension[];

/** How hard calls will test. */
export function TensionChoice({
  tension,
  onChoose,
}: {
  tension: Tension;
  onChoose(tension: Tension): void;
}) {
  const { t } = useTranslation('play');
  return (
    <div className={styles.tension}>
      <p className={styles.label}>{t('table.start.tension')}</p>
      <Choice
        label={t('table.start.tension')}
        value={tension}
        onChoose={onChoose}
        wide
        options={ALL.map((value) => ({ value, sign: t(`table.tension.${value}`) }))}
      />
      <p className={styles.note}>{t(`table.tension.${tension}.note`)}</p>
    </div>
  );
}
