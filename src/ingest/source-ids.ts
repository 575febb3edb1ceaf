/** Short ids from file names, each once: `report`, and `report-2` for the next file of that name. */
export function makeSourceIds(paths: readonly string[]): string[] {
  const stems = paths.map(stemOf);
  const taken = new Set<string>();
  // Names that are free keep them, whatever suffixes others need.
  const names = new Set(stems);
  const next = new Map<string, number>();
  return stems.map((stem) => {
    let id = stem;
    for (let n = next.get(stem) ?? 2; taken.has(id) || (id !== stem && names.has(id)); n++) {
      id = `${stem}-${n}`;
      next.set(stem, n + 1);
    }
    taken.add(id);
    return id;
  });
}

function stemOf(path: string): string {
  const name =
    path
      .split(/[/\\]/)
      .filter((part) => part !== "")
      .at(-1) ?? "";
  const stem = name.replace(/(?<=.)\.[^.]*$/, "").trim();
  return stem === "" ? "source" : stem;
}
