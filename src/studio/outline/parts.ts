import type { Value } from '../../scenario/edit/index.ts';
import { childOf, valueAlong } from '../../scenario/edit/names/matching.ts';
import { leadOf } from '../../scenario/edit/names/references.ts';
import type { Path } from '../../scenario/read/places.ts';

/** What an author thinks a scenario is made of. */
export type PartKind =
  | 'about'
  | 'seats'
  | 'seat'
  | 'desk'
  | 'pairs'
  | 'world'
  | 'promises'
  | 'promise'
  | 'calls'
  | 'call'
  | 'events'
  | 'event'
  | 'turns'
  | 'turn'
  | 'options'
  | 'option'
  | 'arguments'
  | 'argument'
  | 'history'
  | 'capital'
  | 'outlook'
  | 'outlookOf'
  | 'endings'
  | 'ending'
  | 'sources'
  | 'source'
  | 'learning'
  | 'silenced';

/** One entry of the outline: what stands at a path, or some fields of it. */
export interface Part {
  kind: PartKind;
  /** Where it stands in the structure; as a place on the bench it stands for the whole part. */
  path: Path;
  /** The seat of which it speaks, where its name needs it. */
  seat?: string;
  /** What its form shows: the object at `at`, some of its fields, or all but some. */
  form: { at: Path; only?: readonly string[]; but?: readonly string[] };
  children: readonly Part[];
}

const keysOf = (value: Value | undefined): string[] =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];

const indexesOf = (value: Value | undefined): number[] =>
  Array.isArray(value) ? value.map((_, at) => at) : [];

/** A part whose form is the whole of what stands at its path. */
const whole = (
  kind: PartKind,
  path: Path,
  children: readonly Part[] = [],
  but?: string[],
): Part => ({
  ...{ kind, path, children },
  form: { at: path, ...(but ? { but } : {}) },
});

/** A part that shows some fields of something larger. */
const some = (
  kind: PartKind,
  path: Path,
  only: string[],
  children: readonly Part[] = [],
): Part => ({
  ...{ kind, path, children },
  form: { at: path.slice(0, -1), only },
});

function byKey(structure: Value, kind: PartKind, path: Path): Part[] {
  return keysOf(valueAlong(structure, path)).map((key) => whole(kind, [...path, key]));
}

function byIndex(structure: Value, kind: PartKind, path: Path): Part[] {
  return indexesOf(valueAlong(structure, path)).map((at) => whole(kind, [...path, at]));
}

function seatParts(structure: Value): Part[] {
  return keysOf(childOf(structure, 'seats')).map((seat) => {
    const path = ['seats', seat];
    return whole('seat', path, byKey(structure, 'desk', [...path, 'desks']), ['desks']);
  });
}

const debate = (structure: Value, path: Path): Part =>
  some(
    'arguments',
    [...path, 'arguments'],
    [],
    byIndex(structure, 'argument', [...path, 'arguments']),
  );

function turnPart(structure: Value, at: number): Part {
  const path: Path = ['turns', at];
  const turn = valueAlong(structure, path);
  const options = keysOf(childOf(turn, 'options')).map((seat): Part => {
    const here = [...path, 'options', seat];
    return { ...some('options', here, [], byIndex(structure, 'option', here)), seat };
  });
  const capitals = keysOf(childOf(turn, 'cabinets')).map((seat): Part => {
    const here = [...path, 'cabinets', seat];
    return { ...whole('capital', here, [debate(structure, here)], ['arguments']), seat };
  });
  return whole(
    'turn',
    path,
    [...options, debate(structure, path), ...capitals, whole('history', [...path, 'history'])],
    ['options', 'arguments', 'cabinets', 'history'],
  );
}

function outlookParts(structure: Value): Part[] {
  const lead = leadOf(structure);
  const outlook = ['gauges', 'tieShown', 'audiences', 'interests'];
  const others = keysOf(childOf(structure, 'cabinets')).map((seat): Part => {
    const path = ['cabinets', seat];
    const endings = [...path, 'endings'];
    const told = some('endings', endings, [], byIndex(structure, 'ending', endings));
    return { ...whole('outlookOf', path, [told], ['endings']), seat };
  });
  return [
    {
      ...some('outlook', ['gauges'], outlook, others),
      ...(lead === undefined ? {} : { seat: lead }),
    },
    some('endings', ['endings'], [], byIndex(structure, 'ending', ['endings'])),
  ];
}

/** Fields of the scenario that other parts show; all others are about the whole. */
const ELSEWHERE = [
  ...['hub', 'seats', 'pairs', 'inputs', 'flags', 'deployments', 'turns'],
  ...['promises', 'calls', 'events', 'gauges', 'tieShown', 'audiences', 'interests'],
  ...['cabinets', 'endings', 'sources', 'goals', 'questions', 'silenced'],
];

/** The parts of a scenario in the order in which one makes them, whatever shape its data have. */
export function partsOf(structure: Value): Part[] {
  const turns = indexesOf(childOf(structure, 'turns')).map((at) => turnPart(structure, at));
  return [
    whole('about', [], [], ELSEWHERE),
    some('seats', ['seats'], ['hub'], seatParts(structure)),
    some('pairs', ['pairs'], ['pairs']),
    some('world', ['inputs'], ['inputs', 'flags', 'deployments']),
    some('turns', ['turns'], [], turns),
    some('promises', ['promises'], [], byKey(structure, 'promise', ['promises'])),
    some('calls', ['calls'], [], byKey(structure, 'call', ['calls'])),
    some('events', ['events'], [], byKey(structure, 'event', ['events'])),
    ...outlookParts(structure),
    some('sources', ['sources'], [], byKey(structure, 'source', ['sources'])),
    some('learning', ['goals'], ['goals', 'questions']),
    some('silenced', ['silenced'], ['silenced']),
  ];
}

export const keyOfPath = (path: Path): string => JSON.stringify(path);
