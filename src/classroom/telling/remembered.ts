/**
 * A value worked out once for an object that never changes and a key. The server compares what it
 * tells by identity first: what is remembered here is neither worked out nor written out twice.
 */
export function remembered<From extends object, Value>(
  make: (from: From, key: string) => Value,
): (from: From, key: string) => Value {
  const known = new WeakMap<From, Map<string, Value>>();
  return (from, key) => {
    const values = known.get(from) ?? new Map<string, Value>();
    known.set(from, values);
    const old = values.get(key);
    if (old !== undefined) return old;
    const made = make(from, key);
    values.set(key, made);
    return made;
  };
}
