import type { Answer } from '../scenario/format/gauges.ts';
import type { Intervention } from './debate/intervention.ts';
import type { Ordered } from './match/ordered.ts';

/** What a seat may ask for. A command is a wish: `decide` turns it into events or refuses it. */
export type Command =
  /** On to the next phase: from the briefing, from the debate, from the consequence. */
  | { kind: 'proceed' }
  | { kind: 'speak'; intervention: Intervention }
  /** Let the desks answer each other for a round; costs nothing. */
  | { kind: 'listen' }
  /** An event of the scenario happens this turn, whatever its condition or its draw; with `moves` one of one's own. */
  | ({ kind: 'inject' } & Ordered)
  /** `confidence` in percent, 50 to 100. */
  | { kind: 'foresee'; question: string; answer: boolean; confidence: number }
  | {
      kind: 'choose';
      option: string;
      /** One of the option's frames, in [0, 1]. */
      frame: number;
      /** Whether it signs the joint proposal. */
      signs: boolean;
      /** One answer for each call elsewhere that rings for the seat. */
      answers: Record<string, Answer>;
    };
