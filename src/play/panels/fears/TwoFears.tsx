import { useTranslation } from 'react-i18next';
import { TermName } from '../../glossary/TermName.tsx';
import { underHand, useDraft } from '../../player/draft/draft.ts';
import { FEARS, points, read } from '../../player/readings/readings.ts';
import { useTable } from '../../player/table/table.ts';
import { Fear } from './Fear.tsx';
import { Steelyard } from './Steelyard.tsx';
import styles from './TwoFears.module.css';
import { useEarlier } from './useEarlier.ts';

/** Both fears of a spoke on the steelyard, and which of them holds it. */
export function TwoFears() {
  const { t } = useTranslation('fears');
  const { match, view, seat } = useTable();
  const under = underHand(useDraft());
  const before = useEarlier();
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
  return (
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
        <TermName term="posture">{t(`posture.${posture}`)}</TermName>
        {byDoubt && ` (${t('index.umbrellaDoubt')} ${points(umbrellaDoubt)})`}
      </p>
    </div>
  );
}
