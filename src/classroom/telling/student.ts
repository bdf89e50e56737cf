import type { StudentTold } from '../protocol/student-told.ts';
import { verdictShown } from '../table/few.ts';
import { STEPS } from '../table/plan.ts';
import { type ClassState, type Member, workOf } from '../table/state.ts';
import { tellEntries } from './entries.ts';
import { tellLesson } from './lesson.ts';
import { pickedAt } from './picked.ts';
import { previewsFor } from './previews.ts';
import { tellResults } from './results.ts';
import { alone, answersIn, seenBy, toldOf } from './seen.ts';
import { knownAs, type Sources, wordsIn } from './sources.ts';
import { withWritten } from './written.ts';

/** Whether somebody came after this turn had begun: what happened before is new to them. */
const cameLate = ({ turn, step }: ClassState, { came }: Member): boolean =>
  step !== 'debrief' && turn > 0 && came.turn === turn && (turn > 1 || came.step !== 'briefing');

function me(sources: Sources, member: Member): StudentTold['me'] {
  const { id, table, seat, desk, place, muted, done } = member;
  const person = sources.people[id]!;
  const company = Object.values(sources.state.members).filter(
    (each) => each.place === 'in' && each.table === table && each.seat === seat,
  );
  return {
    ...{ id, table, seat, desk, place, muted, done },
    late: cameLate(sources.state, member),
    name: knownAs(sources, id),
    realName: person.alias === null ? null : person.name,
    language: person.language,
    company: company.map((each) => ({
      name: knownAs(sources, each.id),
      desk: each.desk,
      here: sources.people[each.id]?.here ?? false,
    })),
  };
}

function mine(state: ClassState, { id }: Member): StudentTold['mine'] {
  const { leans, picks, ballots, predictions, ratings } = workOf(state, state.turn);
  const given = Object.entries(ratings).flatMap(([entry, by]) =>
    by[id] === undefined ? [] : [[entry, by[id]] as const],
  );
  return {
    lean: leans[id] ?? null,
    picks: picks[id] ?? {},
    ballot: ballots[id] ?? null,
    predictions: predictions[id] ?? {},
    ratings: Object.fromEntries(given),
  };
}

function verdictFor(state: ClassState, { table, seat }: Member): StudentTold['verdict'] {
  const { turn, step, verdicts } = state;
  if (STEPS.indexOf(step) < STEPS.indexOf('reveal')) return null;
  const found = verdicts.find(
    (each) => each.turn === turn && each.table === table && each.seat === seat,
  );
  if (!found) return null;
  const { votes, option, frame, signs, voted } = verdictShown(state, found);
  return { votes, option, frame, signs, voted };
}

const noticesFor = ({ state, texts }: Sources, { table, seat }: Member): StudentTold['notices'] =>
  state.notices.flatMap((each) => {
    const text = texts[each.id];
    const here = (each.table ?? table) === table && (each.seat ?? seat) === seat;
    if (!here || text === undefined) return [];
    return [{ id: each.id, turn: each.turn, text, private: each.seat !== null }];
  });

/** Nothing of the class for somebody who waits at the door or was sent out. */
const OUTSIDE = {
  scenario: null,
  words: null,
  view: null,
  answered: [],
  previews: null,
  picked: {},
  ...{ arguments: [], proposals: [], talk: [], verdict: null, notices: [], results: null },
};

/** Everything that one student's device may hold. Throws for somebody who never joined. */
export function tellStudent(sources: Sources, id: string): StudentTold {
  const { scenario, state, people } = sources;
  const member = state.members[id];
  const person = people[id];
  if (!member || !person) throw new Error(`nobody of the id ${id} is in the class`);
  const own = { me: me(sources, member), mine: mine(state, member), drafts: person.drafts };
  const lesson = tellLesson(sources);
  if (member.place !== 'in') return { lesson, ...own, ...OUTSIDE };
  const { seat, desk, table } = member;
  const playthrough = state.tables[table];
  const tables = playthrough ? alone(playthrough, '') : [];
  const told = toldOf(scenario, wordsIn(sources, person.language), tables, [seat], desk);
  const shows = state.step === 'vote' && state.setup.preview !== 'none';
  return {
    lesson,
    ...own,
    scenario: told.scenario,
    words: withWritten(sources, tables, told.words),
    view: playthrough ? seenBy(playthrough, seat, desk) : null,
    answered: playthrough ? answersIn(playthrough, '') : [],
    previews: playthrough && shows ? previewsFor(playthrough, seat) : null,
    picked: pickedAt(state, table, seat),
    ...tellEntries(sources, member),
    verdict: verdictFor(state, member),
    notices: noticesFor(sources, member),
    results: tellResults(sources),
  };
}
