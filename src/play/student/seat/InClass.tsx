import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Frame } from '../../shell/frame/Frame.tsx';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { StepPanel } from '../steps/StepPanel.tsx';
import { type Student, StudentContext } from '../student.ts';
import { Clock } from './Clock.tsx';
import { DoneBar } from './DoneBar.tsx';
import styles from './InClass.module.css';
import { LineSaid } from './LineSaid.tsx';
import { Notices } from './Notices.tsx';
import { SeatMenu } from './SeatMenu.tsx';
import { StepHead } from './StepHead.tsx';

/** A student in the class: where it stands, what to do now, and whether it has arrived. */
export function InClass({ told, line, say }: Student) {
  const { t } = useTranslation('student');
  const [language] = useLanguage();
  const [refusal, setRefusal] = useState<string | null>(null);
  const speak = useCallback<Student['say']>(
    async (command, text) => {
      const heard = await say(command, text);
      // A draft says nothing to anybody: whether it was kept is on the line's sign.
      if (command.kind !== 'draft') setRefusal(heard.ok ? null : heard.refusal);
      return heard;
    },
    [say],
  );
  // The class speaks to this person in the language of the page.
  const spoken = told.me.language;
  useEffect(() => {
    if (spoken !== language && told.lesson.languages.includes(language)) {
      void say({ kind: 'language', language });
    }
  }, [spoken, language, say, told.lesson.languages]);
  const student = useMemo(() => ({ told, line, say: speak }), [told, line, speak]);
  const title = told.words?.title ?? told.lesson.code;
  return (
    <StudentContext value={student}>
      <Frame
        title={title}
        subtitle={title}
        middle={
          <div className={styles.middle}>
            <Clock />
            <LineSaid state={line.state} waiting={line.waiting} asking={line.asking} />
          </div>
        }
        actions={<SeatMenu />}
        oneLine
      >
        <div className={styles.class}>
          <StepHead key={`${told.lesson.turn} ${told.lesson.step} ${told.me.place}`} />
          <Notices />
          {refusal && (
            <p role="alert" className={styles.refusal}>
              {t(`refused.${refusal as 'wrong-step'}`)}
            </p>
          )}
          <StepPanel />
          <DoneBar />
        </div>
      </Frame>
    </StudentContext>
  );
}
