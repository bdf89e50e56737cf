import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProjected } from '../projected.ts';
import styles from './Paged.module.css';
import { pagesOf } from './pages-of.ts';

interface PagedProps {
  className: string | undefined;
  many?: boolean;
  children: ReactNode;
}

/**
 * Cards that may be more than a wall can show: nobody scrolls a wall, so it shows whole cards in
 * pages, and the console turns them. A page that is not there begins anew. A window that can be
 * scrolled by hand shows all.
 */
export function Paged({ className, many, children }: PagedProps) {
  const { t } = useTranslation('projector');
  const { page } = useProjected().told.shown;
  const box = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(1);
  const now = page % count;
  // After every drawing: what is on the cards may have grown.
  useLayoutEffect(() => {
    const cards = box.current;
    const wall = cards?.closest('main');
    if (!cards || !wall) return;
    const turn = () => {
      const hangs = getComputedStyle(wall).overflowY !== 'visible';
      const top = cards.getBoundingClientRect().top;
      const spans = [...cards.children].map((card) => {
        const { top: from, bottom } = card.getBoundingClientRect();
        return { from: from - top, to: bottom - top };
      });
      const height = wall.getBoundingClientRect().bottom - FOOT - (top + wall.scrollTop);
      const pages = hangs ? pagesOf(spans, height) : [{ from: 0, to: Number.POSITIVE_INFINITY }];
      setCount(pages.length);
      const { from, to } = pages[page % pages.length]!;
      for (const [at, card] of [...cards.children].entries()) {
        const span = spans[at]!;
        const shown = span.to > from + 1 && span.from < to - 1;
        (card as HTMLElement).style.visibility = shown ? '' : 'hidden';
      }
      wall.scrollTop = from;
    };
    turn();
    const watcher = new ResizeObserver(turn);
    watcher.observe(wall);
    watcher.observe(cards);
    return () => watcher.disconnect();
  });
  return (
    <>
      <div ref={box} className={className} data-many={many || undefined}>
        {children}
      </div>
      {count > 1 && (
        <p role="status" className={styles.page}>
          {t('page', { page: now + 1, count })}
        </p>
      )}
    </>
  );
}

/** Room at the foot of the wall for the number of the page, in pixels. */
const FOOT = 8;
