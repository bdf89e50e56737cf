import { describe, expect, it } from 'vitest';
import { builtIn, classOf, played } from '../../../tests/classroom/class-of.ts';
import { debateIn } from '../../game/index.ts';
import { hearAll } from '../table/hear.ts';
import type { Said } from '../table/said.ts';
import type { ClassState } from '../table/state.ts';
import { type Sources, tellConsole, tellProjector, tellStudent } from './index.ts';

const { words } = builtIn('third-approach');
const REAL = 'Real Name';

/** The class as a server would know it: everyone has a name for the instructor and one for the others. */
function sourcesOf(state: ClassState, scenario: Sources['scenario']): Sources {
  const ids = Object.keys(state.members);
  const people = ids.map((id) => [
    id,
    {
      ...{ name: `${REAL} of ${id}`, alias: `alias of ${id}`, language: 'en' as const },
      ...{ here: true, seen: 0, drafts: { [`draft of ${id}`]: 'half a thought' } },
    },
  ]);
  const texts = state.entries.map(({ id, hidden }) => [id, hidden ? 'HIDDEN TEXT' : `text ${id}`]);
  return {
    ...{ code: 'ABCDEF', link: 'http://class.test/join/ABCDEF', scenario, words, state },
    people: Object.fromEntries(people),
    texts: Object.fromEntries(texts),
    ...{
      remarks: [{ id: 'remark', text: 'REMARK' }],
      forgets: 1,
      earlier: { classes: 0, choices: [] },
    },
  };
}

/** Sentences of the scenario that somebody of a seat and a desk may not read in a turn. */
function secretsOf(scenario: Sources['scenario'], turn: number, seat: string, desk: string) {
  const told = words.en;
  const later = scenario.turns.slice(turn).flatMap(({ id }) => {
    const { briefing, motion, history } = told.turns[id]!;
    return [briefing, motion, history ?? briefing];
  });
  const notes = scenario.turns.flatMap(({ id }) =>
    Object.entries(told.turns[id]!.notes).flatMap(([of, note]) => (of === desk ? [] : [note])),
  );
  const elsewhere = Object.keys(scenario.seats)
    .filter((other) => other !== seat)
    .flatMap((other) =>
      scenario.turns.flatMap((each) => {
        const cabinet = told.turns[each.id]!.cabinets[other];
        return cabinet
          ? [
              cabinet.briefing,
              ...debateIn(each, other).arguments.map(({ id }) => cabinet.arguments[id]!.claim),
            ]
          : [];
      }),
    );
  const endings = Object.values(told.endings).map(({ text }) => text);
  const reasons = Object.values(told.turns).flatMap(({ options }) =>
    Object.values(options).flatMap((list) =>
      Object.values(list).flatMap((each) => Object.values(each.reasons)),
    ),
  );
  return [...later, ...notes, ...elsewhere, ...endings, ...reasons];
}

