import { createContext, useContext } from 'react';
import type { Standing } from '../../classroom/client/index.ts';
import type { Heard } from '../../classroom/protocol/answers.ts';
import type { MemberWish } from '../../classroom/protocol/requests.ts';
import type { StudentTold } from '../../classroom/protocol/student-told.ts';
import type { Words } from '../../scenario/format/words.ts';
import { wordsFrom } from '../../scenario/format/words-from.ts';

export type StudentCommand = MemberWish['command'];

/** What the screens of a student show, and how they speak. */
export interface Student {
  told: StudentTold;
  line: Pick<Standing<StudentTold>, 'state' | 'waiting' | 'ahead' | 'asking'>;
  /** Resolves with the answer; a refusal is also said by the frame. */
  say(command: StudentCommand, text?: string): Promise<Heard>;
}

export const StudentContext = createContext<Student | null>(null);

export function useStudent(): Student {
  const student = useContext(StudentContext);
  if (!student) throw new Error('a screen of a student stands outside of its class');
  return student;
}

/** The words of the turn that is on, as the seat hears them. */
export function turnWords(words: Words, { seat, dilemma }: NonNullable<StudentTold['view']>) {
  return wordsFrom(words, seat).turns[dilemma.id]!;
}
