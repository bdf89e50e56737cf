import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../play/player/names/dates.ts';
import type { Printed } from '../printed.ts';
import { Options } from './Options.tsx';
import { Part } from './Part.tsx';
import styles from './Sheet.module.css';

/** Each dilemma: the motion, what is at stake, its options, and what history did. */
export function Dilemmas({ printed }: { printed: Printed }) {
  const { t } = useTranslation('studio');
  const { scenario, words, seat, language } = printed;
  return (
    <Part title={t('print.dilemmas')}>
      {scenario.turns.map((turn, at) => {
        const said = words.turns[turn.id];
        if (!said) return null;
        const did = turn.history?.options[seat];
        return (
          <section key={turn.id} className={styles.dilemma}>
            <h3>
              {at + 1}. {said.title}{' '}
              <span className={styles.where}>
                {said.place}, {dayOf(turn.date, language)}
              </span>
            </h3>
            <p className={styles.motion}>{said.motion}</p>
            <p>{said.stake}</p>
            <Options options={turn.options[seat] ?? []} words={said.options[seat] ?? {}} />
            {said.history && (
              <p className={styles.history}>
                <strong>
                  {t('print.history')}
                  {did && ` (${said.options[seat]?.[did]?.title ?? did})`}:
                </strong>{' '}
                {said.history}
              </p>
            )}
          </section>
        );
      })}
    </Part>
  );
}
