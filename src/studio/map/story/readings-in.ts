import { conditionSchema } from '../../../scenario/format/condition.ts';
import { readings } from '../../../scenario/format/condition-tree.ts';
import { GROUP_READINGS, type ReadingGroup } from '../../../scenario/format/readings.ts';

/** What a condition asks of another part of the scenario: `flags.slowed`, `calls.drones`. */
export interface Asked {
  group: ReadingGroup;
  name: string;
}

const isGroup = (name: string): name is ReadingGroup => Object.hasOwn(GROUP_READINGS, name);

/** A condition that is still being written is searched for names that look like readings. */
const NAMED = /\b([a-z]+)\.([A-Za-z][A-Za-z0-9]*)/g;

function namesIn(text: string): string[] {
  const parsed = conditionSchema.safeParse(text);
  if (parsed.success) return readings(parsed.data);
  return [...text.slice(0, 2000).matchAll(NAMED)].map(([name]) => name);
}

/** Every part of the scenario that a condition asks about, each once. */
export function readingsIn(text: string): Asked[] {
  return [...new Set(namesIn(text))].flatMap((reading) => {
    const [group = '', name = ''] = reading.split('.');
    return isGroup(group) && name !== '' ? [{ group, name }] : [];
  });
}
