import { useMemo } from 'react';
import { type Draft, frameOf } from '../draft/draft.ts';
import type { Table } from '../table/table.ts';
import { type Expected, expectedOf } from './expected.ts';

/** First the forecast, then the preview: whether the person has foreseen, or declined to. */
export function previewsOpen({ view }: Pick<Table, 'view'>, draft: Draft): boolean {
  if (view.phase !== 'decision') return false;
  return (
    view.dilemma.forecasts.length === 0 ||
    draft.unforeseen ||
    view.forecasts.some(({ turn }) => turn === view.turn)
  );
}

/** What each option of the turn would change, reckoned again only when something that counts was touched. */
export function useExpected(table: Table, draft: Draft): readonly Expected[] {
  const open = previewsOpen(table, draft);
  const { match, seat, playthrough } = table;
  const { frames, signs } = draft;
  const declared = table.view.declaredFrame;
  return useMemo(() => {
    if (!open) return [];
    const { state } = playthrough;
    const options = match.scenario.turns[state.turn - 1]!.options[seat] ?? [];
    return options.map((option) =>
      expectedOf(match, state, seat, option, frameOf({ frames }, option, declared), signs),
    );
  }, [open, match, seat, playthrough, frames, signs, declared]);
}
