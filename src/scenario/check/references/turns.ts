import type { Scenario } from '../../format/scenario.ts';
import type { Turn } from '../../format/turn.ts';
import type { Path } from '../../read/places.ts';
import { playableSeats } from '../impacts.ts';
import { eachNamed, type Known, keysNamed, named, type Reference } from './known.ts';

function ofArguments(known: Known, turn: Turn, people: string[], path: Path): Reference[] {
  const offered = people.flatMap((seat) => turn.options[seat] ?? []);
  const among = new Set([...offered, ...turn.arguments].map(({ id }) => id));
  return turn.arguments.flatMap((argument, at) => [
    ...named(known, 'desk', argument.desk, [...path, at, 'desk']),
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
  const { proposal, inputs, notes, options } = turn;
  const promised = Object.entries(options).flatMap(([seat, list]) =>
    list.flatMap(({ makes }, at) =>
      eachNamed(known, 'promise', makes, [...path, 'options', seat, at, 'makes']),
    ),
  );
  return [
    ...keysNamed('spoke', new Set([...known.spoke, 'all']), inputs, [...path, 'inputs']),
    ...eachNamed(known, 'desk', notes, [...path, 'notes']),
    ...eachNamed(known, 'seat', proposal?.with ?? [], [...path, 'proposal', 'with']),
    ...named(known, 'promise', proposal?.promise, [...path, 'proposal', 'promise']),
    ...keysNamed('seat', known.seat, options, [...path, 'options']),
    ...promised,
    ...ofArguments(known, turn, playableSeats(scenario), [...path, 'arguments']),
    ...ofHistory(scenario, known, turn, [...path, 'history']),
  ];
}

export const inTurns = (scenario: Scenario, known: Known): Reference[] =>
  scenario.turns.flatMap((turn, at) => ofTurn(scenario, known, turn, ['turns', at]));
