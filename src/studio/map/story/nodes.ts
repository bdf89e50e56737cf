import { strategyOf } from '../../../game/index.ts';
import { spotName } from '../../../scenario/check/silenced.ts';
import type { Value } from '../../../scenario/edit/index.ts';
import { STRATEGIES, type Strategy } from '../../../scenario/format/gauges.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { entriesOf, listOf, numberOf, partOf, textOf, textsOf } from './loose.ts';
import type { NodeKind, StoryNode } from './node.ts';

/** A document with more parts is not a scenario that anybody plays. */
export const MOST_NODES = 1200;

/** The strategies of an effort, the largest share first, as the game would label it. */
export function strategiesOf(effort: Value | undefined): Strategy[] {
  const [bilateral, independent, multilateral] = STRATEGIES.map((strategy) =>
    numberOf(partOf(effort, strategy)),
  ) as [number, number, number];
  const shares = { bilateral, independent, multilateral };
  const spent = STRATEGIES.filter((strategy) => shares[strategy] > 0);
  const first = strategyOf(shares);
  return spent.sort((a, b) => Number(b === first) - Number(a === first) || shares[b] - shares[a]);
}

/** Every part that has a place on the map, in the order of reading. */
export function nodesOf(data: Value): StoryNode[] {
  const nodes: StoryNode[] = [];
  const used = new Map<string, number>();
  const turns = listOf(partOf(data, 'turns'));
  const number = new Map(turns.map((turn, at) => [textOf(partOf(turn, 'id')), at]));
  const turnsNamed = (part: Value): number[] =>
    [...new Set(textsOf(partOf(part, 'turns')))].flatMap((id) => number.get(id) ?? []);

  const add = (
    kind: NodeKind,
    path: Path,
    rest: Partial<Omit<StoryNode, 'id' | 'kind' | 'path'>> = {},
  ): string => {
    const spot = spotName(path, data);
    const times = (used.get(spot) ?? 0) + 1;
    used.set(spot, times);
    // No name has a space: two parts of the same name stay apart.
    const id = times === 1 ? spot : `${spot} ${times}`;
    const empty = { name: '', words: null, parent: null, seat: null, turns: [], date: '' };
    if (nodes.length < MOST_NODES)
      nodes.push({ ...empty, strategies: [], ...rest, id, kind, path });
    return id;
  };

  const addOptions = (turn: Value, at: number, sheet: string): void => {
    for (const [seat, options] of entriesOf(partOf(turn, 'options'))) {
      const here = ['turns', at, 'options', seat];
      const parent = add('seat', here, { name: seat, parent: sheet, seat, turns: [at] });
      for (const [index, option] of listOf(options).entries()) {
        const name = textOf(partOf(option, 'id'));
        add('option', [...here, index], {
          ...{ name, parent, seat, turns: [at] },
          words: ['turns', textOf(partOf(turn, 'id')), 'options', seat, name],
          strategies: strategiesOf(partOf(option, 'effort')),
        });
      }
    }
  };
  const addAnswers = (kind: 'call' | 'event', group: 'calls' | 'events'): void => {
    for (const [name, part] of entriesOf(partOf(data, group))) {
      const seat = textOf(partOf(part, 'seat')) || null;
      const date = textOf(partOf(part, 'date'));
      add(kind, [group, name], {
        ...{ name, seat, date, turns: turnsNamed(part), words: [group, name] },
      });
    }
  };
  const addEndings = (path: Path, words: Path, seat: string | null, endings: Value | undefined) => {
    const last = turns.length > 0 ? [turns.length - 1] : [];
    const parent = add('outlook', path, { seat, turns: last });
    for (const [index, ending] of listOf(endings).entries()) {
      const name = textOf(partOf(ending, 'id'));
      const where = { name, parent, seat, turns: last, words: [...words, name] };
      add('ending', [...path, index], where);
    }
  };

  const standing = entriesOf(partOf(data, 'promises')).some(
    ([, promise]) => partOf(promise, 'standing') === true,
  );
  if (standing) add('start', ['promises']);
  for (const [at, turn] of turns.entries()) {
    const name = textOf(partOf(turn, 'id'));
    const date = textOf(partOf(turn, 'date'));
    const sheet = add('turn', ['turns', at], { name, date, turns: [at], words: ['turns', name] });
    addOptions(turn, at, sheet);
  }
  addAnswers('call', 'calls');
  addAnswers('event', 'events');
  addEndings(['endings'], ['endings'], null, partOf(data, 'endings'));
  for (const [seat, outlook] of entriesOf(partOf(data, 'cabinets'))) {
    const path = ['cabinets', seat, 'endings'];
    addEndings(path, path, seat, partOf(outlook, 'endings'));
  }
  return nodes;
}
