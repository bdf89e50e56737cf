/** Turns an argument's base and the strengths around it into its own strength; all in [0, 1]. */
export type Semantics = (
  base: number,
  attackers: readonly number[],
  supporters: readonly number[],
) => number;

/** Several voices on one side: 1 - prod(1 - v), so each further voice adds less. */
export function together(strengths: readonly number[]): number {
  let silence = 1;
  for (const strength of strengths) silence *= 1 - strength;
  return 1 - silence;
}

/** DF-QuAD (Rago, Toni, Aurisicchio, Baroni, KR 2016): the semantics that decides in the game. */
export const dfquad: Semantics = (base, attackers, supporters) => {
  const pull = together(supporters) - together(attackers);
  return pull >= 0 ? base + (1 - base) * pull : base + base * pull;
};

/** Share of the way to the end of the scale that an energy carries: hardly any if it is small. */
function carried(energy: number): number {
  const felt = Math.max(energy, 0);
  return (felt * felt) / (1 + felt * felt);
}

/** Quadratic Energy (Potyka, KR 2018): the second opinion; a motion on which they part is contested. */
export const quadraticEnergy: Semantics = (base, attackers, supporters) => {
  let energy = 0;
  for (const strength of supporters) energy += strength;
  for (const strength of attackers) energy -= strength;
  return base - base * carried(-energy) + (1 - base) * carried(energy);
};
