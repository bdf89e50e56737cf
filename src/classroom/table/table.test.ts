import { describe, expect, it } from 'vitest';
import { classOf, played, SETUP } from '../../../tests/classroom/class-of.ts';
import { readRecord, recordOf, replay, view } from '../../game/index.ts';
import { MOST_MEMBERS } from '../protocol/choices.ts';
import { meantFor } from './entry.ts';
import { hear, hearAll } from './hear.ts';
import type { Said } from './said.ts';
import { type ClassState, lobby } from './state.ts';

const NOW = 1_000_000;
const instructor = (command: Extract<Said, { by: 'instructor' }>['command'], at = NOW): Said => ({
  ...{ at, by: 'instructor', command },
});
const joins = (member: string): Said => ({
  ...{ at: NOW, by: 'door', command: { kind: 'join', member } },
});

describe('a class', () => {
  it('replays from its log to the same matches, bit for bit', () => {
    const { scenario, state, log } = played({ form: 'parallel', tables: 3 }, 12);
    const again = hearAll(scenario, lobby(state.setup), log);
    expect(again).toEqual(state);
    expect(again.tables.map((each) => recordOf(each).hash)).toEqual(
      state.tables.map((each) => recordOf(each).hash),
    );
  });

  it('comes to its debrief though nobody ever votes', () => {
    const { scenario, hearing } = classOf({}, ['anna', 'bert']);
    let state = hearing;
    for (let now = NOW; state.step !== 'debrief' || state.deadline !== null; ) {
      const line: Said =
        state.step === 'lobby'
          ? instructor({ kind: 'start' }, now)
          : { at: now, by: 'clock', command: { kind: 'expire' } };
      const next = hear(scenario, state, line);
      if (typeof next === 'string') throw new Error(next);
      state = next;
      now = state.deadline ?? now;
    }
    expect(state.verdicts.every(({ voted }) => !voted)).toBe(true);
    expect(state.verdicts).toHaveLength(SETUP.turns);
  });

  it('does not count who was removed, and lets the others go on', () => {
    const { scenario, hearing } = classOf({}, ['anna', 'bert', 'carl']);
    const vote = (member: string, option: string): Said => ({
      ...{ at: NOW, by: 'member', member },
      command: { kind: 'vote', option, frame: 0, signs: false, answers: {} },
    });
    let state = hearAll(scenario, hearing, [
      instructor({ kind: 'start' }),
      instructor({ kind: 'advance' }),
      instructor({ kind: 'advance' }),
    ]);
    const { options } = scenario.turns[0]!;
    const [first, second] = options.seoul!.filter(({ when, gate }) => !when && !gate);
    const frames = [first!.frames[0]!, second!.frames[0]!];
    const cast = [vote('anna', first!.id), vote('bert', second!.id), vote('carl', second!.id)];
    cast.forEach((line, at) => {
      if (line.by === 'member' && line.command.kind === 'vote') {
        line.command.frame = frames[Math.min(at, 1)]!;
      }
    });
    state = hearAll(scenario, state, [...cast, instructor({ kind: 'remove', member: 'bert' })]);
    state = hearAll(scenario, state, [instructor({ kind: 'advance' })]);
    expect(state.verdicts[0]!.votes).toEqual({ [first!.id]: 1, [second!.id]: 1 });
  });

  it('goes back a step with everything that was said, but never behind the world’s answer', () => {
    const { scenario, hearing } = classOf({}, ['anna']);
    const start = hearAll(scenario, hearing, [
      instructor({ kind: 'start' }),
      instructor({ kind: 'advance' }),
      instructor({ kind: 'advance' }),
      instructor({ kind: 'advance' }),
    ]);
    expect(start.step).toBe('reveal');
    const earlier = hearAll(scenario, start, [instructor({ kind: 'back' })]);
    expect(earlier.step).toBe('vote');
    const answered = hearAll(scenario, start, [instructor({ kind: 'advance' })]);
    expect(answered.step).toBe('consequence');
    expect(hear(scenario, answered, instructor({ kind: 'back' }))).toBe('nothing-before');
  });

  it('goes back from the next briefing to what the world answered, with what was leaned kept', () => {
    const { scenario, hearing } = classOf({}, ['anna']);
    const answered = hearAll(scenario, hearing, [
      instructor({ kind: 'start' }),
      ...[1, 2, 3, 4].map(() => instructor({ kind: 'advance' })),
    ]);
    const option = scenario.turns[1]!.options.seoul![0]!.id;
    const lean: Said = {
      ...{ at: NOW, by: 'member', member: 'anna', command: { kind: 'lean', option } },
    };
    const next = hearAll(scenario, answered, [instructor({ kind: 'advance' }), lean]);
    expect(next).toMatchObject({ step: 'briefing', turn: 2 });
    const earlier = hearAll(scenario, next, [instructor({ kind: 'back' })]);
    expect(earlier).toMatchObject({ step: 'consequence', turn: 1 });
    expect(earlier.tables[0]!.state).toEqual(answered.tables[0]!.state);
    expect(hear(scenario, earlier, instructor({ kind: 'back' }))).toBe('nothing-before');
    const again = hearAll(scenario, earlier, [instructor({ kind: 'advance' })]);
    expect(again.works[1]!.leans).toEqual({ anna: option });
    expect(again.tables[0]!.state).toEqual(next.tables[0]!.state);
  });

  it('lets somebody who was removed by mistake back in, at the same place', () => {
    const { scenario, hearing } = classOf({}, ['anna']);
    const back = hearAll(scenario, hearing, [
      instructor({ kind: 'remove', member: 'anna' }),
      instructor({ kind: 'admit', member: 'anna' }),
    ]);
    expect(back.members).toEqual(hearing.members);
  });

  it('has agents choose for the governments of an alliance where nobody sits', () => {
    const seats = ['seoul', 'tokyo', 'washington'];
    const { scenario, hearing } = classOf({ form: 'alliance', seats }, ['anna']);
    const { seat } = hearing.members.anna!;
    let state = hearAll(scenario, hearing, [
      instructor({ kind: 'start' }),
      instructor({ kind: 'advance' }),
      instructor({ kind: 'advance' }),
    ]);
    const { match, state: now } = state.tables[0]!;
    const seen = view(match, now, seat);
    const { option } = seen.options.find(({ closed }) => closed === null)!;
    const answers = Object.fromEntries(seen.calls.map(({ id, open }) => [id, open[0]!]));
    const ballot = { option: option.id, frame: option.frames[0]!, signs: false, answers };
    state = hearAll(scenario, state, [
      { at: NOW, by: 'member', member: 'anna', command: { kind: 'vote', ...ballot } },
      instructor({ kind: 'advance' }),
      instructor({ kind: 'advance' }),
    ]);
    expect(state.step).toBe('consequence');
    const byPeople = state.verdicts.filter(({ voted }) => voted).map((each) => each.seat);
    expect(byPeople).toEqual([seat]);
    expect(state.verdicts.map((each) => each.seat).sort()).toEqual(seats);
  });

  it('keeps a room without devices locked until somebody opens it', () => {
    const { scenario, hearing } = classOf({ form: 'screen' }, []);
    expect(hear(scenario, hearing, joins('anna'))).toBe('door-locked');
    const started = hearAll(scenario, hearing, [
      instructor({ kind: 'start' }),
      instructor({ kind: 'advance' }),
      instructor({ kind: 'advance' }),
    ]);
    const { match, state } = started.tables[0]!;
    const open = view(match, state, 'seoul').options.filter(({ closed }) => closed === null);
    const [first, second] = open.map(({ option }) => option.id) as [string, string];
    const hands: Said = instructor({
      ...{ kind: 'hands', table: 0, seat: 'seoul', votes: { [first]: 9, [second]: 14 } },
    });
    const decided = hearAll(scenario, started, [hands, instructor({ kind: 'advance' })]);
    expect(decided.verdicts[0]).toMatchObject({ option: second, voted: true });
  });

  it('ends a step once its time is over and no sooner, and not while it is paused', () => {
    const { scenario, hearing } = classOf({ plan: '50' }, ['anna']);
    const started = hearAll(scenario, hearing, [instructor({ kind: 'start' })]);
    const expires = (at: number): Said => ({ at, by: 'clock', command: { kind: 'expire' } });
    expect(hear(scenario, started, expires(started.deadline! - 1))).toBe('too-early');
    expect(hear(scenario, started, expires(started.deadline!))).toMatchObject({ step: 'debate' });
    const paused = hearAll(scenario, started, [instructor({ kind: 'pause' }, NOW + 1000)]);
    expect(hear(scenario, paused, expires(NOW + 10_000_000))).toBe('too-early');
    const resumed = hearAll(scenario, paused, [instructor({ kind: 'resume' }, NOW + 9000)]);
    expect(resumed.deadline! - started.deadline!).toBe(8000);
  });

  it('orders an event of the scenario at one table alone', () => {
    const { scenario, hearing } = classOf({ form: 'parallel', tables: 2 }, ['anna', 'bert']);
    const event = Object.keys(scenario.events)[0]!;
    const state = hearAll(scenario, hearing, [
      instructor({ kind: 'start' }),
      instructor({ kind: 'inject', event, table: 1 }),
      ...[1, 2, 3, 4].map(() => instructor({ kind: 'advance' })),
    ]);
    expect(state.step).toBe('consequence');
    expect(state.tables[1]!.state.world.events).toHaveProperty(event, 1);
    expect(hear(scenario, state, instructor({ kind: 'inject', event, table: 1 }))).toBe(
      'no-such-event',
    );
  });

  it('lets an event happen that the instructor wrote, with what it moves, and replays it alone', () => {
    const { scenario, hearing } = classOf({ form: 'parallel', tables: 2 }, ['anna', 'bert']);
    const happen = (by: number): Said =>
      instructor({
        ...{ kind: 'happen', entry: 'written00001', table: 0 },
        moves: [{ seat: 'seoul', gauge: 'support', by }],
      });
    const onward = [1, 2, 3, 4].map(() => instructor({ kind: 'advance' }));
    const start = hearAll(scenario, hearing, [instructor({ kind: 'start' })]);
    expect(hear(scenario, start, happen(0.5))).toBe('no-such-event');
    const ordered = hearAll(scenario, start, [happen(-0.06)]);
    expect(hear(scenario, ordered, happen(-0.06))).toBe('no-such-event');
    const [struck, spared] = hearAll(scenario, ordered, onward).tables;
    const plain = hearAll(scenario, start, onward).tables[0]!;
    expect(struck!.state.world.events).toHaveProperty('written00001', 1);
    expect(spared!.state).toEqual(plain.state);
    const support = ({ state }: typeof plain) => state.world.spokes.seoul!.support;
    expect(support(struck!)).toBeCloseTo(support(plain) - 0.06, 2);
    const record = recordOf(struck!);
    const read = readRecord(JSON.parse(JSON.stringify(record)));
    if (!read.ok) throw new Error(read.fault.code);
    expect(replay(scenario, read.record)).toMatchObject({ ok: true, hash: record.hash });
  });

  it('lets people in one by one, or not at all', () => {
    const { scenario, hearing } = classOf({}, []);
    const asking = hearAll(scenario, hearing, [
      instructor({ kind: 'door', door: 'admit' }),
      joins('anna'),
    ]);
    expect(asking.members.anna!.place).toBe('asked');
    const inside = hearAll(scenario, asking, [instructor({ kind: 'admit', member: 'anna' })]);
    expect(inside.members.anna!.place).toBe('in');
    const locked = hearAll(scenario, inside, [instructor({ kind: 'door', door: 'locked' })]);
    expect(hear(scenario, locked, joins('bert'))).toBe('door-locked');
  });

  it('seats friends who come together by lot, and the same log seats them alike', () => {
    const names = Array.from({ length: 12 }, (_, at) => `m${at}aaaa`);
    const orders = [1, 2, 3].map((seed) => {
      const { hearing } = classOf({ form: 'parallel', tables: 4, seed }, names);
      return names.map((name) => hearing.members[name]!.table).join('');
    });
    expect(new Set(orders).size).toBe(3);
    const again = classOf({ form: 'parallel', tables: 4, seed: 1 }, names).hearing;
    expect(names.map((name) => again.members[name]!.table).join('')).toBe(orders[0]);
  });

  it('deals people out evenly over tables and governments', () => {
    const names = Array.from({ length: 13 }, (_, at) => `m${at}aaaa`);
    const { hearing } = classOf({ form: 'parallel', tables: 4 }, names);
    const sizes = [0, 1, 2, 3].map(
      (table) => Object.values(hearing.members).filter((each) => each.table === table).length,
    );
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });
});

