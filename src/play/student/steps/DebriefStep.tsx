import { useTranslation } from 'react-i18next';
import type { Results } from '../../../classroom/protocol/results.ts';
import { MatchDebriefed } from '../../lesson/MatchDebriefed.tsx';
import { useShelved } from '../../lesson/useShelved.ts';
import { queryFor } from '../../player/start/wished.ts';
import { ButtonLink } from '../../shell/parts/Button.tsx';
import { linkTo } from '../../shell/root.ts';
import { useStudent } from '../student.ts';
import { ClassResults } from './ClassResults.tsx';
import styles from './DebriefStep.module.css';

/** The own table's match, looked back on; what the class made of it; and the way to play it again alone. */
export function DebriefStep() {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  const { results, lesson, me } = told;
  const shelved = useShelved(lesson.scenario);
  if (!results || !shelved) return <p role="status">{t('debrief.opening')}</p>;
  const record = results.records[me.table];
  return (
    <>
      {record && <Alone record={record} seat={me.seat} />}
      <ClassResults shelved={shelved} />
      {record && (
        <MatchDebriefed
          record={record}
          seat={me.seat}
          shelved={shelved}
          written={results.written}
        />
      )}
    </>
  );
}

function Alone({ record, seat }: { record: Results['records'][number]; seat: string }) {
  const { t } = useTranslation('student');
  const { id } = record.scenario;
  const link = linkTo('play/:scenario', { scenario: id });
  return (
    <p className={styles.alone}>
      <ButtonLink href={link + queryFor(seat, record.settings)}>{t('debrief.alone')}</ButtonLink>
      <span>{t('debrief.aloneNote')}</span>
    </p>
  );
}
