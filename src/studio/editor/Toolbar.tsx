import { useTranslation } from 'react-i18next';
import { Button } from '../../play/shell/parts/Button.tsx';
import { Choice } from '../../play/shell/parts/Choice.tsx';
import { useBench, useBenchState } from '../bench/useBench.ts';
import { Saved } from '../kept/Saved.tsx';
import { PANES, type Pane, type PaneName } from './panes.ts';
import styles from './Toolbar.module.css';
import type { useShown } from './useShown.ts';
import { VIEWS, type ViewName } from './views.ts';

const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];
const PANE_NAMES = Object.keys(PANES) as PaneName[];

const BadgeOf = ({ pane: { Badge } }: { pane: Pane }) => Badge && <Badge />;

/** How to look at the document, what to take back, and what to have beside it. */
export function Toolbar({
  shown: { view, pane, show, open },
}: {
  shown: ReturnType<typeof useShown>;
}) {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const canUndo = useBenchState(({ history }) => history.done.length > 0);
  const canRedo = useBenchState(({ history }) => history.undone.length > 0);
  return (
    <div className={styles.toolbar}>
      <Choice
        label={t('views')}
        value={view}
        onChoose={show}
        options={VIEW_NAMES.map((value) => ({ value, sign: t(`view.${value}`) }))}
      />
      <span className={styles.steps}>
        <Button
          kind="quiet"
          icon="undo"
          label={t('undo')}
          disabled={!canUndo}
          onClick={bench.undo}
        />
        <Button
          kind="quiet"
          icon="redo"
          label={t('redo')}
          disabled={!canRedo}
          onClick={bench.redo}
        />
      </span>
      <Saved />
      <nav className={styles.panes} aria-label={t('panes')}>
        {PANE_NAMES.map((name) => (
          <Button
            key={name}
            kind="quiet"
            icon={PANES[name].icon}
            pressed={name === pane}
            onClick={() => open(name === pane ? null : name)}
          >
            {t(`pane.${name}`)}
            <BadgeOf pane={PANES[name]} />
          </Button>
        ))}
      </nav>
    </div>
  );
}
