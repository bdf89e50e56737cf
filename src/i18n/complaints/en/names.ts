import type { SomeSentences } from '../../complaint-words.ts';
import { near } from './near.ts';

export const names = {
  'unknown-id': {
    message: 'There is no {kind} “{id}” here.',
    fix: 'Use one that exists, or add this one.',
    near,
  },
  'duplicate-id': {
    message: '“{id}” is used twice.',
    fix: 'Rename one of the two.',
  },
  'unused-source': {
    message: 'Nothing cites the source “{id}”.',
    fix: 'Cite it where it belongs, or delete it.',
  },
  'silenced-nothing': {
    message: 'The warning “{code}” at “{at}” is silenced, but nobody gives it.',
    fix: 'Delete this entry, or correct its code or place.',
  },
  'id-not-folder': {
    message: 'The id is “{id}”, but the folder is “{folder}”.',
    fix: 'Give both the same name.',
  },
} satisfies SomeSentences;
