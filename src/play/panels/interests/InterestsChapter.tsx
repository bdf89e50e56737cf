import { useTranslation } from 'react-i18next';
import { Chapter } from '../../debrief/Chapter.tsx';
import { useTable } from '../../player/table/table.ts';
import { InterestList } from './InterestList.tsx';
import { useInterests } from './useInterests.ts';
import { worldAtStart } from './worlds.ts';

/** What the whole match made of the national interests. */
export function InterestsChapter() {
  const { t } = useTranslation('play');
  const interests = useInterests(worldAtStart(useTable()));
  if (interests.length === 0) return null;
  return (
    <Chapter id="interests" title={t('interests.title')} note={t('interests.note')}>
      <InterestList interests={interests} since="match" />
    </Chapter>
  );
}
