import { Tab, TabList } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useChecked } from '../checking/useChecked.tsx';
import type { FileName } from '../document/files.ts';
import styles from './FileTabs.module.css';

/** The files of the document, each with how much is said against it. */
export function FileTabs({ files }: { files: readonly FileName[] }) {
  const { t } = useTranslation('studio');
  const { complaints } = useChecked();
  return (
    <TabList aria-label={t('text.files')} className={styles.list ?? ''}>
      {files.map((file) => {
        const own = complaints.filter((complaint) => complaint.file === file);
        const severity = own.some((complaint) => complaint.severity === 'error')
          ? 'error'
          : 'warning';
        return (
          <Tab key={file} id={file} className={styles.tab ?? ''}>
            {file}
            {own.length > 0 && (
              <span className={styles.count} data-severity={severity}>
                {own.length}
                <span className="visually-hidden">
                  {' '}
                  {t('problems.count', { count: own.length })}
                </span>
              </span>
            )}
          </Tab>
        );
      })}
    </TabList>
  );
}
