import { readFileSync } from 'node:fs';
import type {
  ReferenceCase,
  ReferenceResult,
  ReferenceState,
} from '../../src/game/alliance/reference/case.ts';
import { reference } from '../../src/game/alliance/reference/reference.ts';

/** A scripted path of the reference model: its start, its steps and where it says they end. */
export interface Path {
  readonly period: string;
  readonly line: string;
  readonly start: ReferenceState;
  readonly steps: readonly Omit<ReferenceCase, 'state'>[];
  readonly end: Readonly<Record<string, number>>;
  readonly indices: Readonly<Record<string, number>>;
}

export function readPaths(): Path[] {
  const text = readFileSync(new URL('model_paths.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { paths: Path[] }).paths;
}

type Anchor = Pick<ReferenceCase, 'state' | 'shocks'>;

/** Starting states of the six dates by which the model was set, with the shocks of the day. */
export const ANCHORS = {
  '1953-06': {
    state: {
      T: 0.95,
      C: 0.25,
      I: 0.4,
      K: 0.25,
      E: 0.05,
      J: 0.02,
      H: 0.95,
      N: 0.3,
      V: 0.05,
      R: 0.05,
      S: 0.6,
      A: 0.35,
      X: 0.05,
      L: 0.4,
    },
    shocks: { om: 0.5, nu: 0, kap: 0.1 },
  },
  '1954-11': {
    state: {
      T: 0.85,
      C: 0.75,
      I: 0.5,
      K: 0.4,
      E: 0.07,
      J: 0.02,
      H: 0.95,
      N: 0.2,
      V: 0.05,
      R: 0.05,
      S: 0.6,
      A: 0.2,
      X: 0.05,
      L: 0.5,
    },
    shocks: { om: 0.3, nu: 0, kap: 0.1 },
  },
  '2003-10': {
    state: {
      T: 0.6,
      C: 0.75,
      I: 0.45,
      K: 0.6,
      E: 0.55,
      J: 0.25,
      H: 0.5,
      N: 0.25,
      V: 0.1,
      R: 0.3,
      S: 0.5,
      A: 0.35,
      X: 0.2,
      L: 0.6,
    },
    shocks: { om: 0.5, nu: 0.05, kap: 0.9 },
  },
  '2010-07': {
    state: {
      T: 0.6,
      C: 0.8,
      I: 0.7,
      K: 0.65,
      E: 0.65,
      J: 0.35,
      H: 0.45,
      N: 0.4,
      V: 0.15,
      R: 0.5,
      S: 0.6,
      A: 0.4,
      X: 0.2,
      L: 0.75,
    },
    shocks: { om: 0.2, nu: 0.1, kap: 0.5 },
  },
  '2019-12': {
    state: {
      T: 0.75,
      C: 0.75,
      I: 0.5,
      K: 0.7,
      E: 0.75,
      J: 0.2,
      H: 0.85,
      N: 0.35,
      V: 0.15,
      R: 0.5,
      S: 0.45,
      A: 0.45,
      X: 0.35,
      L: 0.65,
    },
    shocks: { om: 0.8, nu: 0.45, kap: 0.4 },
  },
  '2023-08': {
    state: {
      T: 0.8,
      C: 0.88,
      I: 0.7,
      K: 0.75,
      E: 0.75,
      J: 0.6,
      H: 0.55,
      N: 0.5,
      V: 0.5,
      R: 0.55,
      S: 0.45,
      A: 0.4,
      X: 0.45,
      L: 0.75,
    },
    shocks: { om: 0.25, nu: 0.6, kap: 0.6 },
  },
} as const satisfies Record<string, Anchor>;

/** What a state comes to when nobody does anything. */
export function readingsAt({ state, shocks }: Anchor): ReferenceResult['out'] {
  return reference({ state, shocks, ...AT_REST }).out;
}

export const AT_REST = { effort: { B: 0, I: 0, M: 0 }, frame: 0.5, dt: 0.25, events: {} } as const;
