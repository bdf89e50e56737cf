/**
 * Counts the bytes of every answer by the secret that asked for it, without headers. Wraps the
 * process's own fetch, on which the client under test stands.
 */
export function countBytes(): Map<string, number> {
  const counted = new Map<string, number>();
  const plain = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const response = await plain(input, init);
    const who = new Headers(init?.headers).get('authorization') ?? '';
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(part, onward) {
        counted.set(who, (counted.get(who) ?? 0) + part.byteLength);
        onward.enqueue(part);
      },
    });
    return new Response(response.body?.pipeThrough(count) ?? null, response);
  };
  return counted;
}
