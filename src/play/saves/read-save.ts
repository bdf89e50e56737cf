import { ANSWERS } from '../../scenario/format/gauges.ts';
import type { Draft } from '../player/draft/draft.ts';
import { Misread, Part } from './checks.ts';
import { readRecord } from './read-record.ts';
import { SAVE_FORMAT, type Save } from './save.ts';

const PHASES = ['briefing', 'debate', 'decision', 'consequence', 'over'] as const;

const byName = <Value>(part: Part, read: (value: Part) => Value): Record<string, Value> =>
  Object.fromEntries(part.members().map(([name, value]) => [name, read(value)]));

function readDraft(part: Part): Draft {
  const option = part.at('option');
  return {
    turn: part.at('turn').number(),
    option: option.value === null ? null : option.text(),
    frames: byName(part.at('frames'), (frame) => frame.number()),
    signs: part.at('signs').truth(),
    answers: byName(part.at('answers'), (answer) => answer.oneOf(ANSWERS)),
    forecasts: byName(part.at('forecasts'), (forecast) => {
      const answer = forecast.at('answer');
      return {
        answer: answer.value === null ? null : answer.truth(),
        confidence: forecast.at('confidence').number(),
      };
    }),
    unforeseen: part.at('unforeseen').truth(),
    joined: part.at('joined').truth(),
  };
}

/** What the browser kept, if it still is a save; else the place that is not as it must be. */
export function readSave(kept: unknown): { ok: true; save: Save } | { ok: false; place: string } {
  try {
    const part = new Part(kept);
    const name = part.at('name');
    if (part.at('format').number() !== SAVE_FORMAT) part.at('format').wrong();
    const save: Save = {
      format: SAVE_FORMAT,
      id: part.at('id').text(),
      name: name.value === null ? null : name.text(),
      scenario: part.at('scenario').text(),
      turn: part.at('turn').number(),
      turns: part.at('turns').number(),
      phase: part.at('phase').oneOf(PHASES),
      saved: part.at('saved').number(),
      record: readRecord(part.at('record')),
      draft: readDraft(part.at('draft')),
    };
    return { ok: true, save };
  } catch (error) {
    if (error instanceof Misread) return { ok: false, place: error.place };
    throw error;
  }
}
