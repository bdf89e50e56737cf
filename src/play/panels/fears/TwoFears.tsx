import { useTranslation } from 'react-i18next';
import { underHand, useDraft } from '../../player/draft/draft.ts';
import { FEARS, points, read } from '../../player/readings/readings.ts';
import { useTable } from '../../player/table/table.ts';
import { PlainMark } from '../../shell/marks/Mark.tsx';
import { Panel } from '../../shell/parts/Panel.tsx';
import { AbroadFold } from '../interests/AbroadFold.tsx';
import { InterestsFold } from '../interests/InterestsFold.tsx';
import { Fear } from './Fear.tsx';
import { Gauges } from './Gauges.tsx';
import { Steelyard } from './Steelyard.tsx';
import styles from './TwoFears.module.css';

/** The instruments: both fears on the steelyard, and the gauges of the scenario. */
export function TwoFears() {
  const { t } = useTranslation(['play', 'fears']);
  const { match, view, seat, words, answered } = useTable();
  const under = underHand(useDraft());
  const { scenario } = match;
  const fearsIn = (world: typeof view.world | NonNullable<typeof under>['then']) => ({
    abandonment: read(scenario, world, seat, 'abandonment'),
    entrapment: read(scenario, world, seat, 'entrapment'),
  });
  const fears = fearsIn(view.world);
  const posture = view.world.postures[seat]!;
  const { abandonment, umbrellaDoubt } = view.world.indices[seat]!;
  // The fear of being left counts the doubt of the umbrella too, which the steelyard does not show.
  const byDoubt =
    (posture === 'fearsAbandonment' || posture === 'caught') && umbrellaDoubt > abandonment;
  const before = view.phase === 'consequence' ? answered.at(-1)?.report.before : undefined;
  return (
    <Panel as="section" framed labelledBy="two-fears" className={styles.panel}>
      <header className={styles.head}>
        <h2 id="two-fears">{t('fears:twoFears')}</h2>
        <span>{t('fears:modelIndex')}</span>
      </header>
      <div className={styles.scales} data-strategy={under?.strategy}>
        {FEARS.map((fear) => (
          <Fear
            key={fear}
            fear={fear}
            value={fears[fear]}
            {...(under ? { expected: fearsIn(under.then)[fear] } : {})}
            {...(before ? { before: read(scenario, before, seat, fear) } : {})}
          />
        ))}
        <div className={styles.steelyard}>
          <Steelyard fears={fears} expected={under ? fearsIn(under.then) : null} />
        </div>
        <p className={styles.posture}>
          {t(`fears:posture.${posture}`)}
          {byDoubt && ` (${t('fears:index.umbrellaDoubt')} ${points(umbrellaDoubt)})`}
        </p>
      </div>
      <Gauges />
      <AbroadFold />
      <InterestsFold />
      {under && (
        <p className={styles.legend}>
          <PlainMark strategy={under.strategy} size={16} />
          {t('fears.legend', {
            option: words.turns[view.dilemma.id]?.options[seat]?.[under.option.id]?.title,
          })}
        </p>
      )}
    </Panel>
  );
}
