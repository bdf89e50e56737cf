import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../game/index.ts';
import { Briefing } from '../../panels/briefing/Briefing.tsx';
import { Decision } from '../../panels/decision/Decision.tsx';
import { Instruments } from '../../panels/fears/Instruments.tsx';
import { blankDraft, type Draft, DraftContext } from '../../player/draft/draft.ts';
import type { Expected } from '../../player/expected/expected.ts';
import { previewsOpen } from '../../player/expected/useExpected.ts';
import { Fold } from '../../player/fold/Fold.tsx';
import { useNarrow } from '../../player/frame/useNarrow.ts';
import { type Table, TableContext } from '../../player/table/table.ts';
import { Icon } from '../../shell/icons/Icon.tsx';
import { Proposals } from '../debate/Proposals.tsx';
import { turnWords, useStudent } from '../student.ts';
import { useTableTold } from './useTableTold.ts';
import styles from './VoteStep.module.css';

/** What the server reckoned of each option, as the cards show it. */
function expectedFrom(
  { view }: Table,
  previews: ReturnType<typeof useStudent>['told']['previews'],
): Expected[] {
  if (!previews) return [];
  return view.options.flatMap(({ option }) => {
    const told = previews[option.id];
    if (!told) return [];
    const { partners, alone, together } = told;
    const strategy = strategyOf(option.effort);
    // The course of the others is in what was reckoned; a student's device is not told it.
    return [{ option, frame: option.frames[0]!, strategy, partners, course: {}, alone, together }];
  });
}

/** First the forecast, then the option: hidden from everyone until the votes are opened. */
export function VoteStep() {
  const { t } = useTranslation('student');
  const table = useTableTold();
  const narrow = useNarrow();
  const { told } = useStudent();
  const { ballot } = told.mine;
  const turn = told.lesson.turn;
  const [draft, setDraft] = useState<Draft>(() => ({
    ...blankDraft(turn),
    ...(ballot
      ? {
          option: ballot.option,
          frames: { [ballot.option]: ballot.frame },
          signs: ballot.signs,
          answers: ballot.answers,
          unforeseen: true,
        }
      : {}),
  }));
  const [pointed, point] = useState<string | null>(null);
  const drafting = useMemo(() => {
    const open = table && previewsOpen(table, draft);
    return {
      ...{ draft, pointed, point },
      change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
      expected: open ? expectedFrom(table, told.previews) : [],
    };
  }, [table, draft, pointed, told.previews]);
  if (!table) return null;
  return (
    <TableContext value={table}>
      <DraftContext value={drafting}>
        <VoteCast />
        {narrow ? (
          <>
            <Decision />
            <Fold level={2} title={t('vote.stand')}>
              <Standing />
            </Fold>
          </>
        ) : (
          <>
            <Standing />
            <Decision />
          </>
        )}
        <Proposals />
      </DraftContext>
    </TableContext>
  );
}

/** How the government stands, and the briefing. */
function Standing() {
  return (
    <div className={styles.vote}>
      <Instruments />
      <Briefing />
    </div>
  );
}

/** The vote that has been cast, and that it can still be changed. */
function VoteCast() {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  const { ballot } = told.mine;
  const { view, words } = told;
  if (!ballot || !view || !words) return null;
  const title = turnWords(words, view).options[view.seat]?.[ballot.option]?.title;
  return (
    <p role="status" className={styles.cast}>
      <Icon name="check" size={20} />
      <span>{t('vote.cast', { option: title })}</span>
    </p>
  );
}
