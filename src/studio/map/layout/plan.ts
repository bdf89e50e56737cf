/** How much room the map has and how it uses it. All in px at zoom 1. */
export interface Plan {
  /** Options side by side in a turn. */
  columns: number;
  /** Calls and events side by side; they stand beside their turn, or below it where it is narrow. */
  answers: number;
  beside: boolean;
  card: { width: number; height: number };
  gap: number;
  /** Between one turn and the next, and between a turn and what answers it. */
  gutter: number;
  pad: number;
  header: number;
  bar: number;
}

const WIDE = { beside: true, gap: 12, gutter: 44, pad: 14, header: 62, bar: 32 };
const CARD = { width: 176, height: 70 };

/** From the roomiest to the tightest: the first that fits is taken. */
const PLANS: readonly Plan[] = [
  { ...WIDE, columns: 6, answers: 2, card: CARD },
  { ...WIDE, columns: 5, answers: 2, card: CARD },
  { ...WIDE, columns: 4, answers: 2, card: CARD },
  { ...WIDE, columns: 3, answers: 1, card: CARD },
  { ...WIDE, columns: 2, answers: 1, card: CARD },
];
const NARROW: Plan = {
  ...{ columns: 2, answers: 2, beside: false, gap: 8, gutter: 26, pad: 8, header: 68, bar: 44 },
  card: { width: 152, height: 74 },
};

/** How wide a turn is. */
export const sheetWidth = ({ columns, card, gap, pad }: Plan): number =>
  columns * card.width + (columns - 1) * gap + 2 * pad;

const answersWidth = ({ answers, card, gap }: Plan): number =>
  answers * card.width + (answers - 1) * gap;

export const planWidth = (plan: Plan): number =>
  sheetWidth(plan) + (plan.beside ? plan.gutter + answersWidth(plan) : 0);

const TOOLS = 100;

/** The plan for a width in px, where a letter is `scale` times as large as usual. */
export function planFor(width: number, scale: number): Plan {
  // The tools of the map stand at its right.
  const room = width / scale - TOOLS;
  const plan = PLANS.find((each) => planWidth(each) <= room) ?? NARROW;
  const scaled = (value: number) => Math.round(value * scale);
  return {
    ...plan,
    card: { width: scaled(plan.card.width), height: scaled(plan.card.height) },
    gap: scaled(plan.gap),
    gutter: scaled(plan.gutter),
    pad: scaled(plan.pad),
    header: scaled(plan.header),
    bar: scaled(plan.bar),
  };
}
