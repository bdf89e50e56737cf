import type { Unfit } from '../../classroom/server/store/unfit.ts';
import type { Say } from '../verb.ts';

/** What is wrong with the data of a folder, and how to mend it. */
export function dataSaid(say: Say, why: Unfit, folder: string): string {
  switch (why) {
    case 'taken':
      return say('cli:dataTaken', { folder });
    case 'too-new':
      return say('cli:dataTooNew', { folder });
    case 'closed':
      return say('cli:dataClosed', { folder });
    case 'full':
      return say('cli:dataFull', { folder });
    case 'damaged':
      return say('cli:dataDamaged', { folder });
    case 'not-a-folder':
      return say('cli:dataNoFolder', { folder });
  }
}
