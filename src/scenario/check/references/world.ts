import type { Scenario } from '../../format/scenario.ts';
import { outlooksOf } from '../cabinets.ts';
import { impactsOf } from '../impacts.ts';
import { eachNamed, type Known, keysNamed, named, type Reference } from './known.ts';

export function inSeats(scenario: Scenario, known: Known): Reference[] {
  const { hub, inputs, pairs } = scenario;
  return [
    ...named(known, 'seat', hub, ['hub']),
    ...pairs.flatMap(({ between }, at) =>
      eachNamed(known, 'spoke', between, ['pairs', at, 'between']),
    ),
    ...keysNamed('spoke', new Set([...known.spoke, 'all']), inputs, ['inputs']),
    ...outlooksOf(scenario).flatMap(({ outlook, path }) =>
      named(known, 'spoke', outlook.tieShown, [...path, 'tieShown']),
    ),
  ];
}

export function inCallsAndPromises(scenario: Scenario, known: Known): Reference[] {
  const calls = Object.entries(scenario.calls).flatMap(([id, { seat, turns }]) => [
    ...named(known, 'spoke', seat, ['calls', id, 'seat']),
    ...eachNamed(known, 'turn', turns, ['calls', id, 'turns']),
  ]);
  const promises = Object.entries(scenario.promises).flatMap(([id, { from, to, until, test }]) => [
    ...named(known, 'seat', from, ['promises', id, 'from']),
    ...named(known, 'seat', to, ['promises', id, 'to']),
    ...named(known, 'turn', until, ['promises', id, 'until']),
    ...named(known, 'call', test, ['promises', id, 'test']),
  ]);
  const events = Object.entries(scenario.events).flatMap(([id, { turns }]) =>
    eachNamed(known, 'turn', turns, ['events', id, 'turns']),
  );
  return [...calls, ...promises, ...events];
}

/** A deployment is counted by a flag of its name. */
export function inDeployments({ deployments = {} }: Scenario, known: Known): Reference[] {
  return keysNamed('flag', known.flag, deployments, ['deployments']);
}

export function inImpacts(scenario: Scenario, known: Known): Reference[] {
  return impactsOf(scenario).flatMap(({ impact, path }) => [
    ...impact.effects.flatMap(({ seat, with: other }, at) => [
      ...named(known, 'seat', seat, [...path, 'effects', at, 'seat']),
      ...named(known, 'seat', other, [...path, 'effects', at, 'with']),
    ]),
    ...impact.sets.flatMap(({ seat }, at) =>
      named(known, 'seat', seat, [...path, 'sets', at, 'seat']),
    ),
    ...keysNamed('flag', known.flag, impact.flags, [...path, 'flags']),
  ]);
}
