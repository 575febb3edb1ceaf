import { readOnce } from "../../domain/index.js";

/** Weighs stems by their summed idf; those of an act or a fact once for all the pairs that it stands in. */
export const weigherBy = readOnce((idf: (stem: string) => number) =>
  readOnce((stems: ReadonlySet<string>): number => {
    let weight = 0;
    for (const stem of stems) weight += idf(stem);
    return weight;
  }),
);
