import type { Fault } from '../protocol/answers.ts';

/** What a request came to. `no-line`: nothing came back at all. */
export type Called<Body> =
  | { ok: true; body: Body }
  | { ok: false; fault: Fault | { code: 'no-line' } };

export interface Caller {
  /** Where the game is installed, with a slash at the end. */
  base: string;
  secret: string | null;
}

export function headersFor({ secret }: Pick<Caller, 'secret'>): Record<string, string> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  if (secret !== null) headers.Authorization = `Bearer ${secret}`;
  return headers;
}

async function faultOf(response: Response): Promise<Fault | { code: 'no-line' }> {
  const said: unknown = await response.json().catch(() => null);
  // Somebody else's page, such as a school's proxy asking for a password, is no answer of ours.
  if (typeof said !== 'object' || said === null || !('code' in said)) return { code: 'no-line' };
  return said as Fault;
}

/** One request of the class server: a GET without a body, else a POST. */
export async function call<Body>(
  caller: Caller,
  way: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Called<Body>> {
  try {
    const response = await fetch(caller.base + way, {
      method: body === undefined ? 'GET' : 'POST',
      headers: headersFor(caller),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
    if (!response.ok) return { ok: false, fault: await faultOf(response) };
    return { ok: true, body: (await response.json()) as Body };
  } catch {
    return { ok: false, fault: { code: 'no-line' } };
  }
}
