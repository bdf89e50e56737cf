import type { Words } from '../../scenario/format/words.ts';
import { SHOWN } from '../protocol/choices.ts';
import type { PlaceShown, ProjectorTold } from '../protocol/projector-told.ts';
import { verdictShown } from '../table/few.ts';
import { STEPS } from '../table/plan.ts';
import { placesOf } from '../table/seating.ts';
import { workOf } from '../table/state.ts';
import { tellLesson } from './lesson.ts';
import { pickedAt } from './picked.ts';
import { tellResults } from './results.ts';
import { answersIn, type Sight, toldOf, viewOf } from './seen.ts';
import type { Sources } from './sources.ts';
import { standingAt } from './standing.ts';
import { withWritten } from './written.ts';

/** What people of a place wrote, as a whole room may read it: nothing hidden, nothing of earlier turns. */
function argumentsAt(sources: Sources, table: number, seat: string): PlaceShown['arguments'] {
  const { state, texts } = sources;
  return state.entries.flatMap((entry) => {
    const text = texts[entry.id];
    const here = entry.table === table && entry.seat === seat && entry.turn === state.turn;
    if (entry.kind !== 'argument' || !here || entry.hidden !== null || text === undefined)
      return [];
    const { id, option, under, stance } = entry;
    const ratings = Object.keys(workOf(state, entry.turn).ratings[id] ?? {}).length;
    return [{ id, option, under, stance, text, ratings }];
  });
}

/** Governments that choose against each other see of each other what has been opened, and a wall is seen by all. */
function sightOf({ setup, step }: Sources['state']): Sight {
  if (setup.seats.length === 1 || step === 'debrief') return 'inside';
  return STEPS.indexOf(step) >= STEPS.indexOf('reveal') ? 'choices' : 'outside';
}

/** What was said before all governments of a table in this turn: proposals to it, and the plenary. */
function plenary({ state, texts }: Sources): ProjectorTold['plenary'] {
  if (state.setup.seats.length === 1) return [];
  return state.entries.flatMap((entry) => {
    const { id, table, seat, turn, hidden } = entry;
    const public_ =
      (entry.kind === 'talk' && entry.to === null) ||
      (entry.kind === 'proposal' && entry.to === 'table');
    const text = texts[id];
    if (!public_ || turn !== state.turn || hidden !== null || text === undefined) return [];
    const kind = entry.kind === 'talk' ? 'talk' : 'proposal';
    return [
      { id, kind, table, seat, text, sponsors: 'sponsors' in entry ? entry.sponsors.length : 0 },
    ];
  });
}

/** A debate that a wall may show is shown as it stands, with what has been picked so far. */
function viewShown({ state }: Sources, table: number, seat: string, sight: Sight) {
  const playthrough = state.tables[table];
  if (!playthrough) return null;
  return sight === 'inside'
    ? standingAt(state, table, seat)
    : viewOf(playthrough, seat, null, sight);
}

function placeShown(sources: Sources, table: number, seat: string): PlaceShown {
  const { state } = sources;
  const { ballots } = workOf(state, state.turn);
  const people = Object.values(state.members).filter(
    (each) => each.place === 'in' && each.table === table && each.seat === seat,
  );
  const sight = sightOf(state);
  const revealed = STEPS.indexOf(state.step) >= STEPS.indexOf('reveal');
  const verdict = state.verdicts.find(
    (each) => each.turn === state.turn && each.table === table && each.seat === seat,
  );
  return {
    ...{ table, seat },
    people: people.length,
    done: people.filter(({ done }) => done).length,
    ballots: people.filter(({ id }) => id in ballots).length,
    view: viewShown(sources, table, seat, sight),
    picked: sight === 'inside' ? pickedAt(state, table, seat) : {},
    arguments: sight === 'inside' ? argumentsAt(sources, table, seat) : [],
    verdict: revealed && verdict ? verdictShown(state, verdict) : null,
  };
}

/** Everything that the wall of the room may show. */
export function tellProjector(sources: Sources): ProjectorTold {
  const { scenario, state, words, people, texts, code, link } = sources;
  const { setup } = state;
  const inside = Object.values(state.members).filter(({ place }) => place === 'in');
  const toldIn = (each: Words) =>
    toldOf(scenario, each, state.tables, setup.seats, null, sightOf(state));
  const told = Object.entries(words).map(([language, each]) => [
    language,
    withWritten(sources, state.tables, toldIn(each).words),
  ]);
  return {
    lesson: tellLesson(sources),
    join: { code, link },
    here: inside.filter(({ id }) => people[id]?.here).length,
    scenario: toldIn(Object.values(words)[0]!).scenario,
    words: Object.fromEntries(told),
    places: placesOf(setup).map(({ table, seat }) => placeShown(sources, table, seat)),
    answered: state.tables.map((each) => answersIn(each, '')),
    plenary: plenary(sources),
    shown: state.shown ?? SHOWN,
    notices: state.notices.flatMap(({ id, table, seat, turn, step }) => {
      const text = texts[id];
      const now = turn === state.turn && step === state.step;
      return now && table === null && seat === null && text !== undefined ? [{ id, text }] : [];
    }),
    results: tellResults(sources),
  };
}
