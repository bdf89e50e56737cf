import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { INPUTS, PAIR_GAUGES, SPOKE_GAUGES } from './gauges.ts';
import { name, sourceId } from './identifier.ts';

/** A one-off change of a gauge, added after the turn's step and clipped to [0, 1]. */
export const effectSchema = z
  .strictObject({
    gauge: z.enum([...SPOKE_GAUGES, ...PAIR_GAUGES]).describe('The gauge that changes.'),
    by: z.number().min(-1).max(1).describe('How much is added, from -1 to 1.'),
    seat: name.optional().describe('Whose gauge. Left out: the seat that acts.'),
    with: name.optional().describe('The other spoke, for tie and friction.'),
    later: z.int().min(0).max(20).default(0).describe('Turns to wait; 0 is this turn.'),
    when: conditionSchema.optional().describe('Only if this holds when the effect is due.'),
    source: sourceId,
  })
  .describe('A change of a gauge.');

/** A world input held at a value for some turns, this one included. */
export const settingSchema = z
  .strictObject({
    input: z.enum(INPUTS).describe('The world input.'),
    to: z.number().min(-0.2).max(1).describe('Its value; only growth may be below 0.'),
    turns: z.int().min(1).max(99).default(1).describe('For how many turns, this one included.'),
    seat: name
      .optional()
      .describe(
        'Which spoke feels it. Left out: the acting spoke, or every spoke if the hub acts.',
      ),
    source: sourceId,
  })
  .describe('A world input that is held at a value.');

/** What an option, an answer, an outcome or an event does. */
export const impact = {
  effects: z.array(effectSchema).default([]).describe('Changes of gauges.'),
  sets: z.array(settingSchema).default([]).describe('World inputs that this sets.'),
  flags: z
    .record(name, z.number())
    .default({})
    .describe('Flags that this sets; conditions read them as flags.NAME.'),
};

export type Effect = z.output<typeof effectSchema>;
export type Setting = z.output<typeof settingSchema>;
export interface Impact {
  effects: Effect[];
  sets: Setting[];
  flags: Record<string, number>;
}
