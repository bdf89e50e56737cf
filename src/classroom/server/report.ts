import { NotKept } from './live/writer.ts';

/** A fault of ours goes to whoever runs the server, without anybody's words. */
export function report(error: unknown): void {
  // That is said once for all whom it concerns.
  if (error instanceof NotKept) return;
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
}
