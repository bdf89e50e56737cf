import { useEffect, useRef } from 'react';
import { fearsOf, pairShown } from '../../../game/index.ts';
import { type Cue, useSound } from '../../sound/index.ts';
import type { Table } from '../table/table.ts';

/** A change of the rim or of its crack below two points is not heard. */
const HEARD = 0.02;

/** What a phase sounds like as it begins. */
function cuesOf({ match, view, seat, answered }: Table): Cue[] {
  if (view.phase === 'briefing')
    return view.ringing.length > 0 ? ['pageTurn', 'lowBell'] : ['pageTurn'];
  if (view.phase === 'over') return ['softChord'];
  if (view.phase !== 'consequence') return [];
  const last = answered.at(-1)!;
  const pair = pairShown(match.scenario, seat);
  const [before, after] = [last.report.before.pairs[pair], last.world.pairs[pair]];
  const cues: Cue[] = ['stamp'];
  if (before && after && after.tie - before.tie > HEARD) cues.push('brassSwell');
  if (before && after && after.friction - before.friction > HEARD) cues.push('crack');
  if (last.report.calls.some(({ result }) => result.kind === 'home')) cues.push('lowBell');
  return cues;
}

/** The stronger fear of a spoke; the hub's burden, or the doubt that it meets. In [0, 1]. */
function strainOn({ view, seat }: Table): number {
  if (view.hub) return Math.max(view.hub.burden, 1 - view.hub.credibility);
  const { abandonment, entrapment } = fearsOf(view.world.indices[seat]!);
  return Math.max(abandonment, entrapment);
}

/** The music follows the strain on the seat; each phase and each choice has its cue. */
export function useMatchSound(table: Table, option: string | null): void {
  const sound = useSound();
  const { view } = table;
  const strain = strainOn(table);
  const newest = useRef({ sound, table });
  newest.current = { sound, table };
  useEffect(() => newest.current.sound.tension(strain), [strain]);
  const moment = `${view.turn} ${view.phase}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: heard once, when the phase begins
  useEffect(() => {
    for (const cue of cuesOf(newest.current.table)) newest.current.sound.cue(cue);
  }, [moment]);
  useEffect(() => {
    if (option) newest.current.sound.cue('tick');
  }, [option]);
}
