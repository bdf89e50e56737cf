import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Instruments } from '../../panels/fears/Instruments.tsx';
import { Frame } from '../../shell/frame/Frame.tsx';
import { SoundCaption } from '../../sound/index.ts';
import { BoardWindow } from '../board/BoardWindow.tsx';
import { type Draft, DraftContext } from '../draft/draft.ts';
import { useExpected } from '../expected/useExpected.ts';
import { type Table, TableContext } from '../table/table.ts';
import styles from './MatchFrame.module.css';
import { PhasePanel } from './PhasePanel.tsx';
import { Timeline } from './Timeline.tsx';

interface MatchFrameProps {
  table: Table;
  draft: Draft;
  onDraft(part: Partial<Draft>): void;
  /** Buttons at the end of the bar. */
  actions: ReactNode;
  /** A line across the table: a refusal, what could not be saved, that this is a replay. */
  notice?: ReactNode;
  /** Leaps to a turn; only a replay can. */
  onTurn?: (turn: number) => void;
}

/** The table of a match with everything on it, in each of its phases. */
export function MatchFrame({ table, draft, onDraft, actions, notice, onTurn }: MatchFrameProps) {
  const { t } = useTranslation('play');
  const { view, words } = table;
  const [pointed, point] = useState<string | null>(null);
  const expected = useExpected(table, draft);
  const drafting = useMemo(
    () => ({ draft, change: onDraft, pointed, point, expected }),
    [draft, onDraft, pointed, expected],
  );
  const title =
    view.phase === 'over'
      ? t('table.over')
      : `${t('turnOf', { turn: view.turn, turns: view.turns })}: ${t(`phase.${view.phase}`)}`;
  return (
    <TableContext value={table}>
      <DraftContext value={drafting}>
        <Frame
          title={title}
          subtitle={`${words.title} ${words.period}`}
          middle={<Timeline onTurn={onTurn} />}
          actions={actions}
          oneLine
        >
          <PhaseHeading key={`${view.turn} ${view.phase}`}>
            {title}
            {view.phase !== 'over' && `, ${words.turns[view.dilemma.id]?.title}`}
          </PhaseHeading>
          {notice}
          <div className={styles.stage} data-phase={view.phase}>
            {view.phase !== 'over' && (
              <>
                <div className={styles.fears}>
                  <Instruments />
                </div>
                <BoardWindow />
              </>
            )}
            <PhasePanel />
          </div>
          <SoundCaption />
        </Frame>
      </DraftContext>
    </TableContext>
  );
}

/** Takes the focus when a phase begins, so that keyboard and screen reader begin with it too. */
function PhaseHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="visually-hidden">
      {children}
    </h1>
  );
}
