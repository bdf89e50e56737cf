import { valueAlong } from '../edit/names/matching.ts';
import type { ComplaintCode } from '../read/index.ts';
import { add, remove, write } from './deeds.ts';
import type { Fixing, Unfixed } from './fix.ts';
import { fieldsAt, listAt, pairedWith, seatsOfKind } from './look-up.ts';

/** Seats, and what falls on them. */
export const seats = {
  'hub-kind': (complaint) => write(complaint, 'hub'),
  'second-hub': (complaint, { structure }) => {
    const seat = fieldsAt(structure?.data, complaint.path.slice(0, -1));
    return write(complaint, seat.start === undefined ? 'partners' : 'spoke');
  },
  'spoke-without-start': 'because where a spoke begins is for its author to judge',
  'no-playable-seat': (complaint, sheets) => {
    const data = sheets.structure?.data;
    const [seat, ...others] = seatsOfKind(sheets, 'spoke').filter(
      (name) => Object.keys(fieldsAt(data, ['seats', name, 'desks'])).length > 0,
    );
    if (seat === undefined || others.length > 0) return undefined;
    return add(complaint, ['seats', seat, 'playable'], true);
  },
  'tie-not-clear': (complaint, { structure }) => {
    const gauges = listAt(structure?.data, complaint.path.slice(0, -1));
    return complaint.values.count === 0 && gauges.length > 1 ? remove(complaint) : undefined;
  },
  'outlook-missing': 'because how a match looks from a capital must be written',
  'cabinet-missing': 'because what a cabinet debates must be written',
  'effect-without-spoke': (complaint, sheets) => {
    const spokes = seatsOfKind(sheets, 'spoke');
    const [area, promise] = complaint.path;
    const parties = ['from', 'to'].map((party) =>
      valueAlong(sheets.structure?.data, ['promises', promise!, party]),
    );
    const meant = area === 'promises' ? spokes.filter((seat) => parties.includes(seat)) : spokes;
    return meant.length === 1 ? add(complaint, [...complaint.path, 'seat'], meant[0]!) : undefined;
  },
  'effect-without-pair': (complaint, sheets) => {
    const [other, ...more] = pairedWith(sheets, String(complaint.values.seat));
    if (other === undefined || more.length > 0) return undefined;
    return add(complaint, [...complaint.path, 'with'], other);
  },
  'with-for-nothing': (complaint) => remove(complaint),
  'setting-without-spoke': (complaint) => remove(complaint),
  'negative-input': (complaint) => write(complaint, 0),
} satisfies Partial<Record<ComplaintCode, Fixing | Unfixed>>;
