import { useTranslation } from 'react-i18next';
import { seatName } from '../../../player/names/names.ts';
import { useTable } from '../../../player/table/table.ts';
import { useEvidence } from '../evidence/useEvidence.ts';
import { notesTold } from '../memo/notes-told.ts';
import { MEMO_PARTS, type MemoPart } from '../notes/notes.ts';
import { useNoting } from '../notes/noting.ts';
import { memoMarkdown } from './memo-markdown.ts';

/** Writes the memo as Markdown when it is asked for. */
export function useMemoMarkdown(): () => string {
  const { t } = useTranslation(['kit', 'debrief']);
  const { seat, words } = useTable();
  const { notes } = useNoting();
  const evidence = useEvidence();
  return () => {
    const headings = Object.fromEntries(
      MEMO_PARTS.map((part) => [part, t(`memo.${part}`)]),
    ) as Record<MemoPart, string>;
    return memoMarkdown(notes.memo, notesTold(notes, evidence), {
      title: t('debrief:memo'),
      headings,
      notesHeading: t('memo.notes'),
      match: `${words.title} ${words.period}, ${seatName(words, seat)}`,
    });
  };
}
