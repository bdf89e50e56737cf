import { Tab, TabList } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useChecked } from '../checking/useChecked.tsx';
import type { FileName } from '../document/files.ts';
import { Count } from '../problems/Count.tsx';
import styles from './FileTabs.module.css';

/** The files of the document, each with how much is said against it. */
export function FileTabs({ files }: { files: readonly FileName[] }) {
  const { t } = useTranslation('studio');
  const { complaints } = useChecked();
  return (
    <TabList aria-label={t('text.files')} className={styles.list ?? ''}>
      {files.map((file) => (
        <Tab key={file} id={file} className={styles.tab ?? ''}>
          {file}
          <Count of={complaints.filter((complaint) => complaint.file === file)} />
        </Tab>
      ))}
    </TabList>
  );
}
