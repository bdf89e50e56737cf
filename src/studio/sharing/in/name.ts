import { Refused } from './refusal.ts';

/** Shown to people: a name of a stranger may be as long as it likes. */
const short = (name: string): string => (name.length > 80 ? `${name.slice(0, 79)}…` : name);

/**
 * The steps of a name inside an archive or folder. Nothing is ever written by it, but a name that
 * leads out of its folder is the sign of an archive made to do harm: it is refused as a whole.
 */
export function stepsOf(name: string): string[] {
  const steps = name.split('/');
  const file = steps.at(-1) === '' ? steps.slice(0, -1) : steps;
  const bad = file.some((step) => step === '' || step === '.' || step === '..');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (bad || /[\\:\u0000-\u001f\u007f]/.test(name)) {
    throw new Refused({ code: 'bad-name', file: short(name) });
  }
  return steps;
}

/** What systems leave beside the files of people: `.git`, `.DS_Store`, `__MACOSX`. */
export const isHidden = (steps: readonly string[]): boolean =>
  steps.some((step) => step.startsWith('.') || step === '__MACOSX');
