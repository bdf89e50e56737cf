import { type Working, workingsOn } from '../../../game/index.ts';
import type { Debate } from './debate.ts';
import { linksIn } from './debate.ts';

/** By the id of the point. */
export type Workings = ReadonlyMap<string, Working>;

/**
 * How strong each point would be by the rules of the game if every desk said all that it has to
 * say, each at its base. Nothing where the arguments run in a circle: strength is not defined there.
 */
export function strengthsOf(debate: Debate): Workings {
  const links = linksIn(debate);
  const options = debate.points.filter(({ kind }) => kind === 'option').map(({ id }) => id);
  const said = debate.points.filter(({ kind }) => kind === 'argument');
  const targets = (id: string, side: string) =>
    links.flatMap((link) => (link.from.id === id && link.side === side ? [link.to.id] : []));
  const table = said.map(({ id, desk, base, echoes }) => ({
    ...{ id, desk, base, evidence: [], borneOutBy: [], hand: false, hindsight: false },
    supports: targets(id, 'supports'),
    attacks: targets(id, 'attacks'),
    ...(echoes === '' ? {} : { echoes }),
  }));
  try {
    const bases = said.map(({ base }) => base);
    return new Map(Object.entries(workingsOn(options, table, bases)));
  } catch {
    return new Map();
  }
}
