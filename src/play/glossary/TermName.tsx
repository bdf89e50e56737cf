import { lazy, type ReactNode, Suspense } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { paperClass } from '../shell/parts/Paper.tsx';
import styles from './TermName.module.css';
import type { Term } from './terms.ts';

/** The words of the glossary are fetched when somebody first asks for one. */
const Explained = lazy(async () => ({ default: (await import('./Explained.tsx')).Explained }));

/** A term of art on a label: asked, it says what it means, and the match stays where it is. */
export function TermName({ term, children }: { term: Term; children: ReactNode }) {
  return (
    <DialogTrigger>
      <Button className={styles.name ?? ''}>{children}</Button>
      <Popover placement="bottom start" className={`${paperClass} ${styles.popover}`}>
        <Suspense>
          <Explained term={term} />
        </Suspense>
      </Popover>
    </DialogTrigger>
  );
}
