import { kmeans } from 'ml-kmeans';

/** Numbers of rows. */
export type Cluster = number[];

const MOST_GROUPS = 5;
/** k-means starts somewhere: always at the same place, so that a class is told the same twice. */
const SEED = 1;

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.sqrt(a.reduce((sum, each, at) => sum + (each - b[at]!) * (each - b[at]!), 0));
}

function partedBy(rows: number[][], k: number): Cluster[] {
  const { clusters } = kmeans(rows, k, { seed: SEED, initialization: 'kmeans++' });
  return Array.from({ length: k }, (_, group) =>
    clusters.flatMap((each, row) => (each === group ? [row] : [])),
  ).filter(({ length }) => length > 0);
}

/** Mean silhouette, from -1 to 1: how much nearer rows lie to their own group than to the next one. */
function silhouette(rows: number[][], clusters: readonly Cluster[]): number {
  const toward = (row: number, cluster: Cluster): number => {
    const others = cluster.filter((each) => each !== row);
    return others.reduce((sum, each) => sum + distance(rows[row]!, rows[each]!), 0) / others.length;
  };
  const values = clusters.flatMap((own) =>
    own.map((row) => {
      if (own.length === 1) return 0;
      const inside = toward(row, own);
      const next = Math.min(
        ...clusters.filter((each) => each !== own).map((each) => toward(row, each)),
      );
      return Math.max(inside, next) === 0 ? 0 : (next - inside) / Math.max(inside, next);
    }),
  );
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** Rows in 2 to 5 groups, as many as part them best; the largest first. Needs two different rows. */
export function clustersOf(rows: number[][]): Cluster[] {
  const different = new Set(rows.map((row) => row.join())).size;
  const most = Math.min(MOST_GROUPS, different, rows.length - 1);
  let best: Cluster[] = [rows.map((_, row) => row)];
  let found = 0;
  for (let k = 2; k <= most; k++) {
    const clusters = partedBy(rows, k);
    const quality = clusters.length > 1 ? silhouette(rows, clusters) : 0;
    if (quality > found) {
      best = clusters;
      found = quality;
    }
  }
  return best.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
