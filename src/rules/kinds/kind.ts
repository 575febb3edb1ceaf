import type { DifferenceType } from "../../domain/index.js";
import type { Placeholder } from "../message.js";
import type { Parameter } from "../params/parameter.js";

/** What a rule of one kind may say. The kinds are the types of difference; a rule is data for one of them. */
export interface Kind {
  readonly type: DifferenceType;
  /** For the manual and for editors: what differs. */
  readonly about: string;
  readonly parameters: readonly Parameter[];
  /** Beside those that every message may use. */
  readonly placeholders: readonly Placeholder[];
  /** Whether the severity may depend on the unit. */
  readonly hasUnits: boolean;
}
