import {
  type Fault,
  type Here,
  type Opened,
  WAYS,
} from '../../../../classroom/protocol/answers.ts';
import type { OpenRequest } from '../../../../classroom/protocol/requests.ts';
import { root } from '../../../shell/root.ts';

/** Whether a class server answers where this page came from. A static build has none. */
export async function askHere(): Promise<Here | null> {
  try {
    const answer = await fetch(root + WAYS.here, { headers: { accept: 'application/json' } });
    const here: unknown = answer.ok ? await answer.json() : null;
    const answers = typeof here === 'object' && here !== null && 'classes' in here;
    return answers ? (here as Here) : null;
  } catch {
    // No line, or the page of a file server instead of an answer.
    return null;
  }
}

export type OpenAnswer = { ok: true; opened: Opened } | { ok: false; fault: Fault['code'] };

/** Opens a class. A lost line is a fault like any other: nothing was opened that anyone could join. */
export async function openClass(request: OpenRequest): Promise<OpenAnswer> {
  try {
    const answer = await fetch(root + WAYS.open, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    const said = (await answer.json()) as unknown;
    return answer.ok
      ? { ok: true, opened: said as Opened }
      : { ok: false, fault: (said as Fault).code ?? 'server' };
  } catch {
    return { ok: false, fault: 'server' };
  }
}
