import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { joinGroups } from "../../src/domain/index.js";

test("what was never joined stands for itself", () => {
  expect(joinGroups<string>().root("alone")).toBe("alone");
});

test("the root of the group joined into stays", () => {
  const groups = joinGroups<string>();
  groups.join("a", "b");
  groups.join("c", "d");
  groups.join("d", "b");
  expect(["a", "b", "c", "d"].map(groups.root)).toEqual(["c", "c", "c", "c"]);
});

/** The same by walking from neighbour to neighbour. */
function reachable(from: number, pairs: readonly (readonly [number, number])[]): Set<number> {
  const reached = new Set([from]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const [a, b] of pairs) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
  }
  return reached;
}

test("two things have one root just where joins lead from one to the other", () => {
  const thing = fc.nat({ max: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(thing, thing), { maxLength: 20 }), thing, thing, (pairs, one, other) => {
      const groups = joinGroups<number>();
      for (const [a, b] of pairs) groups.join(a, b);
      expect(groups.root(one) === groups.root(other)).toBe(reachable(one, pairs).has(other));
    }),
  );
});
