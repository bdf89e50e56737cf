import styles from './Links.module.css';
import { linkPath } from './link-path.ts';
import type { Row } from './rows.ts';
import type { Boxes } from './useBoxes.ts';

interface LinksProps {
  rows: readonly Row[];
  boxes: Boxes;
  strength(argument: string): number;
}

/** Supports are brass pipes that end in a plus, attacks dashed lines that end in a bar; width is strength. */
export function Links({ rows, boxes, strength }: LinksProps) {
  const links = rows.filter(({ parent }) => parent !== null);
  return (
    <svg className={styles.links} aria-hidden="true">
      {links.map((row) => {
        const { branch, parent, position, siblings } = row;
        const [target, claim] = [boxes.get(parent?.branch.key ?? ''), boxes.get(branch.key)];
        if (!target || !claim) return null;
        const { path, x, y } = linkPath(target, claim, position - 1, siblings);
        if (branch.kind !== 'argument' || parent?.branch.kind === 'outside') {
          return <path key={branch.key} d={path} className={styles.idle} />;
        }
        const held = branch.standing === 'givenUp' ? 0 : strength(branch.argument.id);
        const width = 1.5 + 6 * held;
        if (branch.side === 'attacks') {
          return (
            <g key={branch.key} className={styles.attack} data-standing={branch.standing}>
              <path d={path} strokeWidth={Math.max(1.4, width * 0.7)} />
              <path d={`M${x} ${y - 9}v18`} className={styles.bar} />
            </g>
          );
        }
        return (
          <g key={branch.key} className={styles.support} data-standing={branch.standing}>
            <path d={path} pathLength={1} className={styles.edge} strokeWidth={width + 2} />
            <path d={path} pathLength={1} className={styles.pipe} strokeWidth={width} />
            <path d={path} pathLength={1} className={styles.shine} strokeWidth={width * 0.3} />
            <circle cx={x} cy={y} r={7} className={styles.end} />
            <path d={`M${x - 3.5} ${y}h7M${x} ${y - 3.5}v7`} className={styles.plus} />
          </g>
        );
      })}
    </svg>
  );
}
