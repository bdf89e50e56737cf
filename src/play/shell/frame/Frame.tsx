import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../language/LanguageSwitch.tsx';
import { root } from '../root.ts';
import { ThemeSwitch } from '../theme/ThemeSwitch.tsx';
import { BrandWheel } from './Brand.tsx';
import styles from './Frame.module.css';
import { Ladder } from './Ladder.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';

interface FrameProps {
  /** Stands in the browser's tab, before the name of the game. */
  title: string;
  /** Under the name of the game: the scenario and its years. */
  subtitle?: string;
  /** In the middle of the bar: where one is in the match. */
  middle?: ReactNode;
  /** Beside the switches for language and chart. */
  actions?: ReactNode;
  /** On a phone the bar keeps one line: where one is and the buttons, without name and chart switch. */
  oneLine?: boolean;
  /** The content fills the window to the point: its parts scroll, the page does not. */
  filling?: boolean;
  children: ReactNode;
}

const CONTENT = 'content';

/** Not by the address: behind its # may stand which class, match or scenario is shown. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById(CONTENT)?.focus();
}

/** What every screen but home shares: bar, ladder, and the place of the content. */
export function Frame({
  title,
  subtitle,
  middle,
  actions,
  oneLine,
  filling,
  children,
}: FrameProps) {
  const { t } = useTranslation('shell');
  useDocumentTitle(title);
  return (
    <div className={styles.frame} data-filling={filling || undefined}>
      <a className={styles.skip} href={`#${CONTENT}`} onClick={skip}>
        {t('skip')}
      </a>
      <header className={styles.bar} data-one-line={oneLine || undefined}>
        <a className={styles.brand} href={root}>
          <BrandWheel />
          <span>
            <span className={styles.name}>{t('name')}</span>
            {subtitle && <span className={styles.subtitle}>{subtitle}</span>}
          </span>
        </a>
        <div className={styles.middle}>{middle}</div>
        <div className={styles.actions}>
          <LanguageSwitch />
          <span className={styles.chart}>
            <ThemeSwitch />
          </span>
          {actions}
        </div>
      </header>
      <Ladder />
      <main id={CONTENT} className={styles.content} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
