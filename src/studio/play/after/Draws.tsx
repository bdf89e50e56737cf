import { useTranslation } from 'react-i18next';
import { Fold } from '../../../play/player/fold/Fold.tsx';
import { useTable } from '../../../play/player/table/table.ts';
import styles from '../PlayPane.module.css';

/** What was drawn in the turn that was answered last: hidden from players, plain for an author. */
export function Draws() {
  const { t } = useTranslation('studio');
  const { playthrough, words, answered } = useTable();
  const turn = answered.at(-1)?.report.turn;
  const draws = playthrough.steps
    .filter((step) => step.turn === turn)
    .flatMap(({ events }) =>
      events.flatMap((event) => (event.kind === 'drew' ? Object.entries(event.draws) : [])),
    );
  if (draws.length === 0) return null;
  const named = (draw: string): string => {
    const [kind, id = ''] = draw.split(':');
    if (kind === 'event') return words.events[id]?.title ?? id;
    return words.calls[id]?.title ?? draw;
  };
  return (
    <Fold title={t('play.draws')}>
      <ul className={styles.list}>
        {draws.map(([name, value]) => (
          <li key={name}>{t('play.drew', { name: named(name), value: value.toFixed(2) })}</li>
        ))}
      </ul>
    </Fold>
  );
}
