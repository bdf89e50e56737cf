import type { Value } from '../../../scenario/edit/index.ts';
import { GROUP_READINGS } from '../../../scenario/format/readings.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { valueAt } from '../../document/data.ts';
import { entriesOf, partOf, partsUnder, textOf, textsOf } from './loose.ts';
import type { LinkKind, StoryLink, StoryNode } from './node.ts';
import { type Asked, readingsIn } from './readings-in.ts';

/** More lines than that are a carpet. */
export const MOST_LINKS = 3000;

/** What is written below a part but belongs to other parts of the map. */
const OTHERS: Partial<Record<StoryNode['kind'], readonly string[]>> = { turn: ['options'] };
/** What a condition reads of another part. */
const READ_AS = { flags: 'flag', calls: 'answer', events: 'happened', promises: 'became' } as const;

const SILENT: ReadonlySet<StoryNode['kind']> = new Set(['start', 'seat', 'outlook']);

const byName = (nodes: readonly StoryNode[], kind: StoryNode['kind']): Map<string, StoryNode> =>
  new Map(nodes.filter((node) => node.kind === kind).map((node) => [node.name, node]));

/** A cause may come no later than what it works on; where a turn is not known, it may. */
const mayPrecede = ({ turns: before }: StoryNode, { turns: after }: StoryNode): boolean =>
  before.length === 0 || after.length === 0 || Math.min(...before) <= Math.max(...after);

/** Everything that leads from one part to another. */
export function linksOf(data: Value, nodes: readonly StoryNode[]): StoryLink[] {
  const links = new Map<string, StoryLink>();
  const calls = byName(nodes, 'call');
  const events = byName(nodes, 'event');
  const promises = entriesOf(partOf(data, 'promises'));
  const tested = new Map(
    promises.map(([name, promise]) => [name, textOf(partOf(promise, 'test'))]),
  );
  const callOf = (promise: string) => calls.get(tested.get(promise) ?? '');

  const add = (kind: LinkKind, from: StoryNode, to: StoryNode, by: string, path: Path): void => {
    const id = `${kind} ${from.id} ${to.id} ${by}`;
    if (from === to || links.has(id) || links.size >= MOST_LINKS) return;
    links.set(id, { id, kind, from: from.id, to: to.id, by, path });
  };
  const promise = (from: StoryNode, name: string, path: Path): void => {
    const call = callOf(name);
    if (call) add('promise', from, call, name, path);
  };

  const turns = nodes.filter(({ kind }) => kind === 'turn');
  for (const [at, turn] of turns.entries()) {
    const next = turns[at + 1];
    if (next) add('then', turn, next, '', next.path);
    const proposal = [...turn.path, 'proposal', 'promise'];
    promise(turn, textOf(valueAt(data, proposal)), proposal);
  }
  const start = nodes.find(({ kind }) => kind === 'start');
  for (const [name, one] of promises) {
    if (start && partOf(one, 'standing') === true) promise(start, name, ['promises', name]);
  }
  for (const node of [...calls.values(), ...events.values()]) {
    for (const at of node.turns) {
      if (turns[at]) add('comes', turns[at], node, '', [...node.path, 'turns']);
    }
  }
  for (const node of nodes.filter(({ kind }) => kind === 'option')) {
    const path = [...node.path, 'makes'];
    for (const name of textsOf(valueAt(data, path))) promise(node, name, path);
  }

  const setters = new Map<string, StoryNode[]>();
  const readers: { node: StoryNode; asked: Asked; path: Path }[] = [];
  const visit = (node: StoryNode, path: Path): void => {
    if (readers.length >= MOST_LINKS) return;
    const skip = OTHERS[node.kind];
    for (const found of partsUnder(valueAt(data, path), path, ['flags', 'when', 'comes'], skip)) {
      if (found.key === 'flags') {
        for (const [flag] of entriesOf(found.part)) {
          setters.set(flag, [...(setters.get(flag) ?? []), node]);
        }
      } else {
        const asked = readingsIn(textOf(found.part));
        readers.push(...asked.map((one) => ({ node, asked: one, path: found.path })));
      }
    }
  };
  for (const node of nodes) if (!SILENT.has(node.kind)) visit(node, node.path);
  // What becomes of a promise happens where it is tested.
  for (const [name] of promises) {
    const call = callOf(name);
    if (call) visit(call, ['promises', name]);
  }
  for (const { node, asked, path } of readers) {
    const { group, name } = asked;
    const { of } = GROUP_READINGS[group];
    if (of === 'seats') continue;
    const causes = {
      flags: setters.get(name) ?? [],
      calls: [calls.get(name)],
      events: [events.get(name)],
      promises: [callOf(name)],
    }[of];
    for (const cause of causes) {
      if (cause && mayPrecede(cause, node)) add(READ_AS[of], cause, node, name, path);
    }
  }
  return [...links.values()];
}
