import type { Opened } from '../../../../classroom/protocol/answers.ts';
import { readShelf, writeShelf } from './shelf.ts';

/** A class that was opened in this browser, with the secrets that lead back into it. */
export interface KeptClass extends Opened {
  scenario: string;
  /** The name of its lesson. */
  name: string;
  /** Milliseconds of this computer's clock. */
  opened: number;
  rehearsal: boolean;
}

const SHELF = 'classes';
const MOST = 20;
const TEXTS = ['code', 'console', 'co', 'projector', 'name', 'scenario'] as const;

function readClass(found: unknown): KeptClass | null {
  if (typeof found !== 'object' || found === null) return null;
  const kept = found as Partial<Record<keyof KeptClass, unknown>>;
  if (TEXTS.some((each) => typeof kept[each] !== 'string')) return null;
  if (typeof kept.opened !== 'number' || typeof kept.rehearsal !== 'boolean') return null;
  if (kept.room !== null && typeof kept.room !== 'string') return null;
  return found as KeptClass;
}

export const keptClasses = (): KeptClass[] => readShelf(SHELF, readClass);

/** Secrets of earlier classes with the same scenario: a new one is compared with them at its end. */
export const consolesOf = (scenario: string): string[] =>
  keptClasses()
    .filter((each) => each.scenario === scenario && !each.rehearsal)
    .map((each) => each.console);

export function keepClass(opened: KeptClass): void {
  const others = keptClasses().filter(({ console }) => console !== opened.console);
  writeShelf(SHELF, [opened, ...others].slice(0, MOST));
}

/** On a computer that others use, nobody should find the way back into a class. */
export const forgetClasses = (): boolean => writeShelf(SHELF, []);
