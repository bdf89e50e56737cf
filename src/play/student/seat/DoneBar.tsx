import { useTranslation } from 'react-i18next';
import { Button } from '../../shell/parts/Button.tsx';
import { useStudent } from '../student.ts';
import { usePending } from '../usePending.ts';
import styles from './DoneBar.module.css';

/** Says that one is done with a step, and how many of the cabinet are here. It blocks nobody. */
export function DoneBar() {
  const { t } = useTranslation('student');
  const { told, say } = useStudent();
  const { lesson, me } = told;
  const pending = usePending(me.done);
  if (me.place !== 'in' || lesson.step === 'lobby' || lesson.step === 'debrief') return null;
  const { shown: done, wish } = pending;
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
