import type { SomeSentences } from '../../complaint-words.ts';

export const promises = {
  'promise-untestable': {
    message: 'The promise “{promise}” ends with “{until}”, before the call “{call}” can test it.',
    fix: 'Let the promise last longer, or let the call come earlier.',
  },
  'promise-never-given': {
    message: 'Nobody ever gives the promise “{promise}”.',
    fix: 'Write “standing: true”, name it under “makes” of an option, or in a joint proposal.',
  },
  'promise-given-late': {
    message: 'The promise “{promise}” is given only after the last call “{call}”.',
    fix: 'Let it be given earlier, or let the call come later.',
  },
  'promise-not-theirs': {
    message: 'The call “{call}” tests “{seat}”, but the promise “{promise}” is not theirs.',
    fix: 'At home the spoke is owed the promise (to); elsewhere it owes it (from).',
  },
  'call-without-promise': {
    message: 'The call “{call}” tests no promise.',
    fix: 'Add a promise with “test: {call}”.',
  },
  'too-little-drama': {
    message: 'There are fewer than two {what}.',
    fix: 'Add some: promises and calls make the drama.',
  },
} satisfies SomeSentences;
