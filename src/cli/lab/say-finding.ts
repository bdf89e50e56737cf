import type { Finding } from '../../lab/finding.ts';
import type { Call } from '../verb.ts';

/** A finding in one sentence. */
export function sayFinding({ code, subject, values }: Finding, { say }: Call): string {
  // The words of a finding take different values; which, stands beside its code.
  return String(say(`lab:finding.${code}`, { subject, ...values } as never));
}
