import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Boundary, type Broken } from '../../play/shell/broken/Boundary.tsx';
import { Frame } from '../../play/shell/frame/Frame.tsx';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import { useBenchState } from '../bench/useBench.ts';
import { titleOf } from '../document/title.ts';
import { useSettling } from '../drafts/useSettling.ts';
import { DiskNotice } from '../kept/disk/DiskNotice.tsx';
import { Elsewhere } from '../kept/Elsewhere.tsx';
import { Migrated } from '../kept/Migrated.tsx';
import { useKeeping } from '../kept/useKeeper.ts';
import { useFollowing } from '../languages/useFollowing.ts';
import { ExportButton } from '../sharing/out/ExportButton.tsx';
import { BrokenPart } from './BrokenPart.tsx';
import styles from './Layout.module.css';
import { PANES } from './panes.ts';
import { ShowingContext } from './showing.ts';
import { Toolbar } from './Toolbar.tsx';
import { useShown } from './useShown.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { VIEWS } from './views.ts';

const brokenPart = ({ error }: Broken, again: () => void) => (
  <BrokenPart error={error} onAgain={again} />
);

/** The bar, one view of the document, and what stands beside it. */
export function Layout({ migratedFrom }: { migratedFrom: number | null }) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const title = useBenchState(({ history }) => titleOf(history.files, language));
  const elsewhere = useKeeping() === 'elsewhere';
  const shown = useShown();
  const { view, pane } = shown;
  useSettling();
  useUndoKeys();
  useFollowing();
  const View = VIEWS[view];
  const Content = pane && PANES[pane].Content;
  const loading = <p className={styles.loading}>{t('loading')}</p>;
  return (
    <Frame
      title={title || t('shelf.untitled')}
      middle={<h1 className={styles.title}>{title || t('shelf.untitled')}</h1>}
      actions={<ExportButton />}
      oneLine
      filling
    >
      {elsewhere ? <Elsewhere /> : <DiskNotice />}
      {migratedFrom !== null && <Migrated from={migratedFrom} />}
      <div className={styles.bench} data-pane={pane ?? undefined} inert={elsewhere}>
        <Toolbar shown={shown} />
        <section className={styles.view} aria-label={t(`view.${view}`)}>
          <Boundary key={view} instead={brokenPart}>
            <Suspense fallback={loading}>
              <ShowingContext value={shown.byName}>
                <View />
              </ShowingContext>
            </Suspense>
          </Boundary>
        </section>
        {pane && Content && (
          <section className={styles.pane} aria-label={t(`pane.${pane}`)}>
            <Boundary key={pane} instead={brokenPart}>
              <Suspense fallback={loading}>
                <ShowingContext value={shown.byName}>
                  <Content />
                </ShowingContext>
              </Suspense>
            </Boundary>
          </section>
        )}
      </div>
    </Frame>
  );
}
