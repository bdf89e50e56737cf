import type { Setup } from '../../protocol/setup.ts';
import type { Shelved } from './library.ts';

/** The part of a setup that does not fit its scenario; null if all of it does. */
export function checkSetup(setup: Setup, { scenario, words }: Shelved): string | null {
  const { seats, tables, turns, form, languages, talk } = setup;
  if (seats.some((seat) => !scenario.seats[seat]?.playable)) return 'setup.seats';
  if (new Set(seats).size !== seats.length) return 'setup.seats';
  if (form !== 'alliance' && seats.length > 1) return 'setup.seats';
  if (form !== 'parallel' && tables > 1) return 'setup.tables';
  if (form !== 'alliance' && talk) return 'setup.talk';
  if (turns > scenario.turns.length) return 'setup.turns';
  if (languages.some((language) => !words[language])) return 'setup.languages';
  return null;
}
