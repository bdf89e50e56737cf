import type { Lesson } from '../protocol/lesson.ts';
import type { Sources } from './sources.ts';

/** Where the class stands. Of the setup only what concerns everyone: never the seed. */
export function tellLesson({ code, state }: Sources): Lesson {
  const { setup, step, turn, deadline, paused, door } = state;
  const { scenario, languages, form, plan, anonymity, freeText, review, talk } = setup;
  const { preview, rehearsal, retentionDays, tables, seats, turns } = setup;
  return {
    ...{ code, scenario, languages, form, plan, anonymity, freeText, review, talk },
    ...{ preview, rehearsal, retentionDays, tables, seats, turns },
    ...{ step, turn, deadline, paused, door },
  };
}
