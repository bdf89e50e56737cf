/** What a stranger may send. The largest scenario of the game is a fifth of it in every respect. */
export const LIMITS = {
  /** Bytes of an archive as it lies on the disk. */
  archive: 5_000_000,
  /** Files in an archive or folder, scenario or not. */
  files: 500,
  /** Bytes of one text. */
  text: 2_000_000,
  /** Bytes of all texts together, unpacked. */
  texts: 8_000_000,
  /** Letters of a link. */
  letters: 400_000,
} as const;

/** Packed data is unpacked in pieces of this size, so that a bomb is noticed after its first few megabytes. */
export const PIECE = 4096;
