import { useTranslation } from 'react-i18next';
import { useTable } from '../../../player/table/table.ts';
import { figure } from '../floor/figure.ts';
import styles from './Arithmetic.module.css';

/** From an option's strength to its mandate: beside the others, and then in the cabinet's own ears. */
export function MandateStep({ id }: { id: string }) {
  const { t } = useTranslation('play');
  const { floor, audiences } = useTable().view;
  const { strength, mandate } = floor;
  const others = Object.keys(mandate).filter((other) => other !== id);
  const average = others.reduce((sum, other) => sum + (strength[other] ?? 0), 0) / others.length;
  const beside = figure(mandate[id] ?? 0);
  const heard = figure(audiences.cabinet[id] ?? 0);
  return (
    <p className={styles.mandate}>
      {t('debate.mandateRule', {
        strength: figure(strength[id] ?? 0),
        others: figure(average),
        mandate: beside,
      })}{' '}
      {heard !== beside && t('debate.mandateHeard', { mandate: heard })}
    </p>
  );
}
