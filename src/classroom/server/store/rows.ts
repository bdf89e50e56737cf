import type { ClassLanguage } from '../../telling/index.ts';

/** What stands in the tables of the store. */
export interface ClassRow {
  id: string;
  code: string;
  /** Milliseconds of the server's clock. */
  opened: number;
  /** JSON of the setup. */
  setup: string;
  /** Fingerprint of the scenario's structure when the class was opened. */
  hash: string;
  rules: number;
}

export type Role = 'console' | 'co' | 'projector' | 'seat';

export interface SecretRow {
  hash: string;
  class: string;
  role: Role;
  member: string | null;
}

export interface PersonRow {
  class: string;
  member: string;
  name: string;
  alias: string | null;
  language: ClassLanguage;
  once: string;
  /**
   * The seat's secret once more, for an answer to a join that was lost on the way. Deleted with
   * the names.
   */
  secret: string;
}
