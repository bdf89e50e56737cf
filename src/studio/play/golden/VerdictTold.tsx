import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../../lab/golden/index.ts';
import { Icon } from '../../../play/shell/icons/Icon.tsx';
import type { Words } from '../../../scenario/format/words.ts';
import type { Playable } from '../../checking/useChecked.tsx';
import styles from '../PlayPane.module.css';
import { useHalt } from '../useHalt.ts';
import { useDifference } from './useDifference.ts';

/** Whether a golden playthrough still comes out as it did; if not, where it parts. */
export function VerdictTold({
  verdict,
  words,
  playable,
}: {
  verdict: Verdict;
  words: Words;
  playable: Playable;
}) {
  const { t } = useTranslation('studio');
  const sayHalt = useHalt(verdict.kind === 'halted' ? verdict.seat : '', words);
  const sayDifference = useDifference(playable.scenario, words);
  switch (verdict.kind) {
    case 'same':
      return (
        <p className={styles.sign}>
          <Icon name="check" size={16} /> {t('play.same')}
        </p>
      );
    case 'unreadable':
      return <p>{t('play.unreadable')}</p>;
    case 'halted':
      return <p>{sayHalt(verdict.halt, verdict.turn)}</p>;
    case 'differs':
      return (
        <>
          <p>{t('play.differs', { count: verdict.count })}</p>
          <ul className={styles.note}>
            {verdict.first.map((one) => (
              <li key={`${one.turn} ${one.path.join('.')}`}>{sayDifference(one)}</li>
            ))}
          </ul>
        </>
      );
  }
}
