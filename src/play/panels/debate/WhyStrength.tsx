import { useTranslation } from 'react-i18next';
import { Dialog } from '../../player/dialog/Dialog.tsx';
import { Arithmetic } from './Arithmetic.tsx';
import type { Debating } from './useDebating.ts';
import styles from './WhyStrength.module.css';

interface WhyStrengthProps {
  /** An argument or an option. */
  id: string;
  /** Its claim or title. */
  what: string;
  debating: Debating;
}

/** "Why .67?": opens the arithmetic of one strength. */
export function WhyStrength({ id, what, debating }: WhyStrengthProps) {
  const { t } = useTranslation('play');
  const { floor, mandate } = debating;
  const figure = (mandate[id] ?? floor.strength[id] ?? 0).toFixed(2);
  return (
    <Dialog
      wide
      title={t('debate.why', { figure })}
      trigger={{
        className: styles.ask ?? '',
        content: t('why.ask'),
        label: t('debate.whyOf', { figure, what }),
      }}
    >
      <p className={styles.what}>{what}</p>
      <Arithmetic id={id} debating={debating} />
    </Dialog>
  );
}
