import { preview } from '../../game/index.ts';
import type { Option } from '../../scenario/format/option.ts';
import { partnersOf } from '../company.ts';
import { type Readings, readingsIn } from './readings.ts';
import type { Seen } from './seen.ts';

/** What it expects of an option: between going alone and being joined, as far as it trusts. */
export function prospectOf(
  { match, seat, known }: Seen,
  option: Option,
  choice: { frame: number; signs: boolean },
  trust: number,
): Readings {
  const read = (partners: readonly string[]) =>
    readingsIn(match.scenario, seat, preview(match, known, seat, option, choice, partners));
  const alone = read([]);
  const partners = trust > 0 ? partnersOf(match, known.turn, seat, option, choice.signs) : [];
  if (partners.length === 0) return alone;
  const together = read(partners);
  const expected: Record<string, number> = {};
  for (const name of Object.keys(alone)) {
    expected[name] = alone[name]! + trust * (together[name]! - alone[name]!);
  }
  return expected;
}
