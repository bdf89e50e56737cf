import { MOMENTS } from '../format/coach.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Turn } from '../format/turn.ts';
import type { Path } from '../read/places.ts';

/** The keys that stand at one place of a words file, no more and no fewer. */
export interface Wanted {
  path: Path;
  keys: readonly string[];
  /** Keys of the same object that the structure does not govern. */
  apart?: (key: string) => boolean;
  /** Whether all of them may be left out. */
  optional?: boolean;
}

/** Fields that are wanted or not, beside others that always stand. */
function fields(path: Path, wanted: Record<string, boolean>): Wanted {
  const keys = Object.keys(wanted).filter((key) => wanted[key]);
  return { path, keys, apart: (key) => !Object.hasOwn(wanted, key) };
}

function ofOption(option: Turn['options'][string][number], path: Path): Wanted[] {
  return [
    // A gate closes an option too, and says so in its own words; more may be said.
    ...(option.gate && option.when === undefined
      ? []
      : [fields(path, { closed: option.when !== undefined })]),
    { path: [...path, 'reasons'], keys: option.leanings.map(({ id }) => id) },
  ];
}

function ofDebate(
  { notes, forecasts, arguments: list }: Pick<Turn, 'notes' | 'forecasts' | 'arguments'>,
  path: Path,
): Wanted[] {
  return [
    { path: [...path, 'notes'], keys: notes },
    { path: [...path, 'forecasts'], keys: forecasts.map(({ id }) => id) },
    { path: [...path, 'arguments'], keys: list.map(({ id }) => id) },
  ];
}

function ofOutlook({ endings, interests }: Pick<Scenario, 'endings' | 'interests'>, path: Path) {
  return [
    { path: [...path, 'endings'], keys: endings.map(({ id }) => id) },
    { path: [...path, 'interests'], keys: Object.keys(interests) },
  ];
}

/** The other capitals under `cabinets`, each with what one capital wants. */
function ofCapitals<Part>(
  capitals: Readonly<Record<string, Part>> | undefined,
  path: Path,
  wantedBy: (part: Part, path: Path) => Wanted[],
): Wanted[] {
  const here = [...path, 'cabinets'];
  return [
    { path: here, keys: Object.keys(capitals ?? {}) },
    ...Object.entries(capitals ?? {}).flatMap(([seat, part]) => wantedBy(part, [...here, seat])),
  ];
}

function ofTurn(turn: Turn): Wanted[] {
  const path = ['turns', turn.id];
  const options = Object.entries(turn.options);
  return [
    fields(path, { proposal: turn.proposal !== undefined, history: turn.history !== undefined }),
    ...ofDebate(turn, path),
    ...ofCapitals(turn.cabinets, path, ofDebate),
    { path: [...path, 'options'], keys: options.map(([seat]) => seat) },
    ...options.flatMap(([seat, list]) => [
      { path: [...path, 'options', seat], keys: list.map(({ id }) => id) },
      ...list.flatMap((option) => ofOption(option, [...path, 'options', seat, option.id])),
    ]),
  ];
}

function ofCall(id: string, call: Scenario['calls'][string]): Wanted[] {
  const path = ['calls', id];
  const away = call.kind === 'away';
  const closed = away
    ? Object.entries(call.answers).flatMap(([answer, { when }]) =>
        when === undefined ? [] : answer,
      )
    : [];
  return [
    fields(path, { outcomes: !away, answers: away, followed: away, fallout: away, spared: away }),
    { path: [...path, 'closed'], keys: closed },
  ];
}

/** Everything that a words file must say, and where. */
export function wordsWanted(scenario: Scenario): Wanted[] {
  const { seats, turns, calls, promises, events, sources, flags } = scenario;
  const { describe, analyse, apply } = scenario.questions;
  const desks = Object.entries(seats).filter(([, seat]) => Object.keys(seat.desks).length > 0);
  return [
    { path: ['seats'], keys: Object.keys(seats) },
    { path: ['desks'], keys: desks.map(([seat]) => seat) },
    ...desks.map(([seat, of]) => ({ path: ['desks', seat], keys: Object.keys(of.desks) })),
    { path: ['turns'], keys: turns.map(({ id }) => id) },
    ...turns.flatMap(ofTurn),
    // A tutorial says something in every part of a turn and at its end; no other scenario has a coach.
    ...turns.map(({ id }) => ({
      path: ['turns', id, 'coach'],
      keys: scenario.tutorial ? MOMENTS : [],
    })),
    fields([], { lesson: scenario.tutorial === true }),
    { path: ['calls'], keys: Object.keys(calls) },
    ...Object.entries(calls).flatMap(([id, call]) => ofCall(id, call)),
    { path: ['promises'], keys: Object.keys(promises) },
    { path: ['events'], keys: Object.keys(events) },
    ...ofOutlook(scenario, []),
    ...ofCapitals(scenario.cabinets, [], ofOutlook),
    { path: ['sources'], keys: Object.keys(sources) },
    { path: ['sourceTitles'], keys: Object.keys(sources), optional: true },
    { path: ['flags'], keys: Object.keys(flags) },
    { path: ['deployments'], keys: Object.keys(scenario.deployments ?? {}) },
    { path: ['goals'], keys: scenario.goals },
    { path: ['questions'], keys: [...describe, ...analyse, ...apply] },
  ];
}
