import { type FileName, type Files, isFileName, STRUCTURE } from '../../document/files.ts';
import { Refused } from './refusal.ts';

/** A text of an archive, a folder or a choice of files, with its place there. */
export interface Brought {
  steps: readonly string[];
  text: string;
}

/** Whether a file may belong to a scenario; whatever else lies there is not even read. */
export const isText = (steps: readonly string[]): boolean => {
  const [folder, name] = steps.slice(-2);
  return steps.slice(-1).some(isFileName) || isFileName(`${folder}/${name}`);
};

const folderOf = ({ steps }: Brought): string => steps.slice(0, -1).join('/');

/** The files of the one scenario among what was brought, wherever its folder lies. */
export function gather(brought: readonly Brought[]): Files {
  if (brought.length === 0) throw new Refused({ code: 'nothing' });
  const structures = brought.filter(({ steps }) => steps.at(-1) === STRUCTURE);
  const [structure, ...others] = structures;
  if (!structure) {
    const found = brought.slice(0, 5).map(({ steps }) => steps.join('/'));
    throw new Refused({ code: 'no-scenario', found: found.join(', ') });
  }
  if (others.length > 0) {
    const found = structures.slice(0, 5).map(folderOf);
    throw new Refused({ code: 'several-scenarios', found: found.join(', ') });
  }
  const folder = structure.steps.slice(0, -1);
  const inside = ({ steps }: Brought) => folder.every((step, at) => steps[at] === step);
  const files: Partial<Record<FileName, string>> = {};
  for (const one of brought.filter(inside)) {
    const name = one.steps.slice(folder.length).join('/');
    if (isFileName(name)) files[name] = one.text;
  }
  return files;
}
