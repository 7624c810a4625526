/**
 * Computes a value once for each key, the same object. Several levels of detail of a report show the same
 * parts.
 */
export function memoize<K extends object | null, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
