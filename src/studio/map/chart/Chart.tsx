import {
  Background,
  BackgroundVariant,
  type Edge,
  MiniMap,
  type Node,
  Panel,
  ReactFlow,
  type ReactFlowProps,
  ReactFlowProvider,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type FocusEvent, type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import type { Arrangement } from '../layout/arrange.ts';
import styles from './Chart.module.css';
import { useRoom } from './useRoom.ts';
import { useFollow, useViewport } from './useViewport.ts';
import { useWalk, type Walk } from './useWalk.ts';

/** Measures its room before it draws: what lies where depends on it. */
export function Room({
  children,
}: {
  children(room: { width: number; scale: number }): ReactNode;
}) {
  const sheet = useRef<HTMLDivElement>(null);
  const room = useRoom(sheet);
  return (
    <div ref={sheet} className={styles.sheet}>
      {room && <ReactFlowProvider>{children(room)}</ReactFlowProvider>}
    </div>
  );
}

interface ChartProps<N extends Node, E extends Edge>
  extends Pick<
    ReactFlowProps<N, E>,
    | 'nodes'
    | 'edges'
    | 'nodeTypes'
    | 'edgeTypes'
    | 'onConnect'
    | 'onConnectEnd'
    | 'isValidConnection'
    | 'onNodeDoubleClick'
  > {
  label: string;
  /** What the keys do. */
  help: string;
  arrangement: Arrangement;
  chosen: string | null;
  walk: Walk;
  /** Shows the whole beside it, where it is long. */
  overview?: boolean;
}

/** A map on which one walks: the parts lie still, the sheet is moved and zoomed. */
export function Chart<N extends Node, E extends Edge>(props: ChartProps<N, E>) {
  const { label, help, arrangement, chosen, walk, overview, ...flow } = props;
  const { t } = useTranslation('studio');
  const map = useRef<HTMLElement>(null);
  const keys = useId();
  const viewport = useViewport(arrangement);
  const box = chosen === null ? undefined : arrangement.boxes.get(chosen);
  useFollow(box, chosen, viewport);
  const onKeyDown = useWalk(map, walk);
  /** The Tab key may reach a part that lies outside of the window. */
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const on = target.matches(':focus-visible') ? target.dataset.node : undefined;
    const part = on === undefined ? undefined : arrangement.boxes.get(on);
    if (part) viewport.show(part);
  };
  return (
    <section
      ref={map}
      className={styles.map}
      aria-label={label}
      aria-describedby={keys}
      onFocus={onFocus}
    >
      <p id={keys} className="visually-hidden">
        {help}
      </p>
      <ReactFlow
        {...flow}
        onKeyDown={onKeyDown}
        connectionRadius={60}
        panOnScroll
        zoomOnDoubleClick={false}
        minZoom={0.08}
        maxZoom={2}
        translateExtent={[
          [-160, -160],
          [arrangement.width + 160, arrangement.height + 160],
        ]}
        attributionPosition="bottom-left"
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        nodesFocusable={false}
        edgesFocusable={false}
        nodesDraggable={false}
        disableKeyboardA11y
        ariaLabelConfig={{
          'node.a11yDescription.default': help,
          'edge.a11yDescription.default': '',
          'handle.ariaLabel': t('map.join'),
        }}
      >
        <Background variant={BackgroundVariant.Dots} gap={28} />
        <Panel position="top-right" className={styles.tools ?? ''}>
          <Button icon="plus" label={t('map.zoomIn')} onClick={() => viewport.zoom(1.25)} />
          <Button icon="minus" label={t('map.zoomOut')} onClick={() => viewport.zoom(0.8)} />
          <Button icon="whole" label={t('map.whole')} onClick={viewport.whole} />
          <Button icon="target" label={t('map.toChosen')} onClick={() => viewport.read(box)} />
        </Panel>
        {overview && (
          <MiniMap
            className={styles.overview ?? ''}
            position="bottom-right"
            style={{ width: 64, height: 240 }}
            ariaLabel={t('map.overview')}
            nodeClassName={({ id, type }) =>
              [styles.small, type === 'sheet' && styles.paper, id === chosen && styles.here]
                .filter(Boolean)
                .join(' ')
            }
            pannable
            zoomable
          />
        )}
      </ReactFlow>
    </section>
  );
}
