import { describe, expect, it } from 'vitest';
import { builtIn, classOf, played } from '../../../tests/classroom/class-of.ts';
import { view } from '../../game/index.ts';
import type { Anonymity } from '../protocol/choices.ts';
import type { InstructorCommand } from '../protocol/instructor-command.ts';
import type { Setup } from '../protocol/setup.ts';
import { resultsOf } from '../review/results.ts';
import { hearAll } from '../table/hear.ts';
import type { Said } from '../table/said.ts';
import { type ClassState, lobby } from '../table/state.ts';
import type { Sources } from '../telling/index.ts';
import { tellStudent } from '../telling/index.ts';
import { actionsOf } from './actions.ts';
import { classDocument } from './class-json.ts';
import { openedLog } from './opened-log.ts';
import { participationOf } from './participation.ts';

/** A class of agents that was played to its debrief, as a server would know it, with its log. */
function classWith(part: Partial<Setup>, people: number) {
  const { scenario, words, state, log } = played(part, people);
  return { sources: sourcesFor({ scenario, words }, state), log };
}

function sourcesFor(shelved: Pick<Sources, 'scenario' | 'words'>, state: ClassState): Sources {
  const person = (id: string) => ({
    ...{ name: `Name of ${id}`, alias: null, language: 'en' as const },
    ...{ here: true, seen: 0, drafts: {} },
  });
  return {
    ...{ code: 'ABCDEF', link: 'http://class.test/join/ABCDEF', ...shelved, state },
    people: Object.fromEntries(Object.keys(state.members).map((id) => [id, person(id)])),
    texts: Object.fromEntries(state.entries.map(({ id }) => [id, `text of ${id}`])),
    ...{ remarks: [], forgets: 1, earlier: { classes: 0, choices: [] } },
  };
}

const { scenario: shelf, words: said } = builtIn('third-approach');

const doings = ['lean', 'endorse', 'rate', 'foresee', 'vote', 'sign', 'answer', 'argument'];

describe('the table of a class', () => {
  it('has a row for everything that each person did, under an id and no name', () => {
    const { sources, log } = classWith({ anonymity: 'named' }, 8);
    const rows = actionsOf(sources, log);
    const votes = rows.filter(({ action }) => action === 'vote');
    expect(votes).toHaveLength(8 * sources.state.turn);
    expect(new Set(votes.map(({ member }) => member)).size).toBe(8);
    expect(JSON.stringify(rows)).not.toContain('Name of');
    const people = participationOf(sources)!;
    expect(people.map(({ member }) => member).sort()).toEqual(
      Object.keys(sources.state.members).sort(),
    );
    expect(people[0]!.votes).toBe(sources.state.turn);
  });

  it('says when each thing was said, and whom a text answers with what', () => {
    const { sources, log } = classWith({ anonymity: 'named' }, 8);
    const { state } = sources;
    const at = state.entries.findIndex(({ kind }) => kind === 'argument');
    const answer = { under: 'an-argument', stance: 'against', evidence: ['F3.20', 'T02'] } as const;
    const entries = state.entries.map((entry, n) =>
      n === at && entry.kind === 'argument'
        ? { ...entry, ...answer, evidence: [...answer.evidence] }
        : { ...entry, evidence: [] },
    );
    const { id } = entries[at]!;
    const rows = actionsOf({ ...sources, state: { ...state, entries } }, log);
    const links = rows.filter(({ action }) => ['support', 'attack', 'cite'].includes(action));
    expect(links.map(({ action, subject, value }) => [action, subject, value])).toEqual([
      ['attack', 'an-argument', id],
      ['cite', 'F3.20', id],
      ['cite', 'T02', id],
    ]);
    // Everything in this class is said in the first millisecond.
    const said = rows.filter(({ member }) => member !== '');
    expect(new Set(said.map(({ time }) => time))).toEqual(new Set(['1970-01-01T00:00:00.001Z']));
  });

  it('counts the hands of a room without devices', () => {
    const { scenario, words, hearing } = classOf({ form: 'screen' }, []);
    const log: Said[] = [];
    const say = (command: InstructorCommand) => log.push({ at: 1, by: 'instructor', command });
    say({ kind: 'start' });
    const now = () => hearAll(scenario, hearing, log);
    while (now().step !== 'vote') say({ kind: 'advance' });
    const { match, state } = now().tables[0]!;
    const [first, second] = view(match, state, 'seoul').options.map(({ option }) => option.id);
    say({ kind: 'hands', table: 0, seat: 'seoul', votes: { [first!]: 12, [second!]: 7 } });
    const rows = actionsOf(sourcesFor({ scenario, words }, now()), log);
    const votes = rows.filter(({ action }) => action === 'vote');
    expect(votes.map(({ subject, count, member }) => [subject, count, member])).toEqual([
      [first, 12, ''],
      [second, 7, ''],
    ]);
  });

  it('leaves out the text of what was hidden', () => {
    const { sources, log } = classWith({}, 20);
    const [first, ...others] = sources.state.entries;
    const entries = [{ ...first!, hidden: 'instructor' as const }, ...others];
    const hidden = { ...sources, state: { ...sources.state, entries } };
    const told = [actionsOf(hidden, log), classDocument(hidden, log)];
    expect(JSON.stringify(told)).not.toContain(`"text of ${first!.id}"`);
    expect(JSON.stringify(told)).toContain(`"text of ${others[0]!.id}"`);
  });
});

