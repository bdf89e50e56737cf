import { useTranslation } from 'react-i18next';
import { Fold } from '../../player/fold/Fold.tsx';
import { useTable } from '../../player/table/table.ts';
import { InterestList } from './InterestList.tsx';
import { useInterests } from './useInterests.ts';
import { worldBeforeLast } from './worlds.ts';

/** The national interests under the instruments, until the consequence lays them open. */
export function InterestsFold() {
  const { t } = useTranslation('play');
  const table = useTable();
  const interests = useInterests(worldBeforeLast(table));
  if (interests.length === 0 || table.view.phase === 'consequence') return null;
  return (
    <Fold title={t('interests.title')}>
      <InterestList interests={interests} since="turn" />
    </Fold>
  );
}
