import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Contents.module.css';
import type { ChapterId } from './chapters.ts';
import { useOpenChapters } from './open-chapters.ts';
import { useChapterInView } from './useChapterInView.ts';
import { useChapters } from './useChapters.ts';

/** The chapters in their order, to turn to. Stays in sight: beside the text, or above it on a narrow page. */
export function Contents() {
  const { t } = useTranslation('debrief');
  const chapters = useChapters();
  const { turnTo } = useOpenChapters();
  const current = useChapterInView(chapters.map(({ id }) => id));
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => keepInSight(list.current, current), [current]);
  return (
    <nav className={styles.contents} aria-label={t('contents')}>
      <ol ref={list} className={styles.list}>
        {chapters.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              data-to={id}
              className={styles.link}
              aria-current={id === current ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                turnTo(id);
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** On a narrow page the list is wider than the window: it moves along with the reader. */
function keepInSight(list: HTMLElement | null, current: ChapterId | null): void {
  const link = list?.querySelector<HTMLElement>(`[data-to="${current}"]`);
  if (list && link) list.scrollTo({ left: link.offsetLeft - list.clientWidth / 3 });
}
