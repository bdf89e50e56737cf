import type { SomeSentences } from '../../complaint-words.ts';

export const seats = {
  'hub-kind': {
    message: '“{seat}” is named as the hub, but its kind is another.',
    fix: 'Write “kind: hub” for it, or name another seat as the hub.',
  },
  'second-hub': {
    message: '“{seat}” is a second hub beside “{hub}”.',
    fix: 'There is one hub: make this seat a spoke or partners.',
  },
  'spoke-without-start': {
    message: 'The spoke “{seat}” has no starting state.',
    fix: 'Add “start” with every gauge.',
  },
  'no-playable-seat': {
    message: 'Nobody can play: no seat is playable.',
    fix: 'Write “playable: true” for a spoke.',
  },
  'tie-not-clear': {
    message: 'A tie is shown, but “{seat}” has {count} that it could be.',
    fix: 'Name the other spoke under “tieShown”, and see that the pair is listed.',
  },
  'outlook-missing': {
    message: '“{seat}” is playable, but nothing says how the match looks from there.',
    fix: 'Add “cabinets: {seat}:” to the scenario, with its endings.',
  },
  'cabinet-missing': {
    message: '“{seat}” is playable, but its cabinet debates nothing in “{turn}”.',
    fix: 'Add “cabinets: {seat}:” to the turn, with arguments for and against its options.',
  },
  'effect-without-spoke': {
    message: 'The effect on {gauge} would fall on “{seat}”, which is not a spoke.',
    fix: 'Say whose gauge it is: add “seat” with a spoke.',
  },
  'effect-without-pair': {
    message: 'The effect on {gauge} needs a pair, but “{seat}” has none with “{other}”.',
    fix: 'Name the other spoke under “with”, and list the pair under “pairs”.',
  },
  'with-for-nothing': {
    message: '“with” does nothing for {gauge}.',
    fix: 'Delete it; only tie and friction lie between two spokes.',
  },
  'setting-without-spoke': {
    message: '{input} is set for “{seat}”, which is not a spoke.',
    fix: 'Name a spoke, or leave the seat out.',
  },
  'negative-input': {
    message: '{input} cannot be {value}: only growth may be below 0.',
    fix: 'Use a number from 0 to 1.',
  },
} satisfies SomeSentences;
