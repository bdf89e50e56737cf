import { Circle, type Graph, graphOf } from './graph.ts';
import { dfquad, quadraticEnergy } from './semantics.ts';
import { strengths } from './strength.ts';

/** Why a debate cannot be weighed, with the place in the document. */
export type DebateProblem =
  | 'not-an-object'
  | 'not-a-list'
  | 'not-a-text'
  | 'not-a-number'
  | 'unknown-key'
  | 'out-of-range'
  | 'duplicate-id'
  | 'unknown-id'
  | 'supports-and-attacks'
  | 'circle';

export type DebateAnswer =
  | { ok: true; dfquad: Record<string, number>; quadraticEnergy: Record<string, number> }
  /** `named` is the id or key in question; for a circle, its members in order. */
  | { ok: false; path: string; problem: DebateProblem; named: string[] };

interface Written {
  id: string;
  base: number;
  supports: string[];
  attacks: string[];
}

class Refused extends Error {
  readonly path: string;
  readonly problem: DebateProblem;
  readonly named: string[];

  constructor(path: string, problem: DebateProblem, named: string[] = []) {
    super(problem);
    this.path = path;
    this.problem = problem;
    this.named = named;
  }
}

const KEYS = ['id', 'base', 'supports', 'attacks'];

function readIds(value: unknown, path: string): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Refused(path, 'not-a-list');
  return value.map((id: unknown, index) => {
    if (typeof id !== 'string') throw new Refused(`${path}[${index}]`, 'not-a-text');
    return id;
  });
}

function readArgument(value: unknown, path: string): Written {
  if (typeof value !== 'object' || value === null) throw new Refused(path, 'not-an-object');
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw new Refused(`${path}.${unknown}`, 'unknown-key', [unknown]);
  const { id, base, supports, attacks } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new Refused(`${path}.id`, 'not-a-text');
  if (typeof base !== 'number') throw new Refused(`${path}.base`, 'not-a-number', [id]);
  if (!(base >= 0 && base <= 1)) throw new Refused(`${path}.base`, 'out-of-range', [id]);
  const argument = {
    id,
    base,
    supports: readIds(supports, `${path}.supports`),
    attacks: readIds(attacks, `${path}.attacks`),
  };
  const both = argument.supports.find((other) => argument.attacks.includes(other));
  if (both !== undefined) throw new Refused(path, 'supports-and-attacks', [id, both]);
  return argument;
}

function readGraph(document: unknown): { ids: string[]; graph: Graph } {
  const written = (document as { arguments?: unknown } | null)?.arguments;
  if (!Array.isArray(written)) throw new Refused('arguments', 'not-a-list');
  const list = written.map((value, index) => readArgument(value, `arguments[${index}]`));
  const ids = list.map(({ id }) => id);
  const number = new Map<string, number>();
  ids.forEach((id, index) => {
    if (number.has(id)) throw new Refused(`arguments[${index}].id`, 'duplicate-id', [id]);
    number.set(id, index);
  });
  const toward = (kind: 'supports' | 'attacks'): number[][] => {
    const sides: number[][] = ids.map(() => []);
    list.forEach((argument, from) => {
      for (const [at, target] of [...new Set(argument[kind])].entries()) {
        const to = number.get(target);
        const path = `arguments[${from}].${kind}[${at}]`;
        if (to === undefined) throw new Refused(path, 'unknown-id', [target]);
        sides[to]!.push(from);
      }
    });
    return sides;
  };
  const bases = list.map(({ base }) => base);
  try {
    return { ids, graph: graphOf(bases, toward('supports'), toward('attacks')) };
  } catch (error) {
    if (!(error instanceof Circle)) throw error;
    throw new Refused(
      'arguments',
      'circle',
      error.members.map((member) => ids[member]!),
    );
  }
}

/** Weighs a debate written as `{arguments:[{id,base,supports,attacks}]}` by both semantics. */
export function weighDebate(document: unknown): DebateAnswer {
  try {
    const { ids, graph } = readGraph(document);
    const named = (values: number[]) =>
      Object.fromEntries(ids.map((id, index) => [id, values[index]!]));
    return {
      ok: true,
      dfquad: named(strengths(graph, dfquad)),
      quadraticEnergy: named(strengths(graph, quadraticEnergy)),
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { path, problem, named } = error;
    return { ok: false, path, problem, named };
  }
}
