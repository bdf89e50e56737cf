import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Board, createBoard } from '../../board/index.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { useTheme } from '../../shell/theme/theme.ts';
import { underHand, useDraft } from '../draft/draft.ts';
import { useTable } from '../table/table.ts';
import { boardPicture } from './board-picture.ts';
import styles from './Canvas.module.css';
import { layoutOf } from './layout-of.ts';
import { rendererWished } from './renderer-wished.ts';

/** A device that cannot draw it plays by the words of the page. */
const noBoard = (why: unknown) => console.error(why);

/** The painted board. It says nothing that the page does not say, so it is hidden from readers of the page. */
export default function Canvas() {
  const { t } = useTranslation(['play', 'fears']);
  const [language] = useLanguage();
  const theme = useTheme();
  const table = useTable();
  const drafting = useDraft();
  const host = useRef<HTMLDivElement>(null);
  const board = useRef<Board | null>(null);
  const picture = boardPicture(t, table, drafting, theme);
  const newest = useRef({ picture, drafting, language });
  newest.current = { picture, drafting, language };

  useEffect(() => {
    const element = host.current!;
    let gone = false;
    const page = getComputedStyle(document.documentElement);
    const family = (name: string) => page.getPropertyValue(name).trim();
    const place = () => {
      const layout = layoutOf(element);
      if (layout) board.current?.place(layout);
    };
    const watcher = new ResizeObserver(place);
    void createBoard(element, {
      renderer: rendererWished(),
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      fonts: {
        serif: family('--serif'),
        sans: family('--sans'),
        // A wall says how much larger than on a desk its words must be.
        grow: Number(getComputedStyle(element).getPropertyValue('--board-letters')) || 1,
      },
    }).then((made) => {
      if (gone) return made.destroy();
      board.current = made;
      made.on('option', (option) => newest.current.drafting.change({ option }));
      made.on('hover', (option) => newest.current.drafting.point(option));
      place();
      made.show(newest.current.picture);
      watcher.observe(element);
      watcher.observe(element.parentElement!);
    }, noBoard);
    return () => {
      gone = true;
      watcher.disconnect();
      board.current?.destroy();
      board.current = null;
    };
  }, []);

  const shown = JSON.stringify(picture);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture that says the same is the same
  useEffect(() => board.current?.show(newest.current.picture), [shown]);

  return (
    <div
      ref={host}
      className={styles.host}
      aria-hidden="true"
      data-under={underHand(drafting)?.option.id}
    />
  );
}
