import { judgeGolden, type Verdict } from '../../../lab/golden/index.ts';
import type { Answered, Told } from '../../checking/asker.ts';
import type { GoldenFile } from '../../document/files.ts';
import type { GoldenQuestion, Verdicts } from './golden-question.ts';

// Away from the page: several whole matches take longer than a key may.
addEventListener(
  'message',
  ({ data: { number, question } }: MessageEvent<Told<GoldenQuestion>>) => {
    const { scenario, goldens } = question;
    const answer: Record<GoldenFile, Verdict> = {};
    for (const [file, text] of Object.entries(goldens)) {
      answer[file as GoldenFile] = judgeGolden(scenario, file, text);
    }
    const message: Answered<Verdicts> = { number, answer };
    postMessage(message);
  },
);
