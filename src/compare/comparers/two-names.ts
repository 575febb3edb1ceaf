import type { Difference, DifferenceValue, Reason } from "../../domain/index.js";

/** The finding that one person or thing bears two names; `why` tells what makes them one. */
export function twoNames(
  named: readonly DifferenceValue[],
  person: boolean,
  why: (values: readonly DifferenceValue[]) => Reason,
): Difference {
  const values = [...named].sort((one, two) => (one.key < two.key ? -1 : 1));
  return {
    type: "name",
    measure: person ? "person" : "other",
    attribute: `name ${values.map(({ key }) => key).join("|")}`,
    label: person ? "who it is" : "what its name is",
    cause: "contradiction",
    values,
    reasons: [why(values)],
    toSettle: [
      person
        ? "The full name from the family, the police or a register."
        : "The name as its owner or maker writes it.",
    ],
  };
}
