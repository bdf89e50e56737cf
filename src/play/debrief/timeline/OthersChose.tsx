import { useTranslation } from 'react-i18next';
import type { Report } from '../../../game/index.ts';
import { ListOfOthers } from '../../panels/consequence/ListOfOthers.tsx';
import { useChoicesOfOthers } from '../../panels/consequence/useChoicesOfOthers.ts';
import { Fold } from '../../player/fold/Fold.tsx';

/** What the others did in a turn, folded away: each can still be asked why. */
export function OthersChose({ report }: { report: Report }) {
  const { t } = useTranslation('play');
  const others = useChoicesOfOthers(report);
  if (others.length === 0) return null;
  return (
    <Fold title={t('consequence.others')}>
      <ListOfOthers turn={report.turn} others={others} />
    </Fold>
  );
}
