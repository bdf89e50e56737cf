/**
 * e to the power x with the same bits in every browser and in Node: the language leaves the last
 * bits of Math.exp to the engine, and one differing bit would break the replay of a match.
 * Relative error under 1e-14 on [-30, 30]; beyond +-700 the argument is clamped, so that the
 * result is never 0 and never Infinity.
 */

const LIMIT = 700;
// biome-ignore lint/suspicious/noApproximativeNumericConstant: constants of Math are not on the allow-list
const INVERSE_LN2 = 1.4426950408889634;

// ln 2 in two parts. The low 21 bits of the first are zero, so (power * LN2_HIGH) is exact for
// every power used here and the remainder keeps its precision.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

// 1011 doublings reach e^700 (about 2^1009.9). Doubling and halving are exact.
const HIGHEST_POWER = 1011;
const POWERS_OF_TWO = exactPowersOfTwo();

export function exp(x: number): number {
  const clamped = Math.max(-LIMIT, Math.min(LIMIT, x));
  const power = Math.floor(clamped * INVERSE_LN2 + 0.5);
  const rest = clamped - power * LN2_HIGH - power * LN2_LOW;
  return series(rest) * POWERS_OF_TWO[power + HIGHEST_POWER]!;
}

/** Taylor series to the 13th power; for |x| <= ln(2)/2 the first term left out is below 1e-17. */
function series(x: number): number {
  let sum = 1;
  for (let term = 13; term >= 1; term -= 1) sum = 1 + (x / term) * sum;
  return sum;
}

function exactPowersOfTwo(): number[] {
  const powers = [1];
  for (let power = 1; power <= HIGHEST_POWER; power += 1) {
    powers.unshift(powers[0]! / 2);
    powers.push(powers[powers.length - 1]! * 2);
  }
  return powers;
}
