import type { agents } from './en/agents.ts';
import type { cli } from './en/cli.ts';
import type { debrief } from './en/debrief.ts';
import type { errors } from './en/errors.ts';
import type { fears } from './en/fears.ts';
import type { glossary } from './en/glossary.ts';
import type { home } from './en/home.ts';
import type { instructor } from './en/instructor.ts';
import type { kit } from './en/kit.ts';
import type { lab } from './en/lab.ts';
import type { leading } from './en/leading.ts';
import type { moderating } from './en/moderating.ts';
import type { outcomes } from './en/outcomes.ts';
import type { overview } from './en/overview.ts';
import type { play } from './en/play.ts';
import type { projector } from './en/projector.ts';
import type { reasons } from './en/reasons.ts';
import type { shell } from './en/shell.ts';
import type { sound } from './en/sound.ts';
import type { student } from './en/student.ts';
import type { studio } from './en/studio.ts';
import type { verbs } from './en/verbs.ts';

/** English is the source: its keys are the keys. One area is one file in each language. */
export interface Words {
  shell: typeof shell;
  home: typeof home;
  glossary: typeof glossary;
  fears: typeof fears;
  reasons: typeof reasons;
  play: typeof play;
  sound: typeof sound;
  student: typeof student;
  projector: typeof projector;
  debrief: typeof debrief;
  errors: typeof errors;
  cli: typeof cli;
  verbs: typeof verbs;
  kit: typeof kit;
  lab: typeof lab;
  agents: typeof agents;
  instructor: typeof instructor;
  leading: typeof leading;
  moderating: typeof moderating;
  outcomes: typeof outcomes;
  overview: typeof overview;
  studio: typeof studio;
}

export type Area = keyof Words;
export const AREAS = [
  'shell',
  'home',
  'glossary',
  'fears',
  'reasons',
  'play',
  'sound',
  'student',
  'projector',
  'debrief',
  'errors',
  'cli',
  'verbs',
  'kit',
  'lab',
  'agents',
  'instructor',
  'leading',
  'moderating',
  'outcomes',
  'overview',
  'studio',
] as const satisfies Area[];

/** The same keys as English, except the singular forms, which Korean does not have. */
export type Korean<T> = {
  [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string
    ? string
    : Korean<T[K]>;
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Words;
    returnNull: false;
    keySeparator: false;
  }
}
