import { useTranslation } from 'react-i18next';
import { Fold } from '../../player/fold/Fold.tsx';
import { useStudent } from '../student.ts';
import { DebateArgument } from './DebateArgument.tsx';
import styles from './Floor.module.css';

/** What the desks say, and what one could bring in against it. */
export function DesksSaid() {
  const { t } = useTranslation('student');
  const { view } = useStudent().told;
  if (!view) return null;
  return (
    <section aria-labelledby="desks" className={styles.column}>
      <h2 id="desks" className={styles.title}>
        {t('debate.desks')}
      </h2>
      <p className={styles.note}>{t('debate.desksNote')}</p>
      <ul className={styles.column}>
        {view.raised.map((argument) => (
          <DebateArgument key={argument.id} argument={argument} />
        ))}
      </ul>
      {view.hand.length > 0 && (
        <Fold icon="rebut" title={t('debate.hand', { count: view.hand.length })}>
          <ul className={styles.column}>
            {view.hand.map((argument) => (
              <DebateArgument key={argument.id} argument={argument} inHand />
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}
