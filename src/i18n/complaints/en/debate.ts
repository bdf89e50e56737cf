import type { SomeSentences } from '../../complaint-words.ts';

export const debate = {
  'argument-both-ways': {
    message: 'The argument “{id}” both supports and attacks “{target}”.',
    fix: 'Decide for one.',
  },
  'argument-cycle': {
    message: 'These arguments stand in a circle: {cycle}.',
    fix: 'Take out one of the links.',
  },
  'hand-attacks-nothing': {
    message: 'The rebuttal “{id}” attacks nothing.',
    fix: 'Name what it attacks, or write “hand: false”.',
  },
  'argument-idle': {
    message: 'The argument “{id}” neither supports nor attacks anything.',
    fix: 'Name what it supports or attacks.',
  },
  'few-attackers': {
    message: 'Only {count} arguments of the desks attack the option “{id}”: too few for a debate.',
    fix: 'Let at least two arguments that are not rebuttals attack it.',
  },
  'argument-without-value': {
    message: 'The argument “{id}” serves no value, so every audience hears it alike.',
    fix: 'Name the value that it appeals to.',
  },
  'argument-never-raised': {
    message: 'The desk “{desk}” never raises “{id}”: it is blind to what that answers, or tired.',
    fix: 'Write “hand: true”, or change the stamina or blind spots of the desk.',
  },
  'debate-settled': {
    message:
      'The debate is settled before anyone speaks: even its weakest option opens at {weakest} of 1.',
    fix: 'Let more arguments attack the options, or lower the bases of those that support them.',
  },
  'debate-flat': {
    message: 'The debate opens flat: the mandates of its options lie only {apart} apart.',
    fix: 'Let the arguments back one option more than another: change bases or targets.',
  },
  'strategy-missing': {
    message: 'In “{turn}” no option is {strategy}.',
    fix: 'Add an option whose largest share is {strategy}.',
  },
  'long-turn': {
    message: 'The turn “{turn}” lasts {years} years, until {until}.',
    fix: 'Is this day left over from before? A turn lasts until the next one, the last until the last day.',
  },
  hindsight: {
    message: '“{id}” argues on {date} with {source}, published {published}.',
    fix: 'Use an earlier source, or mark the argument as hindsight (“hindsight: true”).',
  },
  'history-incomplete': {
    message: 'History does not say what “{seat}” did.',
    fix: 'Name the option that comes closest.',
  },
  'history-frame': {
    message: 'History is framed {frame}, but the option offers only {frames}.',
    fix: 'Add {frame} to the frames of the option, or change the frame of history.',
  },
} satisfies SomeSentences;
