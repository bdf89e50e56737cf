import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { Icon } from '../shell/icons/Icon.tsx';
import { Paper } from '../shell/parts/Paper.tsx';
import styles from './Chapter.module.css';
import type { ChapterId } from './chapters.ts';
import { useOpenChapters } from './open-chapters.ts';

interface ChapterProps {
  /** Where the contents lead to. */
  id: ChapterId;
  title: string;
  /** What the chapter rests on, in a sentence. */
  note?: string;
  children: ReactNode;
}

/** One part of the debrief: a paper with its heading, folded where it is for those who ask for more. */
export function Chapter({ id, title, note, children }: ChapterProps) {
  const { isOpen, fold, folds } = useOpenChapters();
  if (!folds(id)) {
    return (
      <Paper as="section" labelledBy={id} className={styles.chapter}>
        <div data-chapter={id}>
          <h2 id={id} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          {note && <p className={styles.note}>{note}</p>}
        </div>
        {children}
      </Paper>
    );
  }
  return (
    <Paper as="section" labelledBy={id} className={styles.chapter}>
      <Disclosure isExpanded={isOpen(id)} onExpandedChange={(open) => fold(id, open)}>
        <div data-chapter={id}>
          <h2 className={styles.title}>
            <Button slot="trigger" id={id} className={styles.trigger ?? ''}>
              <span>{title}</span>
              <span className={styles.arrow}>
                <Icon name="down" />
              </span>
            </Button>
          </h2>
          {note && <p className={styles.note}>{note}</p>}
        </div>
        <DisclosurePanel className={styles.panel ?? ''}>{children}</DisclosurePanel>
      </Disclosure>
    </Paper>
  );
}
