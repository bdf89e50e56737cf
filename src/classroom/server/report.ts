/** A fault of ours goes to whoever runs the server, without anybody's words. */
export function report(error: unknown): void {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
}
