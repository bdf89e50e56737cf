import { useTranslation } from 'react-i18next';
import { underHand, useDraft } from '../../player/draft/draft.ts';
import { gaugeName } from '../../player/names/names.ts';
import { FEARS, gaugesShown, read } from '../../player/readings/readings.ts';
import { useTable } from '../../player/table/table.ts';
import { PlainMark } from '../../shell/marks/Mark.tsx';
import { Gauge } from '../../shell/parts/Gauge.tsx';
import { Panel } from '../../shell/parts/Panel.tsx';
import { Fear } from './Fear.tsx';
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
        <p className={styles.posture}>{t(`fears:posture.${view.world.postures[seat]!}`)}</p>
      </div>
      <div className={styles.gauges}>
        {gaugesShown(match).map((gauge) => (
          <Gauge
            key={gauge}
            label={gaugeName(t, match, words, seat, gauge)}
            value={read(scenario, view.world, seat, gauge)}
            {...(under
              ? {
                  expected: {
                    value: read(scenario, under.then, seat, gauge),
                    strategy: under.strategy,
                  },
                }
              : {})}
            {...(before ? { before: read(scenario, before, seat, gauge) } : {})}
          />
        ))}
      </div>
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
