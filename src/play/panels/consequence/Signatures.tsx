import { useTranslation } from 'react-i18next';
import { seatName } from '../../player/names/names.ts';
import { seatWithin } from '../../player/names/seat-within.ts';
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
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    signed.map((seat) => seatWithin(words, seat)),
  );
  const line = () => {
    if (signed.length > 0) return t('consequence.signed', { seats: names });
    if (willing.length === 0) return t('consequence.notSigned');
    return t('consequence.signedAlone', { seat: seatName(words, willing[0]!) });
  };
  return <p className={styles.signatures}>{line()}</p>;
}
