import { type Anonymity, leastShown } from '../protocol/choices.ts';
import type { OpinionGroup, RatedArgument, Results } from '../protocol/results.ts';
import type { ClassState } from '../table/state.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import { mean } from './rated.ts';

/** Fewer ratings than this do not say how somebody thinks. */
const LEAST_RATINGS = 3;
/** Fewer people than this are no class of opinions. */
const LEAST_PEOPLE = 6;
const SHOWN = 3;
const COMMON = 3.5;

interface Rater {
  member: string;
  ratings: Map<string, number>;
}

const keyOf = ({ turn, argument }: Pick<RatedArgument, 'turn' | 'argument'>): string =>
  `${turn} ${argument}`;

function ratersOf({ works }: ClassState, shown: ReadonlySet<string>): Rater[] {
  const raters = new Map<string, Map<string, number>>();
  works.forEach(({ ratings }, at) => {
    for (const [argument, by] of Object.entries(ratings)) {
      const key = keyOf({ turn: at + 1, argument });
      if (!shown.has(key)) continue;
      for (const [member, value] of Object.entries(by)) {
        const known = raters.get(member) ?? new Map<string, number>();
        raters.set(member, known.set(key, value));
      }
    }
  });
  return [...raters.entries()]
    .map(([member, ratings]) => ({ member, ratings }))
    .filter(({ ratings }) => ratings.size >= LEAST_RATINGS)
    .sort((a, b) => (a.member < b.member ? -1 : 1));
}

/** Ratings as distances from each argument's mean; what somebody did not rate counts as that mean. */
function rowsOf(raters: readonly Rater[], rated: readonly RatedArgument[]): number[][] {
  return raters.map(({ ratings }) =>
    rated.map((each) => (ratings.get(keyOf(each)) ?? each.mean) - each.mean),
  );
}

const ratingsBy = (raters: readonly Rater[], key: string): number[] =>
  raters.flatMap(({ ratings }) => ratings.get(key) ?? []);

/** What a group rated most differently from all others, both sides having rated it. */
function ownOf(
  inside: readonly Rater[],
  outside: readonly Rater[],
  rated: readonly RatedArgument[],
): OpinionGroup['own'] {
  return rated
    .flatMap(({ turn, argument }) => {
      const here = ratingsBy(inside, keyOf({ turn, argument }));
      const there = ratingsBy(outside, keyOf({ turn, argument }));
      if (here.length === 0 || there.length === 0) return [];
      return [{ turn, argument, mean: mean(here), others: mean(there) }];
    })
    .sort((a, b) => Math.abs(b.mean - b.others) - Math.abs(a.mean - a.others))
    .slice(0, SHOWN);
}

/**
 * Groups of opinion, after the way of Polis: people as rows of ratings, parted by k-means where k
 * is the best of 2 to 5 by silhouette; and what all groups found convincing.
 */
export function opinion(
  state: ClassState,
  rated: readonly RatedArgument[],
  anonymity: Anonymity,
): Pick<Results, 'groups' | 'common'> {
  const raters = ratersOf(state, new Set(rated.map(keyOf)));
  if (raters.length < LEAST_PEOPLE) return { groups: [], common: [] };
  const clusters: Cluster[] = clustersOf(rowsOf(raters, rated));
  if (clusters.some(({ length }) => length < leastShown(anonymity)))
    return { groups: [], common: [] };
  const parted = clusters.map((cluster) => cluster.map((row) => raters[row]!));
  const groups = parted.map((inside, at) => ({
    name: String.fromCharCode('A'.charCodeAt(0) + at),
    people: inside.length,
    own: ownOf(
      inside,
      raters.filter((each) => !inside.includes(each)),
      rated,
    ),
  }));
  const common = rated.flatMap(({ turn, argument, mean: middle }) => {
    const means = parted.map((inside) => ratingsBy(inside, keyOf({ turn, argument })));
    const all = means.every((values) => values.length > 0 && mean(values) >= COMMON);
    return all ? [{ turn, argument, mean: middle }] : [];
  });
  return { groups, common };
}