describe('what a student is told', () => {
  it('never holds a seed, a later turn, another cabinet, another’s note, name or draft', () => {
    const states: ClassState[] = [];
    const { scenario } = played({ form: 'parallel', tables: 2 }, 5, (state) => states.push(state));
    let looked = 0;
    let last = '';
    for (const state of states) {
      const at = `${state.turn} ${state.step}`;
      if (at === last || state.step === 'debrief') continue;
      last = at;
      const told = JSON.stringify(tellStudent(sourcesOf(state, scenario), 'member0'));
      const { seat, desk } = state.members.member0!;
      for (const secret of secretsOf(scenario, state.turn, seat, desk!)) {
        expect(told.includes(JSON.stringify(secret).slice(1, -1)), `${at}: ${secret}`).toBe(false);
      }
      expect(told).not.toMatch(/"(seed|draws|led|injected|fingerprint)"/);
      expect(told).not.toMatch(/Real Name of member[1-9]|draft of member[1-9]|REMARK/);
      expect(told).not.toMatch(/"(effects|sets|leanings)":\[\{/);
      looked += 1;
    }
    expect(looked).toBeGreaterThan(10);
  });

  it('holds the briefing, the own note and what lies on the table', () => {
    let seen = 0;
    played({}, 3, (state) => {
      if (state.step !== 'debate' || seen > 0) return;
      const { scenario } = builtIn('third-approach');
      const { words: said, view } = tellStudent(sourcesOf(state, scenario), 'member1');
      const turn = said!.turns[view!.dilemma.id]!;
      expect(turn.briefing).toBe(words.en.turns[view!.dilemma.id]!.briefing);
      expect(view!.raised.length).toBeGreaterThan(0);
      for (const { id } of [...view!.raised, ...view!.hand])
        expect(turn.arguments).toHaveProperty(id);
      seen += 1;
    });
    expect(seen).toBe(1);
  });

  it('holds the promise that a joint proposal rests on before it is given', () => {
    const asked = new Set<string>();
    played({}, 3, (state) => {
      if (state.step !== 'vote') return;
      const { scenario } = builtIn('third-approach');
      const told = tellStudent(sourcesOf(state, scenario), 'member1');
      const { proposal } = told.view!.dilemma;
      if (!proposal) return;
      asked.add(proposal.promise);
      expect(told.scenario!.promises).toHaveProperty(proposal.promise);
      expect(told.words!.promises[proposal.promise]).toMatchObject({ kept: '', broken: '' });
    });
    expect(asked.size).toBeGreaterThan(0);
  });

  it('keeps hidden texts from everyone but their author', () => {
    const { scenario, state } = played({}, 20);
    expect(state.entries.length).toBeGreaterThan(0);
    const [first] = state.entries;
    const hidden: ClassState = {
      ...state,
      step: 'debate',
      entries: state.entries.map((each) =>
        each === first ? { ...each, hidden: 'filter', turn: state.turn } : each,
      ),
    };
    const sources = sourcesOf(hidden, scenario);
    const other = Object.keys(hidden.members).find((id) => id !== first!.by)!;
    expect(JSON.stringify(tellStudent(sources, other))).not.toContain('HIDDEN TEXT');
    expect(JSON.stringify(tellStudent(sources, first!.by))).toContain('HIDDEN TEXT');
    expect(JSON.stringify(tellProjector(sources))).not.toContain('HIDDEN TEXT');
    expect(JSON.stringify(tellConsole(sources, 'console', 'en'))).toContain('HIDDEN TEXT');
  });

  it('opens votes to nobody before they are revealed', () => {
    played({}, 6, (state) => {
      if (state.step !== 'vote') return;
      const sources = sourcesOf(state, builtIn('third-approach').scenario);
      const projector = tellProjector(sources);
      const console = tellConsole(sources, 'console', 'en');
      expect(projector.places.every(({ verdict }) => verdict === null)).toBe(true);
      expect(console.places.every(({ verdict }) => verdict === null)).toBe(true);
      expect(JSON.stringify(console.people)).not.toContain('"option"');
      const { mine, verdict } = tellStudent(sources, 'member0');
      expect(verdict).toBeNull();
      expect(mine.ballot === null || typeof mine.ballot.option === 'string').toBe(true);
    });
  });

  it('tells nothing but where they stand to somebody at the door', () => {
    const { scenario, state } = played({}, 3);
    const outside: ClassState = {
      ...state,
      members: { ...state.members, member2: { ...state.members.member2!, place: 'asked' } },
    };
    const told = tellStudent(sourcesOf(outside, scenario), 'member2');
    expect(told).toMatchObject({ view: null, words: null, scenario: null, results: null });
  });
});

describe('tables that part', () => {
  it('have all their words on the console and on the wall, and no student has another table’s', () => {
    const { scenario, hearing } = classOf({ form: 'parallel', tables: 2 }, ['anna', 'bert']);
    const by = (command: Extract<Said, { by: 'instructor' }>['command']): Said => ({
      ...{ at: 1, by: 'instructor', command },
    });
    const event = Object.keys(scenario.events).at(-1)!;
    const state = hearAll(scenario, hearing, [
      by({ kind: 'start' }),
      by({ kind: 'inject', event, table: 1 }),
      ...[1, 2, 3, 4].map(() => by({ kind: 'advance' })),
    ]);
    const sources = sourcesOf(state, scenario);
    expect(tellConsole(sources, 'console', 'en').words.events).toHaveProperty(event);
    expect(tellProjector(sources).words.ko!.events).toHaveProperty(event);
    for (const { id, table } of Object.values(state.members)) {
      expect(event in tellStudent(sources, id).words!.events).toBe(table === 1);
    }
  });
});

describe('an event that the instructor wrote', () => {
  it('is told by its title where it happened, to the end, and goes with the texts', () => {
    const { scenario, hearing } = classOf({ form: 'parallel', tables: 2, turns: 1 }, [
      'anna',
      'bert',
    ]);
    const by = (command: Extract<Said, { by: 'instructor' }>['command']): Said => ({
      ...{ at: 1, by: 'instructor', command },
    });
    const id = 'written00001';
    const ordered = hearAll(scenario, hearing, [
      by({ kind: 'start' }),
      by({ kind: 'happen', entry: id, table: 1, moves: [] }),
    ]);
    const withText = (state: ClassState) => ({
      ...sourcesOf(state, scenario),
      texts: { [id]: 'A cable is cut\nNobody says who did it.' },
    });
    const told = { title: 'A cable is cut', text: 'Nobody says who did it.' };
    expect(tellConsole(withText(ordered), 'console', 'en').written).toEqual([
      { id, ...told, injected: [1] },
    ]);
    expect(JSON.stringify(tellStudent(withText(ordered), 'anna'))).not.toContain(told.title);
    const onward = [1, 2, 3, 4, 5].map(() => by({ kind: 'advance' }));
    const ended = hearAll(scenario, ordered, onward);
    expect(ended.step).toBe('debrief');
    for (const { id: member, table } of Object.values(ended.members)) {
      const { words: said } = tellStudent(withText(ended), member);
      expect(said!.events[id]).toEqual(table === 1 ? told : undefined);
    }
    expect(tellProjector(withText(ended)).words.ko!.events[id]).toEqual(told);
    expect(tellProjector(withText(ended)).results!.written).toEqual({ [id]: told });
    expect(tellProjector(sourcesOf(ended, scenario)).results!.written).toEqual({});
  });
});

describe('what a class is told at the end', () => {
  it('has a record for each table, votes, forecasts and groups, and no names', () => {
    const { scenario, state } = played({ form: 'parallel', tables: 3 }, 30);
    const results = tellProjector(sourcesOf(state, scenario)).results!;
    expect(results.records).toHaveLength(3);
    expect(results.votes).toHaveLength(3 * state.turn);
    expect(results.forecasts.length).toBeGreaterThan(0);
    for (const { brier, mean } of results.forecasts) {
      expect(brier).toBeGreaterThanOrEqual(0);
      expect(brier).toBeLessThanOrEqual(1);
      expect(mean).toBeGreaterThanOrEqual(0);
    }
    expect(results.groups.length).toBeGreaterThan(1);
    expect(results.groups.reduce((sum, { people }) => sum + people, 0)).toBe(30);
    expect(JSON.stringify(results)).not.toContain(REAL);
  });
});
