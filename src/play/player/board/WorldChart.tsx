import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { paintWorld } from '../../board/index.ts';
import { useTheme } from '../../shell/theme/theme.ts';
import { useDraft } from '../draft/draft.ts';
import { useTable } from '../table/table.ts';
import { boardPicture } from './board-picture.ts';
import styles from './WorldChart.module.css';

/** The world chart by itself, as broad as its place. It says nothing that the list beside it does not say. */
export default function WorldChart() {
  const { t } = useTranslation(['play', 'fears']);
  const theme = useTheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { seats, deployments } = boardPicture(t, useTable(), useDraft(), theme);
  const picture = { theme, seats, deployments };
  const newest = useRef(picture);
  newest.current = picture;
  const shown = JSON.stringify(picture);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture that says the same is the same
  useEffect(() => {
    const sheet = canvas.current!;
    const page = getComputedStyle(document.documentElement);
    const family = (name: string) => page.getPropertyValue(name).trim();
    const fonts = { serif: family('--serif'), sans: family('--sans') };
    const paint = () => {
      const width = sheet.parentElement!.clientWidth;
      if (width > 0) void paintWorld(sheet, width, newest.current, fonts);
    };
    const watcher = new ResizeObserver(paint);
    watcher.observe(sheet.parentElement!);
    return () => watcher.disconnect();
  }, [shown]);
  return (
    <div className={styles.place} aria-hidden="true">
      <canvas ref={canvas} className={styles.sheet} />
    </div>
  );
}
