import type { ComplaintCode } from '../scenario/read/index.ts';

/** What is wrong, how to mend it, and how to mend it where a near name shows what was meant. */
interface Sentences {
  message: string;
  fix: string;
  near?: string;
}

export interface ComplaintWords {
  sentences: Record<ComplaintCode, Sentences>;
  /** Values that are words of ours and not the author's, by the name of the value. */
  terms: Record<string, Record<string, string>>;
}

/** The sentences of one group of codes, as `scenario/read/codes.ts` groups them. */
export type SomeSentences = Partial<Record<ComplaintCode, Sentences>>;
