import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { About } from './about/About.tsx';
import { AskNext } from './asking/AskNext.tsx';
import { useLeading } from './leading.ts';
import { Now } from './Now.tsx';
import { Notes } from './notes/Notes.tsx';
import { People } from './people/People.tsx';
import styles from './Room.module.css';
import { Saying } from './saying/Saying.tsx';
import { needsLook } from './texts/needs-look.ts';
import { Texts } from './texts/Texts.tsx';
import { useRoomy } from './useRoomy.ts';
import { Whole } from './Whole.tsx';

const SIDE = { texts: Texts, people: People, say: Saying, notes: Notes, class: About } as const;
const ALONE = { now: Now, ...SIDE } as const;

type TabName = keyof typeof ALONE;

/** The tables, what waits for the instructor, and the class as a whole. On a small screen one after the other. */
export function Room() {
  const { t } = useTranslation('leading');
  const { told } = useLeading();
  const roomy = useRoomy();
  const [chosen, setChosen] = useState<TabName | null>(null);
  const shown: Partial<typeof ALONE> = roomy ? SIDE : ALONE;
  const names = Object.keys(shown) as TabName[];
  // In the lobby one looks who comes, then at what they write; unless one has chosen oneself.
  const usual: TabName = told.lesson.step === 'lobby' && roomy ? 'people' : names[0]!;
  const open = chosen && names.includes(chosen) ? chosen : usual;
  const waiting = told.entries.filter(needsLook).length;
  return (
    <div className={styles.room}>
      {roomy && <Now />}
      <div className={styles.column}>
        {roomy && <AskNext />}
        <Tabs
          selectedKey={open}
          onSelectionChange={(key) => setChosen(key as TabName)}
          className={styles.tabs ?? ''}
        >
          <TabList aria-label={t('title')} className={styles.list ?? ''}>
            {names.map((name) => (
              <Tab key={name} id={name} className={styles.tab ?? ''}>
                {t(`tab.${name}`)}
                {name === 'texts' && waiting > 0 && <span className={styles.badge}>{waiting}</span>}
              </Tab>
            ))}
          </TabList>
          {names.map((name) => {
            const Drawer = ALONE[name];
            return (
              <TabPanel key={name} id={name} className={styles.panel ?? ''}>
                <Drawer />
              </TabPanel>
            );
          })}
        </Tabs>
      </div>
      {roomy && <Whole />}
    </div>
  );
}
