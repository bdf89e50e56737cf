import type { Strategy } from '../../../scenario/format/gauges.ts';
import type { ConsoleTold } from '../../protocol/console-told.ts';
import { lastOf, leadingOf } from './lines.ts';

export interface Place {
  table: number;
  seat: string;
}

/** A question to a class, as a code and what it speaks of. Each belongs to a step of the debrief. */
export type Asked = { step: 'describe' | 'analyse' | 'apply' } & (
  | { code: 'split'; places: [Place, Place]; lines: [Strategy, Strategy] }
  | { code: 'alike'; line: Strategy; count: number }
  | { code: 'level'; place: Place; options: [string, string] }
  | { code: 'clear' | 'unloved'; place: Place; option: string }
  | { code: 'fear'; place: Place; fear: 'abandonment' | 'entrapment'; index: number }
  | { code: 'parted'; places: [Place, Place]; options: [string, string] }
  | { code: 'narrow'; place: Place; option: string; by: number }
  | { code: 'unanimous'; place: Place; option: string }
  | { code: Plain }
);

/** Questions that fit any class in their step of the lesson. */
type Plain =
  | 'facts'
  | 'before'
  | 'mistake'
  | 'sure'
  | 'changed'
  | 'cause'
  | 'elsewhere'
  | 'moment'
  | 'persuaded'
  | 'today';

const describing = (code: Plain): Asked => ({ step: 'describe', code });
const analysing = (code: Plain): Asked => ({ step: 'analyse', code });
const applying = (code: Plain): Asked => ({ step: 'apply', code });

/** Options that are nearer than this are level; one that is further ahead leads clearly (designer's assumptions). */
const LEVEL = 0.04;
const CLEAR = 0.15;

type Told = Pick<ConsoleTold, 'lesson' | 'places'>;

/** The greater of the two fears, where it is greatest. */
function fears({ places }: Told): Asked[] {
  const all = places.flatMap(({ table, seat, view }) => {
    const indices = view?.world.indices[seat];
    return (['abandonment', 'entrapment'] as const).flatMap((fear) =>
      indices ? [{ place: { table, seat }, fear, index: indices[fear] }] : [],
    );
  });
  const [most] = all.sort((a, b) => b.index - a.index);
  return most ? [{ step: 'describe', code: 'fear', ...most }] : [];
}

/** What the debates of a class lean to, against each other and within. */
function leanings({ places }: Told): Asked[] {
  const led = places.flatMap(({ table, seat, view }) => {
    const leading = view && leadingOf(view);
    return leading ? [{ place: { table, seat }, view, leading }] : [];
  });
  const [first] = led;
  if (!first) return [];
  const { strategy } = first.leading;
  const other = led.find(({ leading }) => leading.strategy !== strategy);
  const across: Asked[] = other
    ? [
        {
          ...{ step: 'analyse', code: 'split', places: [first.place, other.place] },
          lines: [strategy, other.leading.strategy],
        },
      ]
    : led.length > 1
      ? [{ step: 'analyse', code: 'alike', line: strategy, count: led.length }]
      : [];
  const within = led.flatMap(({ place, leading }): Asked[] => {
    if (!leading.next) return [];
    const ahead = leading.mandate - leading.next.mandate;
    const options: [string, string] = [leading.option, leading.next.option];
    if (ahead < LEVEL) return [{ step: 'analyse', code: 'level', place, options }];
    return ahead > CLEAR ? [{ step: 'analyse', code: 'clear', place, option: leading.option }] : [];
  });
  const least = lastOf(first.view);
  const unloved: Asked[] = least
    ? [{ step: 'describe', code: 'unloved', place: first.place, option: least }]
    : [];
  return [...across, ...within.slice(0, 2), ...unloved];
}

/** What the votes tell, once they are open. */
function verdicts({ places }: Told): Asked[] {
  const told = places.flatMap(({ table, seat, verdict }) =>
    verdict?.voted ? [{ place: { table, seat }, verdict }] : [],
  );
  const [first] = told;
  const other = told.find(
    ({ place, verdict }) =>
      place.seat === first?.place.seat && verdict.option !== first.verdict.option,
  );
  const across: Asked[] =
    first && other
      ? [
          {
            ...{ step: 'analyse', code: 'parted', places: [first.place, other.place] },
            options: [first.verdict.option, other.verdict.option],
          },
        ]
      : [];
  const within = told.flatMap(({ place, verdict: { option, votes } }): Asked[] => {
    const [most = 0, next = 0] = Object.values(votes).sort((a, b) => b - a);
    // Where nothing is told of the counts, nothing is asked of them.
    if (most === 0) return [];
    if (next === 0) return [{ step: 'analyse', code: 'unanimous', place, option }];
    return most - next <= 1
      ? [{ step: 'analyse', code: 'narrow', place, option, by: most - next }]
      : [];
  });
  return [...across, ...within.slice(0, 2)];
}

/** Questions for what is going on now, the most telling first. */
export function askNext(told: Told): Asked[] {
  switch (told.lesson.step) {
    case 'lobby':
      return [];
    case 'briefing':
      return [describing('facts'), ...fears(told), applying('before')];
    case 'debate':
      return [...leanings(told), ...fears(told), describing('facts')];
    case 'vote':
      return [applying('mistake'), analysing('sure'), ...leanings(told)];
    case 'reveal':
      return [...verdicts(told), applying('mistake'), analysing('sure')];
    case 'consequence':
      return [describing('changed'), analysing('cause'), ...fears(told), applying('elsewhere')];
    case 'debrief':
      return [describing('moment'), analysing('persuaded'), analysing('cause'), applying('today')];
  }
}
