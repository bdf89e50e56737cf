import { useTranslation } from 'react-i18next';
import { othersMoved } from '../../../lab/others-moved.ts';
import type { TurningPoint } from '../../../lab/turning-points.ts';
import { Dumbbell } from '../../charts/Dumbbell.tsx';
import { useTable } from '../../player/table/table.ts';
import { useOutcomes } from '../outcome/useOutcomes.ts';
import { useTelling } from '../useTelling.ts';
import { differencesOf } from './differences.ts';
import styles from './TurningPointTold.module.css';

/** One decision changed: where it would have led, and whether history went that way. */
export function TurningPointTold({ point }: { point: TurningPoint }) {
  const { t } = useTranslation(['debrief', 'fears']);
  const { match, seat, playthrough, view, words } = useTable();
  const { option } = useTelling();
  const { after } = useOutcomes();
  const { turn, chosen, instead, otherwise, outcome } = point;
  const dilemma = match.scenario.turns[turn - 1]!;
  const { ending } = otherwise.state;
  const moved = othersMoved(playthrough, otherwise, turn);
  return (
    <li className={styles.point}>
      <h3 className={styles.title}>
        {t('turningPoints.whatIf', { turn, instead: option(dilemma.id, instead) })}
      </h3>
      <p className={styles.note}>
        {t('turningPoints.chosen', { chosen: option(dilemma.id, chosen) })}{' '}
        {dilemma.history?.options[seat] === instead && t('turningPoints.historyToo')}
      </p>
      <ul className={styles.differences}>
        {differencesOf(after, outcome).map(({ outcome: name, was, would }) => (
          <li key={name}>
            <p>
              <strong>{t(`fears:outcome.${name}`)}</strong>{' '}
              {t('turningPoints.would', { value: would, was })}
            </p>
            <Dumbbell before={after[name] ?? 0} after={outcome[name] ?? 0} />
          </li>
        ))}
      </ul>
      <p>
        {ending && ending !== view.ending
          ? t('turningPoints.otherEnding', { title: words.endings[ending]?.title })
          : t('turningPoints.sameEnding')}
      </p>
      {moved.length > 0 && (
        <p className={styles.note}>{t('turningPoints.followed', { turns: moved.join(', ') })}</p>
      )}
    </li>
  );
}
