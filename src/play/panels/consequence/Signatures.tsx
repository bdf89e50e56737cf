import { useTranslation } from 'react-i18next';
import { seatName } from '../../player/names/names.ts';
import { seatsWithin } from '../../player/names/seats-within.ts';
import { type Answered, useTable } from '../../player/table/table.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import styles from './Signatures.module.css';

/** Whose names stand under the joint proposal, where there was one. */
export function Signatures({ of }: { of: Answered }) {
  const { t } = useTranslation('play');
  const [language] = useLanguage();
  const { match, words } = useTable();
  const { turn, choices } = of.report;
  if (!match.scenario.turns[turn - 1]?.proposal) return null;
  const { signed } = of.world;
  const willing = Object.keys(choices).filter((seat) => choices[seat]?.signs);
  const line = () => {
    if (signed.length > 0)
      return t('consequence.signed', { seats: seatsWithin(words, signed, language) });
    if (willing.length === 0) return t('consequence.notSigned');
    return t('consequence.signedAlone', { seat: seatName(words, willing[0]!) });
  };
  return <p className={styles.signatures}>{line()}</p>;
}
