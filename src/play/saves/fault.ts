import type { RecordFault, Replay } from '../../game/index.ts';

/** Why a record from outside cannot be shown. `errors` says each with its fix. */
export type Fault =
  | { code: 'not-json' }
  | RecordFault
  | { code: 'no-scenario'; id: string }
  | { code: 'cut-off' }
  | { code: 'no-link' }
  | { code: 'cannot-unpack' }
  | Exclude<Replay, { ok: true }>;
