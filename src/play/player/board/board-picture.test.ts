import { beforeAll, describe, expect, it } from 'vitest';
import { firstChoice, TO_DECISION, tableAfter } from '../../../../tests/play/table.ts';
import { type Language, words } from '../../../i18n/index.ts';
import { blankDraft, type Draft, type Drafting } from '../draft/draft.ts';
import { expectedOf } from '../expected/expected.ts';
import type { Say } from '../names/names.ts';
import type { Table } from '../table/table.ts';
import { boardInWords } from './board-in-words.ts';
import { boardPicture } from './board-picture.ts';

const say = {} as Record<Language, Say>;
beforeAll(async () => {
  for (const language of ['en', 'ko'] as const)
    say[language] = await words(language, 'play', 'fears');
});

function drafting({ view, match, playthrough, seat }: Table, part: Partial<Draft> = {}): Drafting {
  return {
    draft: { ...blankDraft(view.turn), ...part },
    change: () => undefined,
    pointed: null,
    point: () => undefined,
    expected:
      view.phase === 'decision'
        ? view.options.map(({ option }) =>
            expectedOf(match, playthrough.state, seat, option, option.frames[0]!, false),
          )
        : [],
  };
}

describe('the board picture', () => {
  const decision = tableAfter(...TO_DECISION);

  it('shows every seat but the hub, and its own arch', () => {
    const { hub, seats } = boardPicture(say.en, decision, drafting(decision), 'night');
    expect(hub.name).toBe('Washington');
    expect(seats.map(({ id, you }) => [id, you])).toEqual([
      ['seoul', true],
      ['tokyo', false],
      ['partners', false],
    ]);
    expect(seats.filter(({ arch }) => arch !== null).map(({ id }) => id)).toEqual(['seoul']);
    expect(seats.find(({ id }) => id === 'partners')?.place).toBe('sea');
  });

  it('offers options in the decision alone', () => {
    const briefing = tableAfter();
    expect(boardPicture(say.en, briefing, drafting(briefing), 'night').options).toEqual([]);
    const { options } = boardPicture(say.en, decision, drafting(decision), 'night');
    expect(options).toHaveLength(decision.view.options.length);
  });

  it('shows what the option under the hand would change, in the case that is shown', () => {
    const option = 'madrid-together';
    const shown = (joined: boolean) =>
      boardPicture(say.en, decision, drafting(decision, { option, joined }), 'night').expected!;
    expect(shown(true).colour).toBe('multilateral');
    const tie = (joined: boolean) => shown(joined).arcs.find(({ to }) => to === 'tokyo')!.tie;
    expect(tie(true)).toBeGreaterThan(tie(false));
    expect(boardPicture(say.en, decision, drafting(decision), 'night').expected).toBeNull();
  });

  it('brackets what has just changed until the next turn', () => {
    const after = tableAfter(...TO_DECISION, firstChoice());
    const { changed } = boardPicture(say.en, after, drafting(after), 'night');
    expect(changed?.colour).toBe('multilateral');
    expect(changed?.fears).toEqual({
      abandonment: decision.view.world.indices.seoul!.abandonment,
      entrapment: decision.view.world.indices.seoul!.entrapment,
    });
    expect(boardPicture(say.en, decision, drafting(decision), 'night').changed).toBeNull();
  });

  it('keeps every value within the scale', () => {
    const { seats, arcs, hub, fears } = boardPicture(say.en, decision, drafting(decision), 'paper');
    const values = [
      hub.voice,
      hub.retrenchment,
      hub.sharedInterest,
      fears.abandonment,
      fears.entrapment,
      ...seats.map(({ commitment }) => commitment),
      ...arcs.flatMap(({ tie, friction }) => [tie, friction]),
    ];
    for (const value of values) expect(value >= 0 && value <= 1).toBe(true);
  });

  it('speaks the language of the page, on the canvas and beside it', () => {
    const { threat, seaNames } = boardPicture(say.ko, decision, drafting(decision), 'night');
    expect(threat.label).toMatch(/위협/);
    expect(seaNames[0]?.text).toMatch(/동해/);
    expect(boardInWords(say.ko, decision).join(' ')).toMatch(/[가-힣]/);
    expect(boardInWords(say.en, decision)).toHaveLength(9);
  });
});
