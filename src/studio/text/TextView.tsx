import { useId } from 'react';
import { TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useBench, useFiles, usePlace } from '../bench/useBench.ts';
import { type FileName, isFileName, languagesOf, STRUCTURE, wordsFile } from '../document/files.ts';
import { FileTabs } from './FileTabs.tsx';
import { NotesHere } from './NotesHere.tsx';
import styles from './TextView.module.css';
import { useArea } from './useArea.ts';

const PLAYTHROUGHS = /^playthroughs\//;

/** The files as text. */
export function TextView() {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const files = useFiles();
  const { file: wanted } = usePlace();
  const file = wanted in files ? wanted : STRUCTURE;
  const helpId = useId();
  const { host, line, focus } = useArea(file, helpId);
  const names: FileName[] = [
    STRUCTURE,
    ...languagesOf(files).map(wordsFile),
    ...Object.keys(files)
      .filter((name) => PLAYTHROUGHS.test(name))
      .filter(isFileName),
  ];
  // Whoever has just emptied a file still writes in it.
  if (!names.includes(file)) names.push(file);
  return (
    <Tabs
      selectedKey={file}
      onSelectionChange={(chosen) => {
        const name = String(chosen);
        if (isFileName(name) && name !== file) bench.go({ file: name, path: [] });
      }}
      className={styles.text ?? ''}
    >
      <FileTabs files={names} />
      <TabPanel id={file} className={styles.panel ?? ''}>
        <div ref={host} className={styles.area} />
        <NotesHere file={file} line={line} onDone={focus} />
        <p id={helpId} className={styles.help}>
          {t('text.help')}
        </p>
      </TabPanel>
    </Tabs>
  );
}
