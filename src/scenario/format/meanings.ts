import type { Answer, Grade, SpokeGauge } from './gauges.ts';

/** What the gauges of a spoke stand for, as editors explain them to authors. */
export const GAUGE_MEANINGS: Record<SpokeGauge, string> = {
  threat: 'How strongly it is threatened.',
  commitment: 'How firmly the great power is committed to it.',
  sharedInterest: 'How far its interests and those of the great power agree.',
  capability: 'What its own forces can do.',
  capacity: 'What its economy and budget can carry.',
  strategicValue: 'What it is worth to the great power.',
  partnerTies: 'Its ties with the other partners.',
  reputation: 'How the world sees it.',
  support: 'How far its public stands behind its alliance policy.',
  freedom: 'How freely it can decide.',
  exposure: "How far it is exposed to other people's wars.",
  record: 'How well it has kept its word.',
};

export const GRADE_MEANINGS: Record<Grade, string> = {
  full: 'Help comes in full.',
  late: 'Help comes late.',
  part: 'Help comes in part.',
  none: 'No help comes.',
};

export const ANSWER_MEANINGS: Record<Answer, string> = {
  send: 'It sends what was asked for.',
  less: 'It sends less.',
  elsewhere: 'It helps in another place or another way.',
  refuse: 'It refuses.',
};
