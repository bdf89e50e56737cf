import { useTranslation } from 'react-i18next';
import type { Cause, Reason } from '../../../game/index.ts';
import { AUDIENCES, type Measure } from '../../../scenario/format/gauges.ts';
import { gaugeName } from '../../player/names/names.ts';
import { placeOf, type Readable, read } from '../../player/readings/readings.ts';
import { useTable } from '../../player/table/table.ts';
import { titleOf } from './title-of.ts';

/** Says reasons: by name for a list, and as a clause for a sentence. */
export function useReasonWords(about?: Measure) {
  const { t } = useTranslation('reasons');
  const { t: say } = useTranslation(['play', 'fears']);
  const { match, seat: own, words } = useTable();
  const [seat] = about ? placeOf(own, about) : [own];

  function cause({ kind, id }: Cause): string {
    // A mandate is named by the audience that gave it.
    const audience = kind === 'mandate' && AUDIENCES.find((name) => name === id);
    return audience
      ? t(`mandate.${audience}`)
      : t(`cause.${kind}`, { title: titleOf({ kind, id }, words) });
  }

  /** "American talk of retrenchment", "the decision “Three at one table”". */
  function name(reason: Reason): string {
    switch (reason.kind) {
      case 'strategy':
        return t(`strategy.${reason.strategy}`);
      case 'gauge':
        return gaugeName(say, match, words, seat, reason.gauge);
      case 'input':
        return t(`input.${reason.input}`);
      case 'signatures':
      case 'drift':
        return t(reason.kind);
      case 'cause':
        return cause(reason.cause);
    }
  }

  /** "the crack of history narrowed": without capital and full stop, for a sentence to carry. */
  function clause(reason: Reason, before: Readable, after: Readable): string {
    const way = reason.by > 0 ? 'up' : 'down';
    switch (reason.kind) {
      case 'gauge': {
        const at = (world: Readable) => read(match.scenario, world, seat, reason.gauge);
        const moved = at(after) > at(before) ? 'up' : 'down';
        const [of, gauge] = placeOf(seat, reason.gauge);
        return of === own ? t(`${gauge}.${moved}`) : t(`theirs.${moved}`, { name: name(reason) });
      }
      case 'strategy':
      case 'input':
      case 'cause':
        return t(`${reason.kind}.${way}`, { name: name(reason) });
      case 'signatures':
      case 'drift':
        return t(`${reason.kind}.${way}`);
    }
  }

  return { name, clause };
}
