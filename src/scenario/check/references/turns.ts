import type { Scenario } from '../../format/scenario.ts';
import type { Turn } from '../../format/turn.ts';
import type { Path } from '../../read/places.ts';
import { cabinetsOf, type PlacedCabinet } from '../cabinets.ts';
import { playableSeats } from '../impacts.ts';
import { eachNamed, type Known, keysNamed, named, type Reference } from './known.ts';

type Desks = Pick<Reference, 'kind' | 'among'>;

function ofArguments(
  desks: Desks,
  list: Turn['arguments'],
  offered: Turn['options'][string],
  path: Path,
): Reference[] {
  const among = new Set([...offered, ...list].map(({ id }) => id));
  return list.flatMap((argument, at) => [
    { ...desks, id: argument.desk, path: [...path, at, 'desk'] },
    ...(['supports', 'attacks'] as const).flatMap((field) =>
      argument[field].map((id, index) => ({
        ...{ kind: 'target', id, among },
        path: [...path, at, field, index],
      })),
    ),
  ]);
}

function ofHistory(scenario: Scenario, known: Known, turn: Turn, path: Path): Reference[] {
  const { history, options } = turn;
  if (!history) return [];
  const away = [...known.call].filter((call) => scenario.calls[call]!.kind === 'away');
  const chosen = Object.entries(history.options).flatMap(([seat, id]) => {
    if (!Object.hasOwn(options, seat)) return [];
    const among = new Set(options[seat]!.map((option) => option.id));
    return [{ kind: 'option', id, among, path: [...path, 'options', seat] }];
  });
  return [
    ...keysNamed('seat', new Set(Object.keys(options)), history.options, [...path, 'options']),
    ...chosen,
    ...eachNamed(known, 'seat', history.signed, [...path, 'signed']),
    ...keysNamed('call', new Set(away), history.answers, [...path, 'answers']),
  ];
}

function ofTurn(scenario: Scenario, known: Known, turn: Turn, path: Path): Reference[] {
  const { proposal, inputs, options } = turn;
  const promised = Object.entries(options).flatMap(([seat, list]) =>
    list.flatMap(({ makes }, at) =>
      eachNamed(known, 'promise', makes, [...path, 'options', seat, at, 'makes']),
    ),
  );
  return [
    ...keysNamed('spoke', new Set([...known.spoke, 'all']), inputs, [...path, 'inputs']),
    ...eachNamed(known, 'seat', proposal?.with ?? [], [...path, 'proposal', 'with']),
    ...named(known, 'promise', proposal?.promise, [...path, 'proposal', 'promise']),
    ...keysNamed('seat', known.seat, options, [...path, 'options']),
    ...promised,
    ...ofHistory(scenario, known, turn, [...path, 'history']),
  ];
}

/** What is debated names desks of its own cabinet, and options of its own seat. */
function ofCabinet({ seats }: Scenario, { seat, turn, debate, path }: PlacedCabinet): Reference[] {
  const own = Object.hasOwn(seats, seat) ? seats[seat]!.desks : {};
  const desks = { kind: 'desk', among: new Set(Object.keys(own)) };
  return [
    ...debate.notes.map((id, at) => ({ ...desks, id, path: [...path, 'notes', at] })),
    ...ofArguments(desks, debate.arguments, turn.options[seat] ?? [], [...path, 'arguments']),
  ];
}

/** The first playable seat debates on the turn itself: under `cabinets` stand the others. */
function ofCapitals(known: Known, scenario: Scenario): Reference[] {
  const [lead] = playableSeats(scenario);
  const others = new Set([...known.seat].filter((seat) => seat !== lead));
  return [
    ...keysNamed('seat', others, scenario.cabinets ?? {}, ['cabinets']),
    ...scenario.turns.flatMap(({ cabinets = {} }, at) =>
      keysNamed('seat', others, cabinets, ['turns', at, 'cabinets']),
    ),
  ];
}

export const inTurns = (scenario: Scenario, known: Known): Reference[] => [
  ...scenario.turns.flatMap((turn, at) => ofTurn(scenario, known, turn, ['turns', at])),
  ...cabinetsOf(scenario).flatMap((cabinet) => ofCabinet(scenario, cabinet)),
  ...ofCapitals(known, scenario),
];
