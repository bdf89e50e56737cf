import type { SomeSentences } from '../../complaint-words.ts';
import { near } from './near.ts';

export const words = {
  'words-missing': {
    message: 'The words for “{id}” are missing in {where}.',
    fix: 'Add “{id}”.',
    near: 'Add “{id}”, or rename “{suggestion}” if that is meant.',
  },
  'words-extra': {
    message: 'The words for “{id}” in {where} belong to nothing in the structure.',
    fix: 'Delete them, or add “{id}” to the structure.',
    near,
  },
  'words-stale': {
    message: 'The original of this text was changed after it was translated.',
    fix: 'Translate it again, or say “Still right” in the studio. In the file, delete “{part}” under “stale”.',
  },
  'text-too-long': {
    message: 'The text has {length} {unit}; here it must have fewer than {limit}.',
    fix: 'Shorten it.',
  },
  'markup-refused': {
    message: 'The text holds {markup}; texts are plain Markdown.',
    fix: 'Take it out. Markdown knows *emphasis*, lists and https links.',
  },
} satisfies SomeSentences;
