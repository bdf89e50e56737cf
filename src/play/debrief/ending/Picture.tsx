import { useTable } from '../../player/table/table.ts';
import { fearsCourse, worriesCourse } from './course.ts';
import { TwoFearsCourse } from './TwoFearsCourse.tsx';
import { WorriesCourse } from './WorriesCourse.tsx';

/** The match as one picture: the way of a spoke between its fears, or of the hub's worries. */
export function Picture() {
  const table = useTable();
  if (table.seat === table.match.scenario.hub)
    return <WorriesCourse courses={worriesCourse(table)} />;
  return <TwoFearsCourse course={fearsCourse(table)} />;
}
