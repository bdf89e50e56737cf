import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Frame } from '../../play/shell/frame/Frame.tsx';
import { Button } from '../../play/shell/parts/Button.tsx';
import { Choice } from '../../play/shell/parts/Choice.tsx';
import { useBench, useBenchState } from '../bench/useBench.ts';
import { titleOf } from '../document/title.ts';
import { Elsewhere } from '../kept/Elsewhere.tsx';
import { Saved } from '../kept/Saved.tsx';
import { useKeeping } from '../kept/useKeeper.ts';
import { ExportButton } from '../sharing/out/ExportButton.tsx';
import styles from './Layout.module.css';
import { PANES, type PaneName } from './panes.ts';
import { useShown } from './useShown.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { VIEWS, type ViewName } from './views.ts';

const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];
const PANE_NAMES = Object.keys(PANES) as PaneName[];

/** The bar, one view of the document, and what stands beside it. */
export function Layout() {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const title = useBenchState(({ history }) => titleOf(history.files));
  const canUndo = useBenchState(({ history }) => history.done.length > 0);
  const canRedo = useBenchState(({ history }) => history.undone.length > 0);
  const elsewhere = useKeeping() === 'elsewhere';
  const { view, pane, show, open } = useShown();
  useUndoKeys();
  const View = VIEWS[view];
  const Content = pane && PANES[pane].Content;
  return (
    <Frame
      title={title || t('shelf.untitled')}
      subtitle={title || t('shelf.untitled')}
      middle={
        <Choice
          label={t('views')}
          value={view}
          onChoose={show}
          options={VIEW_NAMES.map((value) => ({ value, sign: t(`view.${value}`) }))}
        />
      }
      actions={
        <>
          <Saved />
          <Button
            kind="quiet"
            icon="undo"
            label={t('undo')}
            disabled={!canUndo || elsewhere}
            onClick={bench.undo}
          />
          <Button
            kind="quiet"
            icon="redo"
            label={t('redo')}
            disabled={!canRedo || elsewhere}
            onClick={bench.redo}
          />
          <ExportButton />
        </>
      }
    >
      {elsewhere && <Elsewhere />}
      <div className={styles.bench} data-pane={pane ?? undefined} inert={elsewhere}>
        <section className={styles.view} aria-label={t(`view.${view}`)}>
          <Suspense fallback={<p className={styles.loading}>{t('loading')}</p>}>
            <View />
          </Suspense>
        </section>
        <nav className={styles.tabs} aria-label={t('panes')}>
          {PANE_NAMES.map((name) => (
            <Button
              key={name}
              kind="quiet"
              icon={PANES[name].icon}
              pressed={name === pane}
              onClick={() => open(name === pane ? null : name)}
            >
              {t(`pane.${name}`)}
            </Button>
          ))}
        </nav>
        {pane && Content && (
          <section className={styles.pane} aria-label={t(`pane.${pane}`)}>
            <Suspense fallback={<p className={styles.loading}>{t('loading')}</p>}>
              <Content />
            </Suspense>
          </section>
        )}
      </div>
    </Frame>
  );
}
