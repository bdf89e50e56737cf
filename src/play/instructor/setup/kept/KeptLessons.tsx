import { cards } from 'virtual:scenarios';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shell/parts/Button.tsx';
import { Field } from '../../../shell/parts/Field.tsx';
import { Panel } from '../../../shell/parts/Panel.tsx';
import { saveFile } from '../../../shell/save-file.ts';
import type { Drafting } from '../form/useDraft.ts';
import { ImportLesson } from './ImportLesson.tsx';
import styles from './Kept.module.css';
import { LessonRow } from './LessonRow.tsx';
import { dropSetup, type KeptSetup, keepSetup, keptSetups } from './setups.ts';

const LONGEST = 80;

/** Lessons that can be started again, in this browser or from a file. */
export function KeptLessons({ drafting: { draft, words, choose } }: { drafting: Drafting }) {
  const { t } = useTranslation('instructor');
  const [lessons, setLessons] = useState(keptSetups);
  const [name, setName] = useState('');
  const [said, setSaid] = useState<'kept.saved' | 'kept.wrong' | null>(null);
  const known = ({ draft: { scenario } }: KeptSetup) => cards.some(({ id }) => id === scenario);
  const keep = (lesson: KeptSetup) => {
    setLessons(keepSetup(lesson));
    setSaid('kept.saved');
    setName('');
  };
  return (
    <Panel as="section" labelledBy="kept-lessons" className={styles.kept}>
      <h2 id="kept-lessons" className={styles.title}>
        {t('kept.title')}
      </h2>
      <ul className={styles.list}>
        {lessons.filter(known).map((lesson) => (
          <LessonRow
            key={lesson.name}
            name={lesson.name}
            onUse={() => choose({ scenario: lesson.draft.scenario, kept: lesson.draft })}
            onExport={() => saveFile(`${lesson.name}.json`, JSON.stringify(lesson, null, 2))}
            onDrop={() => setLessons(dropSetup(lesson.name))}
          />
        ))}
      </ul>
      <div className={styles.save}>
        <Field label={t('kept.name')} value={name} onChange={setName} longest={LONGEST} />
        <Button onClick={() => keep({ name: name.trim() || words.title, draft })}>
          {t('kept.save')}
        </Button>
        <ImportLesson
          onRead={(lesson) => (lesson && known(lesson) ? keep(lesson) : setSaid('kept.wrong'))}
        />
      </div>
      <p role="status">{said && t(said)}</p>
      <p className={styles.note}>{t('kept.note')}</p>
    </Panel>
  );
}
