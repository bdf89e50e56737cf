import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStudent } from '../student.ts';
import styles from './StepHead.module.css';

/** What is on now and what to do, in one sentence. Takes the focus as a step begins. */
export function StepHead() {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  const { lesson, me } = told;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const step = me.place === 'in' ? lesson.step : me.place;
  return (
    <header className={styles.head}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {lesson.turn > 0 && lesson.step !== 'debrief' && me.place === 'in'
          ? t('head.turn', {
              turn: lesson.turn,
              turns: lesson.turns,
              step: t(`step.${lesson.step}`),
            })
          : t(`step.${step}`)}
      </h1>
      <p className={styles.todo}>{t(`todo.${step}`)}</p>
    </header>
  );
}
