import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/Dialog.tsx';
import { TableContext } from '../table/table.ts';
import styles from './SourceLink.module.css';
import { SourceSheet } from './SourceSheet.tsx';

/** Words that open what a source says. What is not listed, or told away from a table, stays plain text. */
export function SourceLink({ id, children }: { id: string; children: ReactNode }) {
  const { t } = useTranslation('play');
  const table = useContext(TableContext);
  const source = table?.match.scenario.sources[id];
  if (!source) return children;
  return (
    <Dialog
      title={t('briefing.source')}
      trigger={{ className: styles.link ?? '', content: children }}
    >
      <SourceSheet id={id} />
    </Dialog>
  );
}
