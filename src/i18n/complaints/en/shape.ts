import type { SomeSentences } from '../../complaint-words.ts';
import { near } from './near.ts';

export const shape = {
  'format-unknown': {
    message: 'This is written in format {value}; this version reads format {known}.',
    fix: 'Write “format: {known}”, or use the version of the game that the scenario was made for.',
  },
  'format-newer': {
    message:
      'This is written in format {value}, which is newer than this version of the game: it reads format {known}.',
    fix: 'Use a newer version of the game. Another number here would not help.',
  },
  'missing-field': {
    message: '“{field}” is missing.',
    fix: 'Add the field “{field}”.',
  },
  'unknown-field': {
    message: 'There is no field “{field}” here.',
    fix: 'Fields here are: {known}.',
    near,
  },
  'wrong-type': {
    message: '“{field}” should be {expected}, but is {received}.',
    fix: 'Write {expected}. A text with a colon, or one that looks like a number, needs quotes.',
  },
  'not-one-of': {
    message: '“{value}” is not one of the words that may stand here.',
    fix: 'Use one of: {allowed}.',
    near,
  },
  'too-small': {
    message: '{value} is too small.',
    fix: 'Use a number of at least {minimum}.',
  },
  'too-large': {
    message: '{value} is too large.',
    fix: 'Use a number of at most {maximum}.',
  },
  'too-few': {
    message: 'The list is too short.',
    fix: 'Give at least {minimum}.',
  },
  'too-many': {
    message: 'The list is too long.',
    fix: 'Give at most {maximum}.',
  },
  'empty-text': {
    message: '“{field}” is empty.',
    fix: 'Write the text, or delete the field if it is not needed.',
  },
  'too-many-characters': {
    message: 'This has more than {maximum} characters.',
    fix: 'Shorten it to {maximum} characters.',
  },
  'bad-id': {
    message: '“{value}” cannot be an id.',
    fix: 'Use small letters, digits and single hyphens, beginning with a letter: camp-david.',
  },
  'bad-name': {
    message: '“{value}” cannot be a name.',
    fix: 'Use letters and digits without hyphens, beginning with a small letter: redSea.',
  },
  'bad-source-id': {
    message: '“{value}” cannot be the id of a source.',
    fix: 'Begin with a capital, then letters, digits and dots: F3.25. Or write: assumption.',
  },
  'bad-date': {
    message: '“{value}” is not a day of the calendar.',
    fix: 'Write a day as 2023-08-18.',
  },
  'bad-url': {
    message: '“{value}” is not an https address.',
    fix: 'Give the address with https://, or leave it out.',
  },
  'condition-syntax': {
    message: 'The condition cannot be read at “{near}”.',
    fix: 'Write it like: support > 0.5 && flags.latency == 1',
  },
  'condition-outside-subset': {
    message: 'A condition may not use {part}.',
    fix: 'Use gauges, indices, flags, turn, numbers, comparisons, + - * /, && || ! and in [ ].',
  },
  'condition-too-large': {
    message: 'The condition has more than {limit} parts.',
    fix: 'Shorten it; a flag can carry part of it.',
  },
  'effort-above-one': {
    message: 'The effort adds up to {sum}; a turn has only 1 to spend.',
    fix: 'Lower the shares until they add up to 1 or less.',
  },
  'weights-not-one': {
    message: 'The weights add up to {sum}, not to 1.',
    fix: 'Change the weights until they add up to 1.',
  },
  'date-order': {
    message: '{date} does not come after {before}.',
    fix: 'Put the turns in the order of their days, and the end after the last.',
  },
  'words-file-missing': {
    message: 'The language “{language}” is listed, but its words file is missing.',
    fix: 'Add {language}.yaml beside this file, or take “{language}” off the list.',
  },
} satisfies SomeSentences;
