/** Why something that was brought cannot be opened. The words say each with its fix. */
export type Refusal =
  | { code: 'nothing' }
  | { code: 'no-scenario'; found: string }
  | { code: 'several-scenarios'; found: string }
  | { code: 'not-text'; file: string }
  | { code: 'bad-name'; file: string }
  | { code: 'too-many-files'; limit: number }
  | { code: 'text-too-large'; file: string; limit: number }
  | { code: 'too-large'; limit: number }
  | { code: 'broken-archive' }
  | { code: 'broken-link' }
  | { code: 'too-slow' };

/** Thrown where something is read, caught where it came in. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
