/**
 * How a class sits. `cabinet`: everyone at one seat's desks. `parallel`: several such tables with
 * the same chances, compared afterwards. `alliance`: teams are governments at one table. `screen`:
 * no devices, the instructor counts hands.
 */
export const FORMS = ['cabinet', 'parallel', 'alliance', 'screen'] as const;
export type Form = (typeof FORMS)[number];

/**
 * Minutes of a lesson from the first student to the last question. `week`: deadlines over days
 * instead of clocks. `free` sets none.
 */
export const PLANS = ['50', '75', '100', 'week', 'free'] as const;
export type Plan = (typeof PLANS)[number];

/** Who may know whose name. `pseudonymous`: the instructor; `anonymous`: nobody. */
export const ANONYMITIES = ['named', 'pseudonymous', 'anonymous'] as const;
export type Anonymity = (typeof ANONYMITIES)[number];

/** In an anonymous class nothing is told of fewer people than this: it would point at somebody. */
const LEAST_ANONYMOUS = 5;

/** The fewest people of whom something is told. */
export const leastShown = (anonymity: Anonymity): number =>
  anonymity === 'anonymous' ? LEAST_ANONYMOUS : 1;

export const TENSION_NAMES = ['calm', 'tense', 'stormy'] as const;

/** What a student sees of an option before choosing it. */
export const PREVIEWS = ['none', 'direction', 'numbers'] as const;
export type PreviewShown = (typeof PREVIEWS)[number];

/** The most tables and people of one class: a lecture hall. */
export const MOST_TABLES = 60;
export const MOST_MEMBERS = 600;
/** Days after which names and texts go. */
export const RETENTION = { least: 1, most: 365, usual: 30 } as const;

/** The most that one message may hold: what a phone gathers while it has no line. */
export const MOST_WISHES = 50;

/** What a wall can show: what the step asks for, the way in, or nothing while somebody speaks. */
export const PICTURES = ['step', 'join', 'rest'] as const;

export interface Shown {
  picture: (typeof PICTURES)[number];
  /** From 0; a wall that has fewer pages begins anew. */
  page: number;
  /** Whether the last words to everyone stand over it. */
  words: boolean;
}

/** What a wall shows unless the console says otherwise. */
export const SHOWN: Shown = { picture: 'step', page: 0, words: true };
