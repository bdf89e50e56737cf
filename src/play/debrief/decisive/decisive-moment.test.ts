import { describe, expect, it } from 'vitest';
import { firstChoice, PROCEED, playedTo, SEAT, TO_DECISION } from '../../../../tests/play/table.ts';
import { type Command, type Playthrough, view } from '../../../game/index.ts';
import { upTo } from '../../replay/stops.ts';
import { decisiveMoment, movedBy } from './decisive-moment.ts';

const raisedIn = ({ match, state }: Playthrough) => view(match, state, SEAT).raised;

const about = (move: 'endorse' | 'question', argument: string): Command => ({
  kind: 'speak',
  intervention: { move, argument },
});

describe('the decisive moment', () => {
  const opened = playedTo(PROCEED);
  const words = raisedIn(opened)
    .slice(0, 3)
    .map(({ id }) => about('endorse', id));
  const played = playedTo(PROCEED, ...words, PROCEED, firstChoice());

  it('is the word that moved the leading option most', () => {
    const moment = decisiveMoment(played, SEAT)!;
    expect(moment.turn).toBe(1);
    const spoken = played.steps.flatMap(({ command }, at) =>
      command.kind === 'speak' ? [at + 1] : [],
    );
    expect(spoken).toContain(moment.steps);
    for (const steps of spoken) {
      // Judged alone, no other word moved the option that led when it was said any further.
      const upToIt = decisiveMoment(upTo(played, steps), SEAT)!;
      expect(Math.abs(movedBy(upToIt))).toBeLessThanOrEqual(Math.abs(movedBy(moment)) + 1e-12);
    }
  });

  it('tells the word apart from what the desks answered', () => {
    const moment = decisiveMoment(played, SEAT)!;
    const { match } = played;
    const then = view(match, upTo(played, moment.steps).state, SEAT).audiences.cabinet;
    expect(moment.word!.answered).toBe(then[moment.led]);
    expect(Math.max(...Object.values(then))).toBe(then[moment.word!.leads]);
  });

  it('is the closest vote where nothing was said', () => {
    const silent = playedTo(...TO_DECISION, firstChoice(), PROCEED, ...TO_DECISION);
    const moment = decisiveMoment(silent, SEAT)!;
    expect(moment.word).toBeNull();
    expect(movedBy(moment)).toBe(0);
    const { state } = upTo(silent, moment.steps);
    expect([state.turn, state.phase]).toEqual([moment.turn, 'debate']);
  });

  it('is none where nobody debated', () => {
    expect(decisiveMoment(playedTo(), SEAT)).toBeNull();
  });
});
