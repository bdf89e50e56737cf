import { describe, expect, it } from 'vitest';
import { builtIn, classOf } from '../../../../tests/classroom/class-of.ts';
import type { ConsoleTold } from '../../protocol/console-told.ts';
import type { Setup } from '../../protocol/setup.ts';
import { hearAll } from '../../table/hear.ts';
import type { Said } from '../../table/said.ts';
import type { ClassState } from '../../table/state.ts';
import { tellConsole } from '../../telling/index.ts';
import { askNext } from './ask-next.ts';
import { classStands } from './class-stands.ts';
import { leadingOf, supportOf } from './lines.ts';
import { desksHeard, isSilence } from './silent-desks.ts';
import { whoSpoke } from './who-spoke.ts';

const NAMES = ['anna', 'bert', 'carl', 'dora', 'emil', 'fine', 'gerd', 'hans'];

const by = (command: Extract<Said, { by: 'instructor' }>['command']): Said => ({
  ...{ at: 1, by: 'instructor', command },
});
const says = (member: string, command: Extract<Said, { by: 'member' }>['command']): Said => ({
  ...{ at: 1, by: 'member', member, command },
});

/** What the console is told of a class; everybody is connected. */
function toldOf(state: ClassState): ConsoleTold {
  const { scenario, words } = builtIn('third-approach');
  const person = (id: string) => ({
    ...{ name: id, alias: null, language: 'en' as const, here: true, seen: 0, drafts: {} },
  });
  return tellConsole(
    {
      ...{ code: 'ABCDEF', link: '', scenario, words, state, texts: {}, remarks: [] },
      people: Object.fromEntries(Object.keys(state.members).map((id) => [id, person(id)])),
      ...{ earlier: { classes: 0, choices: [] }, forgets: 1 },
    },
    'console',
    'en',
  );
}

/** A class in its first debate, and what to say in it. */
function debating(part: Partial<Setup> = {}, names: readonly string[] = NAMES) {
  const { scenario, hearing } = classOf(part, names);
  const state = hearAll(scenario, hearing, [by({ kind: 'start' }), by({ kind: 'advance' })]);
  return { state, hear: (...lines: Said[]) => hearAll(scenario, state, lines) };
}

const raisedAt = (told: ConsoleTold) => told.places[0]!.view!.raised;

describe('where a class stands', () => {
  it('moves at the table where people pick, while its match knows nothing of it yet', () => {
    const { state, hear } = debating({ form: 'parallel', tables: 2 });
    const before = toldOf(state);
    const argument = raisedAt(before).find(({ supports }) =>
      before.places[0]!.view!.options.some(({ option }) => supports.includes(option.id)),
    )!;
    const member = Object.values(state.members).find(({ table }) => table === 0)!;
    const after = hear(says(member.id, { kind: 'pick', argument: argument.id, move: 'endorse' }));
    const told = toldOf(after);
    const mandates = ({ places }: ConsoleTold, at: number) =>
      places[at]!.view!.options.map(({ mandate }) => mandate);
    expect(mandates(told, 0)).not.toEqual(mandates(before, 0));
    expect(mandates(told, 1)).toEqual(mandates(before, 1));
    const lines = classStands(told.places);
    expect(lines.map(({ line }) => line)).toEqual(['bilateral', 'independent', 'multilateral']);
    for (const { mean, at } of lines) {
      expect(at).toHaveLength(2);
      expect(mean).toBeCloseTo((at[0]!.support + at[1]!.support) / 2, 12);
    }
  });

  it('weighs options by what they spend on a line, and has nothing for a line without any', () => {
    const option = (id: string, bilateral: number, independent: number, mandate: number) => ({
      option: { id, effort: { bilateral, independent, multilateral: 0 } },
      ...{ mandate, closed: null },
    });
    const view = { options: [option('a', 1, 0, 0.8), option('b', 0.5, 0.5, 0.2)] } as never;
    expect(supportOf(view)).toEqual({
      bilateral: expect.closeTo((0.8 + 0.1) / 1.5, 12),
      independent: expect.closeTo(0.2, 12),
      multilateral: null,
    });
    expect(leadingOf(view)).toMatchObject({ option: 'a', strategy: 'bilateral' });
    expect(leadingOf({ options: [] })).toBeNull();
  });
});

