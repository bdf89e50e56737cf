import type { Scenario } from '../format/scenario.ts';
import { type Complaint, complainOf, isFatal } from '../read/complaint.ts';
import { type Draft, draft, type ScenarioTexts, type WordsLanguage } from '../read/draft.ts';
import { CODES, type Reading, settle } from '../read/index.ts';
import { MOST_COMPLAINTS } from '../read/order.ts';
import { cabinets } from './cabinets.ts';
import { conditionTypes } from './condition-types.ts';
import { cycles } from './cycles.ts';
import { dangling } from './dangling.ts';
import { duplicates } from './duplicates.ts';
import { effects } from './effects.ts';
import { endings } from './endings.ts';
import type { Check, Finding } from './finding.ts';
import { floor } from './floor.ts';
import { folder } from './folder.ts';
import { hindsight } from './hindsight.ts';
import { history } from './history.ts';
import { lengths } from './lengths.ts';
import { longTurns } from './long-turns.ts';
import { markup } from './markup.ts';
import { promises } from './promises.ts';
import { reach } from './reach.ts';
import { seats } from './seats.ts';
import { unsilenced } from './silenced.ts';
import { sources } from './sources.ts';
import { stale } from './stale.ts';
import { strategies } from './strategies.ts';
import { values } from './values.ts';
import { wordsMatch } from './words-match.ts';

const CHECKS: readonly Check[] = [
  dangling,
  duplicates,
  sources,
  seats,
  cabinets,
  conditionTypes,
  reach,
  promises,
  effects,
  endings,
  history,
  strategies,
  longTurns,
  floor,
  values,
  cycles,
  hindsight,
];

function findings(scenario: Scenario, { words, places }: Draft): Finding[] {
  return [
    ...folder(scenario, places.structure.file),
    ...CHECKS.flatMap((check) => check(scenario)),
    ...Object.entries(words).flatMap(([key, said]) => {
      const language = key as WordsLanguage;
      return [
        ...wordsMatch(scenario, said, language),
        ...lengths(said, language),
        ...markup(said, language),
        ...stale(said, language),
      ];
    }),
  ];
}

const isError = ({ code }: Finding): boolean => CODES[code] === 'error';

/** As many as will be shown, errors first: finding a place takes time that a hostile file would use. */
function worst(all: readonly Finding[]): Finding[] {
  return [...all.filter(isError), ...all.filter((finding) => !isError(finding))].slice(
    0,
    MOST_COMPLAINTS + 1,
  );
}

function placed({ spot, code, values, in: language }: Finding, { places }: Draft): Complaint {
  return complainOf((language && places[language]) ?? places.structure, spot, code, values);
}

/**
 * Reads the files of a scenario and asks everything that can be asked without playing it. What
 * plays it comes from outside, as `play`, and is asked only of a scenario that can be played.
 */
export function checkScenario(texts: ScenarioTexts, play: Check = () => []): Reading {
  const reading = draft(texts);
  const { scenario } = reading;
  const complaints = [...reading.complaints];
  if (scenario) {
    const read = findings(scenario, reading);
    const played = isFatal(complaints) || read.some(isError) ? [] : play(scenario);
    for (const finding of worst(unsilenced(scenario, [...read, ...played]))) {
      complaints.push(placed(finding, reading));
    }
  }
  return settle({ ...reading, complaints });
}
