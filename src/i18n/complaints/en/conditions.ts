import type { SomeSentences } from '../../complaint-words.ts';
import { near } from './near.ts';

export const conditions = {
  'unknown-reading': {
    message: 'A condition reads “{reading}”, which is not there to read.',
    fix: 'Read a gauge, an index, a posture, turn, or flags., calls., events., kept. and the like with a name of this scenario.',
    near,
  },
  'reading-needs-spoke': {
    message: '“{reading}” is read from “{seat}”, which is not a spoke and has no gauges.',
    fix: 'Say whose it is, with a spoke before the dot: seoul.support',
  },
  'condition-type': {
    message: '“{operator}” needs {expected}, but is given {received}.',
    fix: 'Compare numbers first (support > 0.5); join with && and || only what is true or false.',
  },
  'condition-not-truth': {
    message: 'The condition gives a number, not true or false.',
    fix: 'Compare it with something: support > 0.5',
  },
  'level-not-number': {
    message: 'The level of an interest must be a number, but this is true or false.',
    fix: 'Give a sum of gauges, for example: 0.5 * support + 0.5 * freedom',
  },
  'never-holds': {
    message: 'This can never hold: the {kind} “{id}” can never come.',
    fix: 'Change the condition, or what it reads: has the turn come, is the flag set before?',
  },
  'always-holds': {
    message: 'This always holds, so the {kind} “{id}” has no condition.',
    fix: 'Change the condition, or delete it.',
  },
  'seat-without-options': {
    message: '“{seat}” has no options in the turn “{turn}”.',
    fix: 'Add options for this seat.',
  },
  'turn-unreachable': {
    message: 'In “{turn}” no option of “{seat}” can ever be open: the match ends here.',
    fix: 'Leave at least one option without a condition.',
  },
  'no-sure-option': {
    message: 'In “{turn}” every option of “{seat}” has a condition or a gate: all may be closed.',
    fix: 'Leave at least one option without either.',
  },
  'last-ending-conditional': {
    message: 'The last ending has a condition: a match could end without one.',
    fix: 'Delete its condition, or add an ending without one.',
  },
  'ending-hides-others': {
    message: 'The ending “{id}” has no condition, so those below it are never told.',
    fix: 'Give it a condition, or move it to the end.',
  },
} satisfies SomeSentences;
