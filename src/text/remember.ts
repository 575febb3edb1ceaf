/** No name and no word is longer; longer strings are not kept. */
const longestWord = 80;

/**
 * A function of one word that does its work once for each: a story asks for the same few thousand millions of times.
 * What is remembered is let go when it grows past `most` words, which only hostile input brings about.
 */
export function rememberByWord<V>(read: (word: string) => V, most = 50_000): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = read(word);
    if (word.length > longestWord || found === undefined) return found;
    if (known.size >= most) known.clear();
    known.set(word, found);
    return found;
  };
}
