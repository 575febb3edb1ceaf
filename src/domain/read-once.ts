/**
 * A function of one object that does its work once for each object, however often it is asked. What it read is let go
 * together with the object that it was read from.
 */
export function readOnce<K extends object, V>(read: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, V>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined || known.has(from)) return before as V;
    const found = read(from);
    known.set(from, found);
    return found;
  };
}
