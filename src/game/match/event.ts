import type { Intervention } from '../debate/intervention.ts';
import type { Draws } from './chance.ts';
import type { Report } from './consequence/draft.ts';
import type { Reply } from './debate.ts';
import type { Ordered } from './ordered.ts';
import type { Choice, Phase } from './state.ts';
import type { World } from './world.ts';

/** Which questions of the forecast came true, by seat and question. */
export type Came = Record<string, Record<string, boolean>>;

/** What happened. Only `apply` turns it into a new state; `visibility.ts` says who may know it. */
export type MatchEvent =
  | { kind: 'entered'; turn: number; phase: Exclude<Phase, 'over'>; ringing: string[] }
  | { kind: 'spoke'; seat: string; intervention: Intervention }
  | ({ kind: 'replied'; seat: string } & Reply)
  | { kind: 'foresaw'; seat: string; question: string; answer: boolean; confidence: number }
  | ({ kind: 'injected' } & Ordered)
  | { kind: 'chose'; seat: string; choice: Choice }
  | { kind: 'drew'; draws: Draws }
  | { kind: 'answered'; world: World; report: Report; came: Came }
  | { kind: 'ended'; ending: string };
