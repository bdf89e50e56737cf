import { z } from 'zod';
import { openings } from '../../lab/openings.ts';
import { checkScenario } from '../../scenario/check/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Reading } from '../../scenario/read/index.ts';
import type { Files } from '../document/files.ts';
import { rulesOf } from './rules-of.ts';
import { textsOf } from './texts.ts';

export interface CheckAsked {
  number: number;
  files: Files;
}

export interface CheckAnswered {
  number: number;
  reading: Reading;
  /** The structure alone, where nothing but words keeps it from being played. */
  rules: Scenario | null;
}

// Made code is forbidden by the server's content policy.
z.config({ jitless: true });

// Away from the page: a stranger's file may be as slow as it likes, and can be stopped.
addEventListener('message', ({ data: { number, files } }: MessageEvent<CheckAsked>) => {
  const texts = textsOf(files);
  const reading = checkScenario(texts, openings);
  const answer: CheckAnswered = { number, reading, rules: rulesOf(texts, reading) };
  postMessage(answer);
});
