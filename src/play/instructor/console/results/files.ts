import type { Anonymity } from '../../../../classroom/protocol/choices.ts';

const KINDS = ['csv', 'json', 'grades'] as const;
export type FileKind = (typeof KINDS)[number];

const NAMES: Record<FileKind, string> = {
  csv: 'class.csv',
  json: 'class.json',
  grades: 'grades.csv',
};

/** The files of a class. Where nobody has a name there is nobody to grade. */
export const filesOf = (code: string, anonymity: Anonymity): { kind: FileKind; name: string }[] =>
  KINDS.filter((kind) => kind !== 'grades' || anonymity !== 'anonymous').map((kind) => ({
    ...{ kind, name: `${code}-${NAMES[kind]}` },
  }));
