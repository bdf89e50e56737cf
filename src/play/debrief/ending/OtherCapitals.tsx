import { useTranslation } from 'react-i18next';
import { seatName } from '../../player/names/names.ts';
import { useOrigin } from '../../player/origin/origin.ts';
import { queryFor } from '../../player/start/wished.ts';
import { useTable } from '../../player/table/table.ts';
import { ButtonLink } from '../../shell/parts/Button.tsx';
import styles from './OtherCapitals.module.css';

/** The same chances once more, from another side of the table. */
export function OtherCapitals() {
  const { t } = useTranslation('debrief');
  const { match, seat, words } = useTable();
  const origin = useOrigin();
  const { scenario, settings } = match;
  const others = Object.keys(scenario.seats).filter(
    (id) => id !== seat && scenario.seats[id]!.playable,
  );
  if (others.length === 0) return null;
  return (
    <p className={styles.others}>
      {t('otherCapitals')}
      {others.map((id) => (
        <ButtonLink
          key={id}
          icon="right"
          href={origin.address(scenario.id, queryFor(id, settings))}
        >
          {seatName(words, id)}
        </ButtonLink>
      ))}
    </p>
  );
}