describe('what people write', () => {
  const write = (member: string, entry: string, option: string): Said => ({
    ...{ at: NOW, by: 'member', member },
    command: { kind: 'write', entry, option, under: null, stance: 'for', evidence: [] },
  });

  it('is changed by nobody else, rated by nobody for themselves, and taken once', () => {
    const { scenario, hearing } = classOf({}, ['anna', 'bert']);
    const option = scenario.turns[0]!.options.seoul![0]!.id;
    const state = hearAll(scenario, hearing, [
      instructor({ kind: 'start' }),
      instructor({ kind: 'advance' }),
      write('anna', 'entry0001', option),
    ]);
    expect(hear(scenario, state, write('bert', 'entry0001', option))).toBe('entry-taken');
    const by = (member: string, command: Extract<Said, { by: 'member' }>['command']): Said => ({
      ...{ at: NOW, by: 'member', member, command },
    });
    expect(hear(scenario, state, by('bert', { kind: 'withdraw', entry: 'entry0001' }))).toBe(
      'not-your-entry',
    );
    const rate = { kind: 'rate', entry: 'entry0001', value: 5 } as const;
    expect(hear(scenario, state, by('anna', rate))).toBe('own-entry');
    expect(hear(scenario, state, by('bert', rate))).not.toBeTypeOf('string');
    const hidden = hearAll(scenario, state, [
      instructor({ kind: 'hide', entry: 'entry0001', hidden: true }),
    ]);
    expect(hear(scenario, hidden, by('bert', rate))).toBe('no-such-entry');
  });

  it('is refused where the class uses prepared arguments alone', () => {
    const { scenario, hearing } = classOf({ freeText: false }, ['anna']);
    const option = scenario.turns[0]!.options.seoul![0]!.id;
    const state = hearAll(scenario, hearing, [
      instructor({ kind: 'start' }),
      instructor({ kind: 'advance' }),
    ]);
    expect(hear(scenario, state, write('anna', 'entry0001', option))).toBe('free-text-off');
  });
});

