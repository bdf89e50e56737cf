import { reading, recordForm } from '../../game/index.ts';
import { ANSWERS } from '../../scenario/format/gauges.ts';
import type { Draft } from '../player/draft/draft.ts';
import { SAVE_FORMAT, type Save } from './save.ts';

const { among, group, mapOf, Misread, number, optional, orNull, text, truth } = reading;

const format: reading.Reader<typeof SAVE_FORMAT> = (value, place) => {
  if (value === SAVE_FORMAT) return SAVE_FORMAT;
  throw new Misread(place, 'unknown-word');
};

const draft = group<Draft>({
  turn: number,
  option: orNull(text),
  frames: mapOf(number),
  signs: truth,
  answers: mapOf(among(ANSWERS)),
  forecasts: mapOf(group({ answer: orNull(truth), confidence: number })),
  unforeseen: truth,
  joined: truth,
});

const save = group<Save>({
  format,
  id: text,
  name: orNull(text),
  scenario: text,
  document: optional(text),
  turn: number,
  turns: number,
  phase: among(['briefing', 'debate', 'decision', 'consequence', 'over']),
  saved: number,
  record: recordForm,
  draft,
});

/** What the browser kept, if it still is a save; else the place that is not as it must be. */
export function readSave(
  kept: unknown,
): { ok: true; save: Save } | { ok: false; place: string; reason: reading.Misfit } {
  try {
    return { ok: true, save: save(kept, '') };
  } catch (error) {
    if (error instanceof Misread) return { ok: false, place: error.place, reason: error.reason };
    throw error;
  }
}
