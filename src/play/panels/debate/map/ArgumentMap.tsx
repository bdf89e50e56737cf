import { type CSSProperties, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTable } from '../../../player/table/table.ts';
import { paperClass } from '../../../shell/parts/Paper.tsx';
import { useDebate } from '../floor/debating.ts';
import styles from './ArgumentMap.module.css';
import { type Branch, branchesOf } from './branches.ts';
import { treeMove } from './keys.ts';
import { Legend } from './Legend.tsx';
import { Links } from './Links.tsx';
import { OptionSlip } from './OptionSlip.tsx';
import { type Row, rowsOf } from './rows.ts';
import { Slip } from './Slip.tsx';
import { useBoxes } from './useBoxes.ts';
import { useRowName } from './useRowName.ts';

/** Px of a grid line and of the gap below a slip, as in the style sheet; and lines before anything is measured. */
const LINE = 4;
const BELOW = 12;
const UNMEASURED = 30;

const idOf = (branch: Branch): string | null =>
  branch.kind === 'option' ? branch.id : branch.kind === 'argument' ? branch.argument.id : null;

/** The debate as a tree from the options outwards: what is said to an option, and what is said to that. */
export function ArgumentMap() {
  const { t } = useTranslation('play');
  const { view } = useTable();
  const debating = useDebate();
  const { inQuestion, ask, inHand, take, onTable, workings, ready } = debating;
  // What was folded or unfolded by hand; the rest opens as its place asks.
  const [turned, setTurned] = useState<Readonly<Record<string, boolean>>>({});
  const [current, setCurrent] = useState(inQuestion);
  const tree = useRef<HTMLDivElement>(null);
  const name = useRowName();

  const card = ready?.word.move === 'rebut' ? ready.word.argument : null;
  const branches = branchesOf(
    view.options.map(({ option }) => option.id),
    {
      points: [...onTable, ...view.conceded, ...view.hand.filter(({ id }) => id === card)],
      givenUp: view.conceded.map(({ id }) => id),
      ready: card,
      workings: ready?.workings ?? workings,
    },
  );
  const isOpen = (branch: Branch): boolean => {
    if (branch.kind === 'option') return branch.id === inQuestion && turned[branch.key] !== false;
    return turned[branch.key] ?? (branch.kind === 'argument' && depthOf(branch.key) < 3);
  };
  const boxes = useBoxes(tree);
  const rows = rowsOf(branches, isOpen, (key) => {
    const box = boxes.get(key);
    return box ? Math.ceil((box.bottom - box.top + BELOW) / LINE) : UNMEASURED;
  });
  const focused = rows.some(({ branch }) => branch.key === current) ? current : inQuestion;

  const fold = (branch: Branch, open: boolean) => {
    if (branch.kind === 'option' && open) ask(branch.id);
    setTurned((before) => ({ ...before, [branch.key]: open }));
  };
  const choose = ({ branch, open }: Row) => {
    const id = idOf(branch);
    if (branch.kind === 'outside') return fold(branch, !open);
    if (branch.kind === 'option' && !isOpen(branch)) return fold(branch, true);
    take(id === inHand ? null : id);
  };
  const focus = (key: string) => {
    setCurrent(key);
    tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  const rowAt = (key: string | undefined) => rows.find(({ branch }) => branch.key === key);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rowAt(focused);
    if (row && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      return choose(row);
    }
    if (event.key === 'Escape') return take(null);
    const move = treeMove(event.key, rows, focused);
    if (!move) return;
    event.preventDefault();
    if ('go' in move) focus(move.go);
    else if (row) fold(row.branch, 'unfold' in move);
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (!(event.target instanceof Element)) return;
    const key = event.target.closest<HTMLElement>('[data-key]')?.dataset.key;
    const row = rowAt(key);
    if (!row) return;
    setCurrent(row.branch.key);
    if (event.target.closest('[data-fold]')) fold(row.branch, !row.open);
    else choose(row);
  };

  return (
    <div className={styles.map}>
      <Legend />
      <div className={styles.sheet}>
        <Links
          rows={rows}
          boxes={boxes}
          strength={(id) => (ready?.workings ?? workings)[id]?.strength ?? 0}
        />
        <div
          ref={tree}
          role="tree"
          aria-label={t('debate.map')}
          className={styles.tree}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          {rows.map((row) => {
            const { branch, level, position, siblings, open, folded } = row;
            const id = idOf(branch);
            const inFull = branch.kind === 'argument' && !branch.again;
            const raised = branch.kind === 'option' ? open : inFull;
            return (
              <div
                key={branch.key}
                role="treeitem"
                tabIndex={branch.key === focused ? 0 : -1}
                aria-label={name(row)}
                aria-level={level}
                aria-posinset={position}
                aria-setsize={siblings}
                aria-expanded={open ?? undefined}
                aria-selected={id !== null && id === inHand}
                data-key={branch.key}
                data-kind={branch.kind}
                data-flat={!raised || undefined}
                data-standing={branch.kind === 'argument' ? branch.standing : undefined}
                className={`${styles.item} ${raised ? paperClass : ''}`}
                style={placeOf(row)}
              >
                {branch.kind === 'option' && <OptionSlip id={branch.id} open={open === true} />}
                {branch.kind === 'argument' && <Slip branch={branch} />}
                {branch.kind === 'outside' && (
                  <span className={styles.outside}>
                    {t('debate.outside', { count: branch.children.length })}
                  </span>
                )}
                {open !== null && branch.kind !== 'option' && (
                  <span className={styles.fold} data-fold aria-hidden="true">
                    {open ? '−' : `+${folded}`}
                  </span>
                )}
                {id !== null && id === inHand && (
                  <span className={styles.why} aria-hidden="true">
                    {t('why.ask')}
                  </span>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

const depthOf = (key: string): number => key.split('/').length;

/** Read by the style sheet. */
const placeOf = ({ level, column, line, lines }: Row): CSSProperties =>
  ({
    '--level': level,
    '--column': column,
    '--line': line,
    '--lines': lines,
  }) as CSSProperties;
