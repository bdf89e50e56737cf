import { useTranslation } from 'react-i18next';
import { seatName } from '../../../play/player/names/names.ts';
import type { Printed } from '../printed.ts';
import { Part } from './Part.tsx';
import styles from './Sheet.module.css';

/** Which calls may come and when, and which promises they test. */
export function Watch({ printed: { scenario, words } }: { printed: Printed }) {
  const { t } = useTranslation('studio');
  const turnTitle = (id: string) => words.turns[id]?.title ?? id;
  const calls = Object.entries(scenario.calls);
  const promises = Object.entries(scenario.promises);
  if (calls.length + promises.length === 0) return null;
  return (
    <Part title={t('print.watch')}>
      <dl className={styles.watched}>
        {calls.map(([id, { kind, seat, turns }]) => (
          <div key={id}>
            <dt>
              {words.calls[id]?.title}{' '}
              <span className={styles.where}>
                {t(`print.call.${kind}`, { seat: seatName(words, seat) })}
              </span>
            </dt>
            <dd>
              {words.calls[id]?.text}{' '}
              {t('print.call.turns', { list: turns.map(turnTitle).join(', ') })}
            </dd>
          </div>
        ))}
        {promises.map(([id, { test, until }]) => (
          <div key={id}>
            <dt>
              {words.promises[id]?.title} <span className={styles.where}>{t('print.promise')}</span>
            </dt>
            <dd>
              {words.promises[id]?.text}{' '}
              {t('print.promise.tested', {
                call: words.calls[test]?.title ?? test,
                turn: turnTitle(until),
              })}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
