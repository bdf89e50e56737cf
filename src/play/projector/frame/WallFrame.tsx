import type { ReactNode } from 'react';
import { Ladder } from '../../shell/frame/Ladder.tsx';
import { useDocumentTitle } from '../../shell/frame/useDocumentTitle.ts';
import { LanguageSwitch } from '../../shell/language/LanguageSwitch.tsx';
import { ThemeSwitch } from '../../shell/theme/ThemeSwitch.tsx';
import styles from './WallFrame.module.css';

interface WallFrameProps {
  /** Stands in the browser's tab. */
  tab: string;
  /** When and where one is in the lesson, over the title. */
  kicker: ReactNode;
  title: string;
  /** Beside the picture: the clock and the way in. */
  rail?: ReactNode;
  children: ReactNode;
}

/** The wall of a room. Its two switches show themselves to whoever reaches for them, not to the room. */
export function WallFrame({ tab, kicker, title, rail, children }: WallFrameProps) {
  useDocumentTitle(tab);
  return (
    <div className={styles.frame} data-rail={rail ? '' : undefined}>
      <header className={styles.head}>
        <div>
          <p className={styles.kicker}>{kicker}</p>
          <h1 className={styles.title}>{title}</h1>
        </div>
        <div className={styles.switches}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <div className={styles.ladder}>
        <Ladder />
      </div>
      <main className={styles.picture}>{children}</main>
      {rail && <aside className={styles.rail}>{rail}</aside>}
    </div>
  );
}
