/** Frames below and above these read as the one or the other kind; between them as both (wording only). */
const ALLY = 0.4;
const NATIONAL = 0.6;

/** How a decision was justified, from 0 "as our ally asks" to 1 "in our national interest". */
export function framing(frame: number): 'framedAlly' | 'framedBoth' | 'framedNational' {
  if (frame < ALLY) return 'framedAlly';
  return frame < NATIONAL ? 'framedBoth' : 'framedNational';
}
