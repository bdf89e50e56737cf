import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstChoice, playedTo, TO_DECISION } from '../../../tests/play/table.ts';
import { recordOf } from '../../game/index.ts';
import { blankDraft } from '../player/draft/draft.ts';
import { openRecord, parseRecord } from './open-record.ts';
import { readSave } from './read-save.ts';
import { saveOf } from './save.ts';

const played = playedTo(...TO_DECISION, firstChoice(true));
const save = saveOf(
  played,
  { ...blankDraft(1), option: 'x', frames: { x: 0.6 } },
  'a',
  'Eve',
  null,
);
const copy = (): Record<string, unknown> => JSON.parse(JSON.stringify(save));

describe('a kept save', () => {
  it('is read as it was written', () => {
    expect(readSave(copy())).toEqual({ ok: true, save });
  });

  it.each([
    ['format', 2, 'format'],
    ['record', { ...save.record, hash: 3 }, 'record.hash'],
    ['record', { ...save.record, commands: [{ seat: 'seoul' }] }, 'record.commands[0].command'],
    ['draft', { ...save.draft, frames: { x: 'a' } }, 'draft.frames.x'],
    ['draft', null, 'draft'],
  ])('with another %s names the place', (part, value, place) => {
    const reading = readSave({ ...copy(), [part]: value });
    expect(reading.ok ? '' : reading.place).toContain(place);
  });

  it('never takes the page down, whatever was kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readSave(value).ok).toBe(false);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

describe('a record', () => {
  const { scenario } = played.match;

  it('opens at the step where it was left', () => {
    const parsed = parseRecord(JSON.stringify(recordOf(played)));
    const opened = parsed.ok ? openRecord(scenario, parsed.record) : null;
    if (!opened?.ok) throw new Error('not opened');
    expect(opened.playthrough.state).toEqual(played.state);
  });

  it('is refused with a reason when it was changed', () => {
    const record = recordOf(played);
    const fault = (changed: object) => {
      const opened = openRecord(scenario, { ...record, ...changed });
      return opened.ok ? null : opened.fault;
    };
    expect(fault({ rules: 0 })).toEqual({ ok: false, code: 'other-rules', rules: 0 });
    expect(fault({ hash: '' })).toMatchObject({ code: 'other-hash' });
    expect(fault({ commands: record.commands.slice(1) })).toMatchObject({ code: 'refused' });
    expect(fault({ settings: { ...record.settings, people: ['partners'] } })).toEqual({
      code: 'misread',
      place: 'settings.people',
      reason: 'unknown-word',
    });
    expect(openRecord(undefined, record)).toMatchObject({ fault: { code: 'no-scenario' } });
  });
});
