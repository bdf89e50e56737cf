import { useTranslation } from 'react-i18next';
import type { PromiseStanding } from '../../../game/index.ts';
import { seatName } from '../../player/names/names.ts';
import { useTable } from '../../player/table/table.ts';
import styles from './CallAnswered.module.css';
import { Told } from './Told.tsx';

/** What became of a promise, by its name. */
export function PromiseSettled({
  promise: { id, became },
}: {
  promise: { id: string; became: PromiseStanding };
}) {
  const { t } = useTranslation('play');
  const { match, words } = useTable();
  const said = words.promises[id];
  const pledge = match.scenario.promises[id];
  if (!said || !pledge) return null;
  const tested = became === 'kept' || became === 'bent' || became === 'broken';
  return (
    <Told
      icon="pencil"
      above={`${t('consequence.promises')} · ${seatName(words, pledge.from)} → ${seatName(words, pledge.to)}`}
      title={said.title}
    >
      <p className={styles.answer}>{t(`consequence.promise.${became}`)}</p>
      <p>{tested ? said[became] : t('consequence.promise.lapsedText')}</p>
    </Told>
  );
}
