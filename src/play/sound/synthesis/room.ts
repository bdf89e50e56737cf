import { lowpass } from './filter.ts';
import { type Samples, silence } from './silence.ts';

/** Seconds; lengths without a common measure, so that no echo rings (after Schroeder, 1962). */
const ECHOES = [0.0297, 0.0371, 0.0411, 0.0437];
const SMEARS = [0.005, 0.0017];
const SMEAR = 0.7;
/** Panelled walls and a carpet take the brilliance out of what comes back. */
const WALLS = 2600;

/** The sound in a small panelled room: `wet` is how much comes back, `tail` how long, in seconds. */
export function inRoom(dry: Samples, rate: number, wet: number, tail: number): Samples {
  const heard = silence(dry.length / rate + tail, rate);
  for (const seconds of ECHOES) addEcho(heard, dry, rate, seconds, tail);
  for (const seconds of SMEARS) smear(heard, rate, seconds);
  for (let at = 0; at < heard.length; at += 1) {
    heard[at] = (dry[at] ?? 0) + (wet * heard[at]!) / ECHOES.length;
  }
  return heard;
}

function addEcho(heard: Samples, dry: Samples, rate: number, seconds: number, tail: number): void {
  const line = silence(seconds, rate);
  const back = 0.001 ** (seconds / tail);
  const walls = lowpass(rate, WALLS);
  for (let at = 0, place = 0; at < heard.length; at += 1, place = (place + 1) % line.length) {
    const echo = line[place]!;
    heard[at]! += echo;
    line[place] = (dry[at] ?? 0) + back * walls(echo);
  }
}

function smear(heard: Samples, rate: number, seconds: number): void {
  const line = silence(seconds, rate);
  for (let at = 0, place = 0; at < heard.length; at += 1, place = (place + 1) % line.length) {
    const echo = line[place]!;
    const stored = heard[at]! + SMEAR * echo;
    line[place] = stored;
    heard[at] = echo - SMEAR * stored;
  }
}
