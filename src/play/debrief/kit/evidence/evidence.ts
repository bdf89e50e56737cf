import { type Playthrough, startOf, view, type World } from '../../../../game/index.ts';
import type { Argument } from '../../../../scenario/format/argument.ts';
import type { Measure } from '../../../../scenario/format/gauges.ts';
import { gaugesShown, points, read, worriesOf } from '../../../player/readings/readings.ts';
import type { Table } from '../../../player/table/table.ts';
import { storyOf, type TurnStory } from '../../timeline/story.ts';
import { sourcesOf } from '../sources/sources-of.ts';

export const EVIDENCE_KINDS = ['event', 'argument', 'reading', 'source'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One thing of this match that a memo can rest on. `id` stays the same wherever the match is replayed. */
export type Evidence = { id: string; turn: number } & (
  | { kind: 'event'; of: 'choice' | 'call' | 'promise' | 'world'; name: string; story: TurnStory }
  | { kind: 'argument'; argument: Argument; strength: number }
  | { kind: 'reading'; measure: Measure; before: number; after: number }
  | { kind: 'source'; source: string }
);

function eventsOf(story: TurnStory): Evidence[] {
  const { turn, option, report } = story;
  const happened = (of: 'choice' | 'call' | 'promise' | 'world', name: string): Evidence => {
    return { id: `event:${turn}:${of}:${name}`, turn, kind: 'event', of, name, story };
  };
  return [
    happened('choice', option.id),
    ...report.calls.map(({ id }) => happened('call', id)),
    ...report.promises.map(({ id }) => happened('promise', id)),
    ...report.events.map((id) => happened('world', id)),
  ];
}

/** What lay on the table when a turn's vote was called, the strongest first. */
function argumentsOf({ match, steps }: Playthrough, seat: string, turn: number): Evidence[] {
  const voted = steps.find(({ state }) => state.turn === turn && state.phase === 'decision')?.state;
  if (!voted) return [];
  const { raised, floor } = view(match, voted, seat);
  return raised
    .map((argument): Evidence & { kind: 'argument' } => {
      const strength = floor.strength[argument.id] ?? argument.base;
      return { id: `argument:${turn}:${argument.id}`, turn, kind: 'argument', argument, strength };
    })
    .sort((a, b) => b.strength - a.strength);
}

function readingsOf({ match, seat }: Table, turn: number, before: World, after: World): Evidence[] {
  const measures = [...worriesOf(match.scenario, seat), ...gaugesShown(match, seat)];
  return measures.map((measure): Evidence => {
    const at = (world: World) => points(read(match.scenario, world, seat, measure));
    const id = `reading:${turn}:${measure}`;
    return { id, turn, kind: 'reading', measure, before: at(before), after: at(after) };
  });
}

/** Everything of a match that a memo can rest on, turn by turn. */
export function evidenceOf(table: Table): Evidence[] {
  const { match, seat, playthrough, answered } = table;
  const worlds = [startOf(match).world, ...answered.map(({ world }) => world)];
  const ofTurns = storyOf(table).flatMap((story) => {
    const { turn } = story;
    return [
      ...eventsOf(story),
      ...argumentsOf(playthrough, seat, turn),
      ...readingsOf(table, turn, worlds[turn - 1]!, worlds[turn]!),
    ];
  });
  const sources = sourcesOf(playthrough, seat).map(({ source, turn }): Evidence => {
    return { id: `source:${source}`, turn, kind: 'source', source };
  });
  return [...ofTurns, ...sources];
}
