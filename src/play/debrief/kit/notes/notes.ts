/** The parts of a policy memo, in the order of the page. */
export const MEMO_HEAD = ['to', 'from', 'subject'] as const;
export const MEMO_BODY = ['recommendation', 'background', 'options', 'risks', 'next'] as const;
export const MEMO_PARTS = [...MEMO_HEAD, ...MEMO_BODY] as const;
export type MemoPart = (typeof MEMO_PARTS)[number];

/** What a case in alliance policy is read for. */
export const CRITERIA = ['evidence', 'fears', 'counter', 'forecast', 'price', 'others'] as const;
export type Criterion = (typeof CRITERIA)[number];
/** The open columns on both sides of a criterion. */
export const SIDES = ['stronger', 'beyond'] as const;
export type Side = (typeof SIDES)[number];

/** Rises when notes of today could no longer be read. */
export const NOTES_FORMAT = 1;

/** All that a person wrote to one match. */
export interface Notes {
  format: typeof NOTES_FORMAT;
  memo: Record<MemoPart, string>;
  /** Evidence by id in the order in which it was first inserted: the first is [1]. */
  cited: string[];
  rubric: Record<Criterion, Record<Side, string>>;
}

const each = <Name extends string, Value>(names: readonly Name[], value: () => Value) =>
  Object.fromEntries(names.map((name) => [name, value()])) as Record<Name, Value>;

export const blankNotes = (): Notes => ({
  format: NOTES_FORMAT,
  memo: each(MEMO_PARTS, () => ''),
  cited: [],
  rubric: each(CRITERIA, () => each(SIDES, () => '')),
});
