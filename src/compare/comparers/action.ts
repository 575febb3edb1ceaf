import { addTo, type Comparison } from "../../domain/index.js";
import { groupPropositions } from "../acts/group.js";
import { areElsewhere, propositionsOf } from "../acts/index.js";
import type { Comparer } from "../comparer.js";
import { orByWords } from "../telling/index.js";
import { areOpposed } from "./polarity.js";
import { differenceOfGroup } from "./proposition-difference.js";
import { slotDifferences } from "./slot-differences.js";

/** Descriptions of one act that cannot both be right: suffocated or burnt, put out or still burning. */
export const action: Comparer = {
  type: "action",
  measures: ["act"],
  compare(story): Comparison {
    const bySet = new Map<string, ReturnType<typeof propositionsOf>["matches"][number][]>();
    for (const match of propositionsOf(story).matches) {
      if (match.relation === "same" || match.relation.type !== "action") continue;
      if (!areOpposed(story, match) || areElsewhere(story, match)) continue;
      const name = match.relation.name;
      addTo(bySet, name, match);
    }
    const differences = [...bySet].flatMap(([name, matches]) =>
      groupPropositions(matches, [], ({ act }) => act.name).map((group) => {
        const set = group.links[0]?.relation;
        return {
          ...differenceOfGroup(story, group, {
            type: "action",
            measure: "act",
            label: set === undefined || set === "same" ? "what happened" : set.question,
            cause: "contradiction",
            reasons: [],
            toSettle: [],
          }),
          set: name,
        };
      }),
    );
    return {
      differences: orByWords(story, "action", [...differences, ...slotDifferences(story, differences)]),
      nearMisses: [],
    };
  },
};
