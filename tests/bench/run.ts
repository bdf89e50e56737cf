// Compares how the contestants end, then times them. `bench.ts` builds this as the game is built.
import { boardgameIo } from './contestants/boardgame-io.ts';
import type { Contestant } from './contestants/contestant.ts';
import { loop } from './contestants/loop.ts';
import { machine } from './contestants/machine.ts';
import { rules } from './contestants/rules.ts';
import { median, rounds } from './measure.ts';
import { wishes } from './toy/toy.ts';

/** Seeds whose matches are compared bit for bit before anything is timed. */
const COMPARED = 200;
const SEEDS = 5000;

const contestants: Contestant[] = [loop, rules, machine, boardgameIo];
const wished = Array.from({ length: SEEDS }, (_, seed) => wishes(seed));

for (let seed = 0; seed < COMPARED; seed += 1) {
  const [expected, ...others] = contestants.map(({ play }) =>
    fingerprint(play(seed, wished[seed]!)),
  );
  others.forEach((outcome, index) => {
    if (outcome === expected) return;
    const { name } = contestants[index + 1]!;
    throw new Error(`seed ${seed}: ${name} ends at ${outcome}, ${loop.name} at ${expected}`);
  });
}
console.log(`${COMPARED} matches end at the same bits in all ${contestants.length}.\n`);

const measured = rounds(
  contestants.map(
    ({ play }) =>
      (number) =>
        void play(number % SEEDS, wished[number % SEEDS]!),
  ),
);
contestants.forEach(({ name }, which) => {
  const perSecond = median(measured.map((rates) => rates[which]!));
  const ratio = median(measured.map((rates) => rates[0]! / rates[which]!));
  console.log(
    name.padEnd(24),
    `${Math.round(perSecond).toLocaleString('en')} matches/s`.padStart(20),
    which === 0 ? '' : `${ratio.toFixed(ratio < 10 ? 2 : 0)} times the loop's time`.padStart(28),
  );
});

/** Sorted by name: contestants list the gauges in orders of their own. */
function fingerprint({ gauges, ending }: ReturnType<Contestant['play']>): string {
  return JSON.stringify([Object.entries(gauges).sort(([a], [b]) => (a < b ? -1 : 1)), ending]);
}
