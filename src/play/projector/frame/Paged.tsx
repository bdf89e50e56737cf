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
  const shift = useRef(0);
  const [count, setCount] = useState(1);
  const now = page % count;
  // After every drawing: what is on the cards may have grown.
  useLayoutEffect(() => {
    const cards = box.current;
    const wall = cards?.closest('main');
    if (!cards || !wall) return;
    const turn = () => {
      wall.style.overflow = '';
      const hangs = getComputedStyle(wall).overflowY !== 'visible';
      const top = cards.getBoundingClientRect().top;
      const spans = [...cards.children].map((card) => {
        const { top: from, bottom } = card.getBoundingClientRect();
        return { from: from - top, to: bottom - top };
      });
      // Moved up by the page that was shown before: measured from where the first one stands.
      const height = wall.getBoundingClientRect().bottom - FOOT - (top + shift.current);
      const pages = hangs ? pagesOf(spans, height) : WHOLE;
      // What is turned is not scrolled as well.
      if (pages.length > 1) wall.style.overflow = 'hidden';
      setCount(pages.length);
      const { from, to } = pages[page % pages.length]!;
      for (const [at, card] of [...cards.children].entries()) {
        const span = spans[at]!;
        const shown = span.to > from + 1 && span.from < to - 1;
        (card as HTMLElement).style.visibility = shown ? '' : 'hidden';
      }
      shift.current = from;
      cards.style.translate = from === 0 ? '' : `0 ${-from}px`;
    };
    turn();
    const watcher = new ResizeObserver(turn);
    watcher.observe(wall);
    watcher.observe(cards);
    return () => {
      watcher.disconnect();
      wall.style.overflow = '';
    };
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

const WHOLE = [{ from: 0, to: Number.POSITIVE_INFINITY }];

/** Room at the foot of the wall for the number of the page, in pixels. */
const FOOT = 8;
