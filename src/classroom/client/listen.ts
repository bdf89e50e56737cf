import { createParser } from 'eventsource-parser';
import { type Fault, HEARTBEAT, PATIENCE, type ToldParts, WAYS } from '../protocol/answers.ts';
import { type Caller, call, headersFor } from './call.ts';

export interface Ears {
  /** Tags of the parts that the device has. */
  known: () => Record<string, string>;
  told: (news: ToldParts) => void;
  /** The line works. */
  alive: () => void;
}

/**
 * `silent`: connected, but nothing ever came through: a proxy holds streams back. `again`: the
 * server wants to see whether the device is still there.
 */
export type Ended = 'silent' | 'cut' | 'again' | Fault;

/** A stream that lets things through says so at once. */
const FIRST_SIGN = 6000;
const TOO_QUIET = 3 * HEARTBEAT;
/** A question that was not answered by then has been lost on the way. */
const NO_ANSWER = PATIENCE + 2 * HEARTBEAT;

/** A signal that falls with another, and by itself when there was nothing for too long. */
function patientWith(other: AbortSignal, ms: number) {
  const own = new AbortController();
  const quit = (): void => own.abort();
  let watch = setTimeout(quit, ms);
  // `AbortSignal.any` would say so in a word, and is missing in tablets of some years ago.
  other.addEventListener('abort', quit);
  return {
    signal: own.signal,
    again(next: number): void {
      clearTimeout(watch);
      watch = setTimeout(quit, next);
    },
    end(): void {
      clearTimeout(watch);
      other.removeEventListener('abort', quit);
      quit();
    },
  };
}

/** Listens to the stream until it ends. Throws nothing. */
export async function listenToStream(
  caller: Caller,
  { known, told, alive }: Ears,
  signal: AbortSignal,
): Promise<Ended> {
  const patience = patientWith(signal, FIRST_SIGN);
  let heard = false;
  let again = false;
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === 'told') told(JSON.parse(data) as ToldParts);
      if (event === 'again') again = true;
    },
  });
  try {
    const response = await fetch(caller.base + WAYS.listen, {
      method: 'POST',
      headers: headersFor(caller),
      body: JSON.stringify({ known: known() }),
      signal: patience.signal,
    });
    if (!response.ok) {
      const fault: unknown = await response.json().catch(() => null);
      return typeof fault === 'object' && fault !== null && 'code' in fault
        ? (fault as Fault)
        : 'cut';
    }
    const text = response.body!.pipeThrough(new TextDecoderStream());
    const reader = text.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return again ? 'again' : heard ? 'cut' : 'silent';
      heard = true;
      patience.again(TOO_QUIET);
      alive();
      parser.feed(value);
    }
  } catch {
    return heard || !patience.signal.aborted || signal.aborted ? 'cut' : 'silent';
  } finally {
    patience.end();
  }
}

/**
 * Asks once what is new; the server waits with its answer until something is. `soon` wants an
 * answer in any case, to see whether one comes through.
 */
export async function askOnce(
  caller: Caller,
  { known, told, alive }: Ears,
  signal: AbortSignal,
  soon: boolean,
): Promise<Ended | 'answered'> {
  const patience = patientWith(signal, soon ? FIRST_SIGN : NO_ANSWER);
  const asked = { known: known(), soon };
  const answer = await call<ToldParts>(caller, WAYS.ask, asked, patience.signal);
  patience.end();
  if (!answer.ok) return answer.fault.code === 'no-line' ? 'cut' : answer.fault;
  alive();
  told(answer.body);
  return 'answered';
}
