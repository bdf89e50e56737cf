import {
  type HubReadingName,
  type Index,
  type InputName,
  SPOKE_GAUGES,
} from '../../../scenario/format/gauges.ts';
import { hubFear, hubReadings, type Ward } from '../../alliance/index.ts';
import type { Report } from '../consequence/draft.ts';
import { spokesOf } from '../model.ts';
import type { Match } from '../settings.ts';
import type { World } from '../world.ts';
import { type Explained, type Reason, told } from './reason.ts';

/** What the hub reads of a spoke beside its gauges. */
const READ_OF: readonly Index[] = ['abandonment', 'umbrellaDoubt', 'voice', 'dependence'];

/** Why a worry of the hub changed: everything it hangs on is put back, one thing of one spoke at a time. */
export function explainHub(
  { scenario, parameters }: Match,
  report: Report,
  world: World,
  worry: HubReadingName,
): Explained {
  const seats = spokesOf(scenario);
  const wardsIn = ({ spokes, indices, inputs }: Report['before']): Ward[] =>
    seats.map((seat) => ({
      spoke: spokes[seat]!,
      indices: indices[seat]!,
      inputs: inputs[seat]!,
    }));
  const [old, now] = [wardsIn(report.before), wardsIn(world)];
  const read = (wards: readonly Ward[]): number => hubReadings(wards, parameters)[worry];
  const full = read(now);
  const without = (change: (ward: Ward, at: number) => Ward): number =>
    full - read(now.map(change));
  /** The hub's own fear of a spoke hangs on that spoke's gauges and on what it meets. */
  const fearing = ({ spoke, indices, inputs }: Ward): Ward => ({
    ...{ spoke, inputs },
    indices: { ...indices, hubFear: hubFear(spoke, inputs, parameters) },
  });
  const reasons: Reason[] = seats.flatMap((seat, number) => {
    const was = old[number]!;
    const only = (change: (ward: Ward) => Ward) =>
      without((ward, at) => (at === number ? change(ward) : ward));
    return [
      ...SPOKE_GAUGES.map((gauge): Reason => {
        const by = only((ward) =>
          fearing({ ...ward, spoke: { ...ward.spoke, [gauge]: was.spoke[gauge] } }),
        );
        return { kind: 'gauge', gauge: `${seat}.${gauge}`, by, source: 'model' };
      }),
      ...READ_OF.map((index): Reason => {
        const by = only((ward) => ({
          ...ward,
          indices: { ...ward.indices, [index]: was.indices[index] },
        }));
        return { kind: 'gauge', gauge: `${seat}.${index}`, by, source: 'model' };
      }),
    ];
  });
  for (const input of Object.keys(now[0]?.inputs ?? {}) as InputName[]) {
    const by = without((ward, at) =>
      fearing({ ...ward, inputs: { ...ward.inputs, [input]: old[at]!.inputs[input] } }),
    );
    reasons.push({ kind: 'input', input, by, source: 'model' });
  }
  return { gauge: worry, before: read(old), after: full, reasons: told(reasons) };
}
