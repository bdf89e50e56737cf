import type { SomeSentences } from '../../complaint-words.ts';

export const text = {
  'file-too-large': {
    message: 'The file is larger than {limit} characters.',
    fix: 'Shorten it, or make two scenarios of it.',
  },
  'yaml-syntax': {
    message: 'This is not YAML: {problem}.',
    fix: 'Look at this line and the one above it: indentation, colons, quotes and brackets.',
  },
  'yaml-too-heavy': {
    message: 'From here the file is nested too deeply or has too many parts.',
    fix: 'Take out what is nested or repeated.',
  },
  'yaml-alias': {
    message: 'An alias (*{name}) stands here; scenarios do not use them.',
    fix: 'Write out what the alias stands for.',
  },
  'yaml-tag': {
    message: 'A tag ({tag}) stands here; scenarios do not use them.',
    fix: 'Delete the tag.',
  },
  'yaml-merge-key': {
    message: 'A merge key (<<) stands here; scenarios do not use them.',
    fix: 'Write out the fields that it would bring in.',
  },
  'reserved-key': {
    message: '“{key}” cannot be used as a name.',
    fix: 'Choose another name.',
  },
  'duplicate-key': {
    message: '“{key}” stands here a second time.',
    fix: 'Keep one of the two, or rename one.',
  },
  'more-complaints': {
    message: 'There is more to complain of than the first {shown}.',
    fix: 'Mend these first and check again.',
  },
} satisfies SomeSentences;
