import { z } from 'zod';
import { openings } from '../../lab/openings.ts';
import { checkScenario } from '../../scenario/check/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Reading } from '../../scenario/read/index.ts';
import type { Files } from '../document/files.ts';
import type { Answered, Told } from './asker.ts';
import { rulesOf } from './rules-of.ts';
import { textsOf } from './texts.ts';

export interface CheckAnswer {
  reading: Reading;
  /** The structure alone, where nothing but words keeps it from being played. */
  rules: Scenario | null;
}

// Made code is forbidden by the server's content policy.
z.config({ jitless: true });

// Away from the page: a stranger's file may be as slow as it likes, and can be stopped.
addEventListener('message', ({ data: { number, question } }: MessageEvent<Told<Files>>) => {
  const texts = textsOf(question);
  const reading = checkScenario(texts, openings);
  const message: Answered<CheckAnswer> = {
    number,
    answer: { reading, rules: rulesOf(texts, reading) },
  };
  postMessage(message);
});