describe('files that are taken along while a class votes', () => {
  const sealed = ['lean', 'rate', 'foresee', 'vote', 'sign', 'answer', 'decide'];

  it('tell of the dilemma that is on nothing that is told once the votes are open', () => {
    let looked = 0;
    played({ turns: 2 }, 6, (state, log) => {
      const voting = state.step === 'vote' && Object.keys(state.works.at(-1)!.ballots).length === 6;
      if (!voting && state.step !== 'reveal') return;
      looked += 1;
      const rows = actionsOf(sourcesFor({ scenario: shelf, words: said }, state), log);
      const now = rows.filter(({ turn }) => turn === state.turn);
      expect(now.some(({ action }) => action === 'endorse')).toBe(true);
      expect(now.some(({ action }) => sealed.includes(action))).toBe(!voting);
      const before = rows.filter(({ turn }) => turn < state.turn);
      if (before.length > 0) expect(before.some(({ action }) => action === 'vote')).toBe(true);
    });
    expect(looked).toBeGreaterThanOrEqual(4);
  });

  it('hold the log up to the last votes that were opened, and it replays', () => {
    const { scenario, state, log } = played({ turns: 2 }, 4);
    expect(openedLog(scenario, state.setup, log)).toEqual({ log, state });
    const lastVote = log.findLastIndex(
      ({ by, command }) => by === 'member' && command.kind === 'vote',
    );
    const kept = openedLog(scenario, state.setup, log.slice(0, lastVote + 1));
    const again = hearAll(scenario, lobby(state.setup), kept.log);
    expect(again).toEqual(kept.state);
    expect(again).toMatchObject({ turn: 1, step: 'consequence' });
    expect(Object.keys(again.works[0]!.ballots)).toHaveLength(4);
  });
});

describe('an anonymous class', () => {
  const anonymous: { anonymity: Anonymity } = { anonymity: 'anonymous' };

  it('has no row of one person: no id, nothing beside anything, no count of fewer than five', () => {
    const { sources, log } = classWith({ ...anonymous, form: 'parallel', tables: 2 }, 17);
    const rows = actionsOf(sources, log);
    expect(participationOf(sources)).toBeNull();
    expect(classDocument(sources, log).log).toBeNull();
    expect(rows.every(({ member, time }) => member === '' && time === '')).toBe(true);
    const voters = rows
      .filter(({ action, turn, table }) => action === 'vote' && turn === 1 && table === 1)
      .reduce((sum, { count }) => sum + count, 0);
    expect(voters).toBeGreaterThanOrEqual(8);
    const rated = new Map<string, number>();
    for (const { action, turn, table, subject, count } of rows) {
      if (action !== 'rate') continue;
      const key = `${turn} ${table} ${subject}`;
      rated.set(key, (rated.get(key) ?? 0) + count);
    }
    expect(rated.size).toBeGreaterThan(0);
    for (const raters of rated.values()) expect(raters).toBeGreaterThanOrEqual(5);
    const byTurn = rows.filter(({ turn, table }) => turn === 1 && table === 1);
    const kinds = byTurn.map(({ action }) => action).filter((action) => doings.includes(action));
    expect(kinds.length).toBeGreaterThan(0);
    expect([...kinds].sort()).toEqual(kinds);
  });

  it('tells nothing of a cabinet of three, neither at the votes nor at the end', () => {
    const reveals = new Set<number>();
    const { scenario, words, state, log } = played({ ...anonymous, turns: 2 }, 3, (now) => {
      if (now.step !== 'reveal') return;
      reveals.add(now.turn);
      const { verdict } = tellStudent(sourcesFor({ scenario: shelf, words: said }, now), 'member0');
      expect(verdict).toMatchObject({ voted: true, votes: {} });
    });
    expect(reveals.size).toBe(2);
    const results = resultsOf(scenario, state);
    expect(results.moved).toEqual([]);
    expect(results.forecasts).toEqual([]);
    expect(results.arguments).toEqual([]);
    expect(results.groups).toEqual([]);
    expect(results.votes.every(({ votes }) => Object.keys(votes).length === 0)).toBe(true);
    const rows = actionsOf(sourcesFor({ scenario, words }, state), log);
    const people = rows.filter(({ action, text }) => doings.includes(action) && text === '');
    expect(people).toEqual([]);
  });
});
