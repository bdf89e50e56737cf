import { participationOf } from '../export/participation.ts';
import { SHOWN } from '../protocol/choices.ts';
import type { ConsoleTold, EntryForConsole, PersonTold } from '../protocol/console-told.ts';
import type { Entry } from '../table/entry.ts';
import { verdictShown } from '../table/few.ts';
import { STEPS } from '../table/plan.ts';
import { placesOf } from '../table/seating.ts';
import { type Member, placeKey, workOf } from '../table/state.ts';
import { ballotsAt } from '../table/verdict.ts';
import { tellLesson } from './lesson.ts';
import { tellResults } from './results.ts';
import { answersIn, toldOf } from './seen.ts';
import { type ClassLanguage, type Sources, wordsIn } from './sources.ts';
import { standingAt } from './standing.ts';
import { voicesIn, voicesTold } from './voices.ts';
import { withWritten, writtenToCome } from './written.ts';

function tellPerson(
  { state, people }: Sources,
  member: Member,
  voices: ReadonlyMap<string, number>,
): PersonTold {
  const { id, table, seat, desk, place, muted, done } = member;
  const { name = '', alias = null, language = 'en', here = false, seen = null } = people[id] ?? {};
  const { picks, predictions, ballots, ratings } = workOf(state, state.turn);
  const texts = state.entries.filter((each) => each.by === id && each.turn === state.turn);
  return {
    ...{ id, table, seat, desk, place, muted, done, name, alias, language, here, seen },
    did: {
      picks: Object.keys(picks[id] ?? {}).length,
      texts: texts.length,
      ratings: Object.values(ratings).filter((by) => id in by).length,
      forecasts: Object.keys(predictions[id] ?? {}).length,
      voted: id in ballots,
    },
    voice: state.setup.anonymity === 'anonymous' ? null : (voices.get(id) ?? 0),
    agent: state.setup.rehearsal,
  };
}

const tellEntry = ({ texts }: Sources, entry: Entry): EntryForConsole => ({
  id: entry.id,
  kind: entry.kind,
  by: entry.by,
  turn: entry.turn,
  table: entry.table,
  seat: entry.seat,
  to: entry.kind === 'talk' ? entry.to : null,
  option: 'option' in entry ? entry.option : null,
  text: texts[entry.id] ?? null,
  hidden: entry.hidden,
  reported: entry.reported.length,
});

/** Events that could still be ordered at some table. */
function tellEvents(sources: Sources, language: ClassLanguage): ConsoleTold['events'] {
  const { scenario, state } = sources;
  const words = wordsIn(sources, language);
  return Object.keys(scenario.events).flatMap((id) => {
    const open = state.tables.some((each) => !(id in each.state.world.events));
    const said = words.events[id];
    if (!open || !said) return [];
    const injected = state.tables.flatMap((each, at) =>
      each.state.injected?.some(({ event }) => event === id) ? [at] : [],
    );
    return [{ id, title: said.title, text: said.text, injected }];
  });
}

function tellPlaces({ state }: Sources): ConsoleTold['places'] {
  const revealed = STEPS.indexOf(state.step) >= STEPS.indexOf('reveal');
  return placesOf(state.setup).map(({ table, seat }) => {
    const verdict = state.verdicts.find(
      (each) => each.turn === state.turn && each.table === table && each.seat === seat,
    );
    return {
      ...{ table, seat },
      view: standingAt(state, table, seat),
      ballots: ballotsAt(state, table, seat).length,
      verdict: revealed && verdict ? verdictShown(state, verdict) : null,
      room: workOf(state, state.turn).rooms[placeKey(table, seat)] ?? null,
    };
  });
}

/** Everything that the instructor may know. Before they are opened, votes are numbers here too. */
export function tellConsole(
  sources: Sources,
  as: 'console' | 'co',
  language: ClassLanguage,
): ConsoleTold {
  const { scenario, state, texts, remarks, forgets, code, link } = sources;
  const words = wordsIn(sources, language);
  const voices = voicesIn(state);
  const told = toldOf(scenario, words, state.tables, state.setup.seats, null);
  return {
    lesson: tellLesson(sources),
    join: { code, link },
    as,
    scenario: told.scenario,
    words: withWritten(sources, state.tables, told.words),
    people: Object.values(state.members).map((each) => tellPerson(sources, each, voices)),
    places: tellPlaces(sources),
    voices: voicesTold(state, voices),
    shown: state.shown ?? SHOWN,
    answered: state.tables.map((each) => answersIn(each, '')),
    entries: state.entries.map((each) => tellEntry(sources, each)),
    notices: state.notices.map((each) => ({ ...each, text: texts[each.id] ?? null })),
    events: tellEvents(sources, language),
    written: writtenToCome(sources),
    remarks,
    forgets,
    results: tellResults(sources),
    participation: state.step === 'debrief' ? participationOf(sources) : null,
  };
}
