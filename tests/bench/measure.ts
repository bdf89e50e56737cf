/** Milliseconds that a contestant plays in one round: long enough for the clock, short enough to take turns. */
const SLICE = 120;
const ROUNDS = 25;
const WARM_UP = 600;

/**
 * Matches per second of processor time, played for `milliseconds` of the clock: what else the
 * machine does takes the clock's time, not the processor's. Seeds go on from `at`, so that nobody
 * plays by heart.
 */
function rate(play: (number: number) => void, milliseconds: number, at: number): number {
  const end = performance.now() + milliseconds;
  const before = process.cpuUsage();
  let matches = 0;
  while (performance.now() < end) {
    for (let batch = 0; batch < 4; batch += 1) play(at + matches + batch);
    matches += 4;
  }
  const { user, system } = process.cpuUsage(before);
  return (matches * 1e6) / (user + system);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * The rates of every contestant, by round. All play in each round, each time beginning with
 * another one: what slows the processor slows them alike and leaves the ratios of a round alone.
 */
export function rounds(plays: readonly ((number: number) => void)[]): number[][] {
  for (const play of plays) rate(play, WARM_UP, 0);
  return Array.from({ length: ROUNDS }, (_, round) => {
    const rates: number[] = [];
    for (let step = 0; step < plays.length; step += 1) {
      const which = (round + step) % plays.length;
      rates[which] = rate(plays[which]!, SLICE, round * 997);
    }
    return rates;
  });
}
