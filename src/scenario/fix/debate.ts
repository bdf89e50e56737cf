import { valueAlong } from '../edit/names/matching.ts';
import type { ComplaintCode } from '../read/index.ts';
import { add, remove } from './deeds.ts';
import type { Fixing, Unfixed } from './fix.ts';
import { fieldsAt, isFields, listAt } from './look-up.ts';

/** Arguments, debates and what history did. */
export const debate = {
  'argument-both-ways': 'because only the author knows on which side it stands',
  'argument-cycle': 'because only the author knows which link is one too many',
  'hand-attacks-nothing': (complaint) => remove(complaint, [...complaint.path, 'hand']),
  'argument-idle': 'because only the author knows what it speaks to',
  'few-attackers': 'because arguments must be written',
  'argument-without-value': 'because only the author knows what it appeals to',
  'argument-never-raised': (complaint, { structure }) =>
    listAt(structure?.data, [...complaint.path, 'attacks']).length > 0
      ? add(complaint, [...complaint.path, 'hand'], true)
      : undefined,
  'debate-settled': 'because only the author knows how strong each argument is',
  'debate-flat': 'because only the author knows how strong each argument is',
  'strategy-missing': 'because an option must be written',
  'long-turn': 'because only the author knows which of the days is wrong',
  hindsight: (complaint) => ({
    ...add(complaint, [...complaint.path.slice(0, -2), 'hindsight'], true),
    deed: { kind: 'hindsight' },
  }),
  'history-incomplete': 'because only the author knows what history did',
  'history-frame': (complaint, { structure }) => {
    const data = structure?.data;
    const seats = fieldsAt(data, ['seats']);
    const lead = Object.keys(seats).find((seat) => valueAlong(seats, [seat, 'playable']) === true);
    const turn = complaint.path.slice(0, 2);
    const did = lead && valueAlong(data, [...turn, 'history', 'options', lead]);
    const options = [...turn, 'options', lead ?? ''];
    const at = listAt(data, options).findIndex((option) => isFields(option) && option.id === did);
    const frame = complaint.values.frame;
    if (at < 0 || typeof frame !== 'number') return undefined;
    const frames = valueAlong(data, [...options, at, 'frames']) ?? [0.5];
    return Array.isArray(frames)
      ? add(complaint, [...options, at, 'frames'], [...frames, frame])
      : undefined;
  },
} satisfies Partial<Record<ComplaintCode, Fixing | Unfixed>>;
