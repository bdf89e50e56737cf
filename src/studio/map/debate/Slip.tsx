import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { figure } from '../../../play/panels/debate/floor/figure.ts';
import { StrengthBar } from '../../../play/panels/debate/map/StrengthBar.tsx';
import { Mark } from '../../../play/shell/marks/Mark.tsx';
import { paperClass } from '../../../play/shell/parts/Paper.tsx';
import { inOne } from '../in-one.ts';
import type { Box } from '../layout/arrange.ts';
import { claimOf, deskOf } from './claim-of.ts';
import type { Point } from './debate.ts';
import { useDebateMap } from './debateMap.ts';
import styles from './Slip.module.css';

export type SlipNode = Node<{ point: Point }, 'slip'>;

/** An option or an argument on the map, with its strength. */
export function Slip({ data: { point } }: NodeProps<SlipNode>) {
  const { t } = useTranslation('studio');
  const { debate, names, workings, chosen, current, marked, choose } = useDebateMap();
  const { id, kind, desk, strategies, base } = point;
  const strength = workings.get(id)?.strength;
  const claim = claimOf(names, point);
  const speaks = kind === 'argument';
  const label = [
    `${t(`map.debate.${kind}`)}: ${claim}`,
    speaks ? t('map.debate.by', { desk: deskOf(names, debate, desk) }) : '',
    strength === undefined ? '' : t('map.debate.strength', { strength: figure(strength) }),
  ];
  return (
    <>
      <button
        type="button"
        className={`${styles.slip} ${speaks ? paperClass : ''}`}
        data-node={id}
        data-kind={kind}
        data-strategy={strategies[0]}
        data-marked={id === marked || undefined}
        tabIndex={id === current ? 0 : -1}
        aria-pressed={id === chosen}
        aria-label={inOne(label)}
        onClick={() => choose(point)}
      >
        <span className={styles.who}>
          {strategies[0] && <Mark strategy={strategies[0]} size={18} />}
          {speaks ? deskOf(names, debate, desk) : t('map.debate.option')}
        </span>
        <span className={styles.claim}>{claim}</span>
        {strength !== undefined && (
          <span className={styles.foot}>
            <StrengthBar value={strength} base={speaks ? base : 0.5} />
          </span>
        )}
      </button>
      <Handle
        type="target"
        position={Position.Right}
        className={styles.end ?? ''}
        aria-hidden="true"
      />
      {speaks && (
        <>
          <Handle
            id="supports"
            type="source"
            position={Position.Left}
            className={`${styles.end} ${styles.supports}`}
            aria-hidden="true"
          >
            +
          </Handle>
          <Handle
            id="attacks"
            type="source"
            position={Position.Left}
            className={`${styles.end} ${styles.attacks}`}
            aria-hidden="true"
          >
            |
          </Handle>
        </>
      )}
    </>
  );
}

/** A point as React Flow takes it: place, size and ends are known before it is drawn. */
export function slipNode(point: Point, { x, y, width, height }: Box): SlipNode {
  const end = { width: 1, height: 1 };
  return {
    id: point.id,
    type: 'slip',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [
      { ...end, type: 'target', position: Position.Right, x: width, y: height / 2 },
      { ...end, id: 'supports', type: 'source', position: Position.Left, x: 0, y: height / 3 },
      { ...end, id: 'attacks', type: 'source', position: Position.Left, x: 0, y: (2 * height) / 3 },
    ],
    data: { point },
    draggable: false,
    selectable: false,
    domAttributes: { 'aria-roledescription': undefined },
  };
}
