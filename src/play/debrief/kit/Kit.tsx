import { useTranslation } from 'react-i18next';
import { useTable } from '../../player/table/table.ts';
import { Keep } from './keeping/Keep.tsx';
import { Memo } from './memo/Memo.tsx';
import { matchKey } from './notes/match-key.ts';
import { NotingContext } from './notes/noting.ts';
import { useNotes } from './notes/useNotes.ts';
import { Rubric } from './rubric/Rubric.tsx';
import { Sources } from './sources/Sources.tsx';

/** What one writes on, and what one takes along. */
export function Kit() {
  const { t } = useTranslation('kit');
  const { playthrough, seat } = useTable();
  const { notes, change, keeping } = useNotes(matchKey(playthrough, seat));
  if (!notes) return <p role="status">{t('notes.opening')}</p>;
  return (
    <NotingContext value={{ notes, change, keeping }}>
      <Rubric />
      <Memo />
      <Sources />
      <Keep />
    </NotingContext>
  );
}
