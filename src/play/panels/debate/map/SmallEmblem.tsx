import { useTable } from '../../../player/table/table.ts';
import { EMBLEM_PATHS } from '../../../shell/icons/emblems.ts';

/** The emblem of a desk without its ring, beside the desk's name in running text. */
export function SmallEmblem({ desk, size = 20 }: { desk: string; size?: number }) {
  const { match, seat } = useTable();
  const icon = match.scenario.seats[seat]?.desks[desk]?.icon;
  if (!icon) return null;
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={EMBLEM_PATHS[icon]} />
    </svg>
  );
}
