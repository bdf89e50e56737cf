import { useTranslation } from 'react-i18next';
import type { Step } from '../../../classroom/table/plan.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { useStudent } from '../student.ts';
import { usePending } from '../usePending.ts';
import styles from './DoneBar.module.css';

/** Steps whose end one tells. A vote says by itself that it is cast. */
const TOLD = ['briefing', 'debate', 'reveal', 'consequence'] as const;
const isTold = (step: Step): step is (typeof TOLD)[number] => TOLD.some((each) => each === step);

/** Says that one is done with a step. It blocks nobody. */
export function DoneBar() {
  const { t } = useTranslation('student');
  const { told, say } = useStudent();
  const { lesson, me } = told;
  const { shown: done, wish } = usePending(me.done);
  if (me.place !== 'in' || !isTold(lesson.step)) return null;
  return (
    <footer className={styles.bar}>
      <Button
        kind={done ? 'line' : 'brass'}
        icon={done ? 'check' : 'right'}
        pressed={done}
        disabled={lesson.paused !== null}
        onClick={() => void wish(!done, () => say({ kind: 'done', done: !done }))}
      >
        {t(done ? 'done.is' : `done.${lesson.step}`)}
      </Button>
      <p className={styles.note}>{t(done ? 'done.wait' : 'done.why')}</p>
    </footer>
  );
}
