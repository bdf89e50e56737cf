/**
 * The names of everything that a scenario may read or change.
 * Letters in the comments are those of the model's equations (docs/model.md).
 */

/** State of one spoke, each in [0, 1]. */
export const SPOKE_GAUGES = [
  'threat', // T
  'commitment', // C
  'sharedInterest', // I
  'capability', // K
  'capacity', // E
  'strategicValue', // V
  'partnerTies', // N
  'reputation', // R
  'support', // S
  'freedom', // A
  'exposure', // X
  'record', // L
] as const;
export type SpokeGauge = (typeof SPOKE_GAUGES)[number];

/** State between two spokes, each in [0, 1]. */
export const PAIR_GAUGES = ['tie', 'friction'] as const; // J, H
export type PairGauge = (typeof PAIR_GAUGES)[number];

/** Readings computed from the state; nothing can set them directly. Each in [0, 1]. */
export const INDICES = [
  'abandonment',
  'umbrellaDoubt',
  'entrapment',
  'voice',
  'dependence',
] as const;
export type Index = (typeof INDICES)[number];

/** What the world puts into the model during a turn; in [0, 1], only `growth` may be negative. */
export const INPUTS = [
  'retrenchment', // om
  'cityVulnerability', // nu
  'hubConflict', // kap
  'recklessness', // reck
  'hubRequest', // ask
  'divergence', // div
  'historyShock', // hist
  'partnerInPlay', // jp: 0 keeps every partner away, whatever it chose
  'partnerFear', // abJ: replaces the partner's own abandonment index
  'armsDeals', // arms
  'peacekeeping', // pko
  'aid', // aid
  'retaliation', // ret
  'nuclearTalk', // nuke
  'danger', // d
  'unMandate', // un
  'success', // succ
  'cost', // cost
  'rally', // rally
  'growth', // g, per year
  'threatLevel', // Tbar
  'arsenal', // Nuc: 0 none, 1 own deterrent; latency lies between
] as const;
export type InputName = (typeof INPUTS)[number];

export const STRATEGIES = ['bilateral', 'independent', 'multilateral'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** What a desk weighs at the end; of the first three, less is better. */
export const OUTCOMES = [
  'abandonmentCost', // abandonment x dependence
  'umbrellaDoubt',
  'entrapmentHarm', // entrapment x (1 - sharedInterest)
  'freedom',
  'support',
  'capacity',
  'reputation',
] as const;
export type OutcomeName = (typeof OUTCOMES)[number];

/** What the great power worries about, read from all its spokes (docs/model-other-capitals.md). */
export const HUB_READINGS = ['burden', 'control', 'credibility'] as const;
export type HubReadingName = (typeof HUB_READINGS)[number];

/** What a desk may weigh; of what is feared, less is better. */
export const WEIGHABLE = [...OUTCOMES, ...HUB_READINGS] as const;
export type Weighable = (typeof WEIGHABLE)[number];
export const FEARED: readonly Weighable[] = [...OUTCOMES.slice(0, 3), 'burden'];

/** Anything of a seat that can be shown as one number ... */
export type OwnMeasure = SpokeGauge | PairGauge | Index | HubReadingName;
/** ... or of another spoke (`tokyo.freedom`). */
export type Measure = OwnMeasure | `${string}.${SpokeGauge | Index}`;

export const POSTURES = ['reassured', 'fearsAbandonment', 'fearsEntrapment', 'caught'] as const;
export type Posture = (typeof POSTURES)[number];

/** How the great power comes to a call at home, from best to worst. */
export const GRADES = ['full', 'late', 'part', 'none'] as const;
export type Grade = (typeof GRADES)[number];

/** How a spoke answers a call elsewhere. */
export const ANSWERS = ['send', 'less', 'elsewhere', 'refuse'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What an argument appeals to (value-based argumentation, Bench-Capon 2003). */
export const VALUES = [
  'security',
  'autonomy',
  'solidarity',
  'prosperity',
  'dignity',
  'peace',
] as const;
export type ValueName = (typeof VALUES)[number];

/** Who listens to a debate. */
export const AUDIENCES = ['cabinet', 'assembly', 'public', 'ally'] as const;
export type AudienceName = (typeof AUDIENCES)[number];
