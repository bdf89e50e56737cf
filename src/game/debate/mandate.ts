/**
 * How strongly the debate backs each option relative to the motion's other options, in [0, 1].
 * 0.5 means: as well backed as the others are on average. Raw strengths saturate, so they are never shown alone.
 */
export function mandates(strengths: readonly number[]): number[] {
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  return strengths.map((strength) => {
    const others = strengths.length > 1 ? (total - strength) / (strengths.length - 1) : strength;
    return strength + others === 0 ? 0.5 : strength / (strength + others);
  });
}
