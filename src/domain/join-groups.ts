/**
 * Groups of things that are joined two at a time (union-find, Tarjan 1975, with path halving): any number of joins
 * costs nearly as many steps. Things are told apart as the keys of a Map are.
 */
export interface JoinedGroups<T> {
  /** The one that stands for its whole group; itself, where it was never joined. */
  root(thing: T): T;
  /** Makes one group of two. The root of `into` stays. */
  join(into: T, other: T): void;
}

export function joinGroups<T>(): JoinedGroups<T> {
  const parents = new Map<T, T>();
  const root = (thing: T): T => {
    let at = thing;
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) {
      const above = parents.get(up);
      if (above === undefined) return up;
      parents.set(at, above);
      at = above;
    }
    return at;
  };
  return {
    root,
    join(into, other) {
      const [stays, goes] = [root(into), root(other)];
      if (stays !== goes) parents.set(goes, stays);
    },
  };
}
