import { cabinetsOf } from './cabinets.ts';
import { type Check, found } from './finding.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A printed date as a day in ISO form, as early as it can be meant; undefined if it is no date. */
export function earliestDay(printed: string): string | undefined {
  const iso = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d{2}))?$/.exec(printed);
  if (iso) return `${iso[1]}-${iso[2] ?? '01'}-${iso[3] ?? '01'}`;
  const named = /^(?:(\d{1,2}) )?([A-Z][a-z]{2})[a-z]* (\d{4})$/.exec(printed);
  const month = MONTHS.indexOf(named?.[2]?.toLowerCase() ?? '') + 1;
  if (!named || month === 0) return undefined;
  return `${named[3]}-${String(month).padStart(2, '0')}-${(named[1] ?? '1').padStart(2, '0')}`;
}

/** Nobody in the room may argue with what was published later, unless it is marked as hindsight. */
export const hindsight: Check = (scenario) =>
  cabinetsOf(scenario).flatMap(({ turn: { date }, debate, path }) =>
    debate.arguments.flatMap(({ id, evidence, hindsight: marked }, index) =>
      evidence.flatMap((source, each) => {
        const { sources } = scenario;
        const cited = Object.hasOwn(sources, source) ? sources[source] : undefined;
        // A theory may be younger than what it explains.
        const published = cited?.kind === 'fact' ? cited.date : undefined;
        const day = published === undefined ? undefined : earliestDay(published);
        if (marked || published === undefined || day === undefined || day <= date) return [];
        const here = [...path, 'arguments', index, 'evidence', each];
        return [found(here, 'hindsight', { id, source, published, date })];
      }),
    ),
  );