it('is full of those who are in, and has room again for each who was sent out', () => {
  const ids = Array.from({ length: MOST_MEMBERS }, (_, at) => `member${at}`);
  const { scenario, hearing } = classOf({}, ids);
  const join = (state: ClassState) => hear(scenario, state, joins('oneofmore'));
  expect(join(hearing)).toBe('class-full');
  const sent = hear(scenario, hearing, instructor({ kind: 'remove', member: 'member7' }));
  expect(join(sent as ClassState)).toMatchObject({ members: { oneofmore: { place: 'in' } } });
});

describe('the plenary of an alliance', () => {
  const talk = (to: string | null): Said => ({
    ...{ at: NOW, by: 'member', member: 'anna' },
    command: { kind: 'talk', entry: 'plenary00001', to },
  });
  const begun = (part: Parameters<typeof classOf>[0]) => {
    const { scenario, hearing } = classOf(part, ['anna', 'bert']);
    return { scenario, state: hearAll(scenario, hearing, [instructor({ kind: 'start' })]) };
  };

  it('is open where private talk is off, and is meant for every government of the table', () => {
    const seats = ['seoul', 'tokyo', 'washington'];
    const { scenario, state } = begun({ form: 'alliance', seats, talk: false });
    expect(hear(scenario, state, talk('tokyo'))).toBe('talk-off');
    const after = hear(scenario, state, talk(null));
    if (typeof after === 'string') throw new Error(after);
    const [entry] = after.entries;
    for (const seat of seats) expect(meantFor(after.entries, entry!, 0, seat)).toBe(true);
    expect(meantFor(after.entries, entry!, 1, 'tokyo')).toBe(false);
  });

  it('needs a second government that hears it', () => {
    const { scenario, state } = begun({});
    expect(hear(scenario, state, talk(null))).toBe('no-such-seat');
  });
});

describe('what the wall shows', () => {
  it('is what the console chose, until the next step', () => {
    const { scenario, hearing } = classOf({}, ['anna']);
    const state = hearAll(scenario, hearing, [
      instructor({ kind: 'start' }),
      instructor({ kind: 'show', picture: 'rest', page: 2, words: false }),
    ]);
    expect(state.shown).toEqual({ picture: 'rest', page: 2, words: false });
    const told = hearAll(scenario, state, [
      instructor({ kind: 'tell', entry: 'words000001', table: null, seat: null }),
    ]);
    expect(told.shown).toEqual({ picture: 'rest', page: 2, words: true });
    const turned = hearAll(scenario, state, [instructor({ kind: 'show', page: 3 })]);
    expect(turned.shown).toEqual({ picture: 'rest', page: 3, words: false });
    const other = hearAll(scenario, turned, [instructor({ kind: 'show', picture: 'join' })]);
    expect(other.shown).toEqual({ picture: 'join', page: 0, words: false });
    const onward = hearAll(scenario, state, [instructor({ kind: 'advance' })]);
    expect(onward).not.toHaveProperty('shown');
  });
});
