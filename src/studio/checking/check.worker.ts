import { z } from 'zod';
import { openings } from '../../lab/openings.ts';
import { checkScenario } from '../../scenario/check/index.ts';
import type { Reading } from '../../scenario/read/index.ts';
import type { Files } from '../document/files.ts';
import { textsOf } from './texts.ts';

export interface CheckAsked {
  number: number;
  files: Files;
}

export interface CheckAnswered {
  number: number;
  reading: Reading;
}

// Made code is forbidden by the server's content policy.
z.config({ jitless: true });

// Away from the page: a stranger's file may be as slow as it likes, and can be stopped.
addEventListener('message', ({ data: { number, files } }: MessageEvent<CheckAsked>) => {
  const answer: CheckAnswered = { number, reading: checkScenario(textsOf(files), openings) };
  postMessage(answer);
});
