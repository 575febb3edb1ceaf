/** Rows of names for one thing, a row a line: every name with the first one of its row. */
export const firstOfRow = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split("\n")
      .flatMap((row) => {
        const words = row.split(" ");
        return words.map((word) => [word, words[0] ?? word] as const);
      }),
  );