describe('who has spoken', () => {
  it('has a square for each pick and rating, and names who is here and has said nothing', () => {
    const { state, hear } = debating({ anonymity: 'named' });
    const [first, second] = raisedAt(toldOf(state));
    const told = toldOf(
      hear(
        says('anna', { kind: 'pick', argument: first!.id, move: 'endorse' }),
        says('anna', { kind: 'rate', entry: second!.id, value: 4 }),
        says('bert', { kind: 'rate', entry: second!.id, value: 1 }),
      ),
    );
    const { columns, silent } = whoSpoke(told)!;
    const voices = Object.fromEntries(columns.map(({ id, voice }) => [id, voice]));
    expect(voices).toMatchObject({ anna: 2, bert: 1, carl: 0 });
    expect(silent.map(({ id }) => id).sort()).toEqual(NAMES.slice(2));
    expect(told.voices).toEqual({ spoke: 2, all: NAMES.length });
    const away = told.people.map((each) => ({ ...each, here: each.id !== 'carl' }));
    expect(whoSpoke({ ...told, people: away })!.silent.map(({ id }) => id)).not.toContain('carl');
  });

  it('tells nobody alone in an anonymous class, and nothing at all of fewer than five', () => {
    const { state, hear } = debating({ anonymity: 'anonymous' });
    const [first] = raisedAt(toldOf(state));
    const rates = (names: readonly string[]) =>
      toldOf(
        hear(...names.map((name) => says(name, { kind: 'rate', entry: first!.id, value: 3 }))),
      );
    const few = rates(NAMES.slice(0, 4));
    expect(whoSpoke(few)).toBeNull();
    expect(few.voices).toBeNull();
    expect(few.people.every(({ voice }) => voice === null)).toBe(true);
    expect(rates(NAMES.slice(0, 5)).voices).toEqual({ spoke: 5, all: NAMES.length });
  });
});

describe('silent desks', () => {
  it('are worth a sign once most others have spoken, and only in a debate', () => {
    const { state, hear } = debating();
    const [first] = raisedAt(toldOf(state));
    const place = { table: 0, seat: 'seoul' };
    const heardFrom = (count: number) =>
      toldOf(
        hear(
          ...NAMES.slice(0, count).map((name) =>
            says(name, { kind: 'rate', entry: first!.id, value: 3 }),
          ),
        ),
      );
    expect(isSilence(desksHeard(heardFrom(1), place)!)).toBe(false);
    const most = desksHeard(heardFrom(6), place)!;
    expect(isSilence(most)).toBe(true);
    expect(most.silent.length).toBeLessThan(most.all);
    expect(isSilence(desksHeard(heardFrom(8), place)!)).toBe(false);
    const voting = toldOf(hear(by({ kind: 'advance' })));
    expect(desksHeard(voting, place)).toBeNull();
  });

  it('are not told among fewer than five of an anonymous class', () => {
    const place = { table: 0, seat: 'seoul' };
    const few = debating({ anonymity: 'anonymous' }, NAMES.slice(0, 4));
    expect(desksHeard(toldOf(few.state), place)).toBeNull();
    const enough = debating({ anonymity: 'anonymous' }, NAMES.slice(0, 5));
    expect(desksHeard(toldOf(enough.state), place)).not.toBeNull();
  });
});

describe('what to ask next', () => {
  it('has a question for every step but the lobby, each of one of three steps', () => {
    const { scenario, hearing } = classOf({ form: 'parallel', tables: 2, turns: 1 }, NAMES);
    let state = hearing;
    const asked = new Map<string, ReturnType<typeof askNext>>();
    asked.set(state.step, askNext(toldOf(state)));
    for (let kind: 'start' | 'advance' = 'start'; state.step !== 'debrief'; kind = 'advance') {
      state = hearAll(scenario, state, [by({ kind })]);
      asked.set(state.step, askNext(toldOf(state)));
    }
    expect(asked.get('lobby')).toEqual([]);
    for (const [step, questions] of asked) {
      if (step !== 'lobby') expect(questions.length, step).toBeGreaterThan(0);
    }
    const steps = [...asked.values()].flat().map(({ step }) => step);
    expect(new Set(steps)).toEqual(new Set(['describe', 'analyse', 'apply']));
  });

  it('sets tables against each other that lean or chose differently', () => {
    const { state } = debating({ form: 'parallel', tables: 2 });
    const told = toldOf(state);
    expect(askNext(told)[0]).toMatchObject({ code: 'alike', count: 2 });
    const [one, other] = told.places;
    const strategy = (option: { effort: Record<string, number> }, line: string) =>
      option.effort[line]! > 0.5;
    const leaning = (place: typeof one, line: string) => ({
      ...place!,
      view: {
        ...place!.view!,
        options: place!.view!.options.map((each) => ({
          ...each,
          mandate: strategy(each.option, line) ? 0.9 : 0.2,
        })),
      },
    });
    const places = [leaning(one, 'bilateral'), leaning(other, 'independent')];
    expect(askNext({ ...told, places })[0]).toMatchObject({
      code: 'split',
      lines: ['bilateral', 'independent'],
    });
    const verdict = (option: string, votes: Record<string, number>) => ({
      ...{ turn: 1, table: 0, seat: 'seoul', option, votes, voted: true },
      ...{ frame: 0, signs: false, answers: {} },
    });
    const lesson = { ...told.lesson, step: 'reveal' as const };
    const revealed = [
      { ...one!, verdict: verdict('a', { a: 4 }) },
      { ...other!, verdict: verdict('b', { a: 1, b: 2 }) },
    ];
    const codes = askNext({ lesson, places: revealed }).map(({ code }) => code);
    expect(codes.slice(0, 3)).toEqual(['parted', 'unanimous', 'narrow']);
    const few = revealed.map((each) => ({ ...each, verdict: { ...each.verdict, votes: {} } }));
    const quiet = askNext({ lesson, places: few }).map(({ code }) => code);
    expect(quiet).not.toContain('unanimous');
    expect(quiet).not.toContain('narrow');
  });
});
