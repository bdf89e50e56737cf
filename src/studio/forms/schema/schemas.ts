import scenario from '../../../../scenarios/schema/scenario.schema.json';
import words from '../../../../scenarios/schema/words.schema.json';
import type { Shape } from './shape.ts';

/** The formats as `npm run schema` writes them: with them an editor completes, and here a form asks. */
export const SCENARIO_SHAPE = scenario as unknown as Shape;
export const WORDS_SHAPE = words as unknown as Shape;
