import { basename, dirname } from "node:path";
import { type DifferenceType, differenceTypes, measures, severities } from "../domain/index.js";
import { kinds, type Rule, type RuleDraft, type RuleSet, toleranceOf } from "../rules/index.js";
import { didYouMean, listOf } from "./options.js";
import { UserError } from "./user-error.js";

/** What is known of a new rule while it is asked for. */
export interface Answers extends Partial<Omit<RuleDraft, "id" | "examples">> {
  readonly path?: string;
}

/** One thing to know of a new rule: a question on a terminal, an option everywhere. */
export interface Question {
  readonly option: string;
  /** Null where it does not apply to what is known so far. */
  ask(answers: Answers, rules: RuleSet): { readonly text: string; readonly usual: string | null } | null;
  /** The answers with this one; throws a UserError on one that cannot be. */
  take(answers: Answers, given: string): Answers;
}

/** The rule whose words and examples a new one may take over: that for the measure, else the one for all of the kind. */
export function modelOf({ kind, measure }: Answers, { rules }: RuleSet): Rule | null {
  const ofKind = rules.filter((rule) => rule.kind === kind);
  const asks = ({ params }: Rule): boolean =>
    Object.values(params).some(({ selects }) => selects !== undefined);
  return (
    ofKind.find(({ params }) => measure !== null && params.measure?.value === measure) ??
    ofKind.find((rule) => !asks(rule)) ??
    null
  );
}

const pick = (given: string, known: readonly string[], noun: string): string => {
  if (known.includes(given)) return given;
  throw new UserError(
    `there is no ${noun} ${given}`,
    didYouMean(given, known, `It is one of ${listOf(known)}.`),
  );
};

const file: Question = {
  option: "file",
  ask: () => ({
    text: "File to write, in the folder of your pack, like house-rules/bus-fares.yaml:",
    usual: null,
  }),
  take(answers, given) {
    const folder = basename(dirname(given));
    const name = basename(given).replace(/\.ya?ml$/, "");
    const id = /^[a-z0-9][a-z0-9-]{0,60}$/;
    if (!/\.ya?ml$/.test(given) || !id.test(name) || !id.test(folder))
      throw new UserError(
        `${given} is no place for a rule`,
        "Write FOLDER/NAME.yaml in a-z, 0-9 and -: house-rules/bus-fares.yaml is the rule house-rules/bus-fares.",
      );
    return { ...answers, path: given };
  },
};

const kind: Question = {
  option: "kind",
  ask: () => ({
    text: ["What differs?", ...differenceTypes.map((type) => `  ${type}: ${kinds[type].about}`)].join("\n"),
    usual: null,
  }),
  take: (answers, given) => ({ ...answers, kind: pick(given, differenceTypes, "kind") as DifferenceType }),
};

const any = "any";
const measure: Question = {
  option: "measure",
  ask({ kind = "quantity" }) {
    const known: readonly string[] = measures[kind];
    return known.length < 2 ? null : { text: `Which ${kind}? ${known.join(", ")}, or ${any}`, usual: any };
  },
  take(answers, given) {
    const known: readonly string[] = measures[answers.kind ?? "quantity"];
    return { ...answers, measure: given === any ? null : pick(given, known, `measure of ${answers.kind}`) };
  },
};

const levels = [...severities, "off"];
const severity: Question = {
  option: "severity",
  ask: () => ({ text: `How serious is it? ${levels.join(", ")}`, usual: "medium" }),
  take: (answers, given) => ({ ...answers, severity: pick(given, levels, "severity") }),
};

const tolerance: Question = {
  option: "tolerance",
  ask({ kind = "quantity" }) {
    const name = toleranceOf(kind);
    if (name === null) return null;
    const text =
      name === "toleranceDays"
        ? "How many days apart are no difference?"
        : "Which share apart is no difference? 0.2 is 20 percent";
    return { text, usual: "0" };
  },
  take(answers, given) {
    const most = toleranceOf(answers.kind ?? "quantity") === "toleranceDays" ? 36_500 : 1;
    const value = /^\d{1,5}(?:\.\d{1,6})?$/.test(given) ? Number(given) : Number.NaN;
    if (!(value <= most) || (most > 1 && !Number.isInteger(value)))
      throw new UserError(
        `${given} is no tolerance`,
        most === 1 ? "Give a share from 0 to 1." : "Give a whole number of days.",
      );
    return { ...answers, tolerance: value === 0 ? null : value };
  },
};

const message: Question = {
  option: "message",
  ask: (answers, rules) => ({
    text: "The finding in one neutral sentence, with {values} or {quoted}:",
    usual: modelOf(answers, rules)?.message.text ?? "Sources differ on {label}: {values}.",
  }),
  take: (answers, given) => ({ ...answers, message: given }),
};

const why: Question = {
  option: "why",
  ask: () => ({ text: "Why does it matter? The editor reads this beside the finding", usual: null }),
  take: (answers, given) => ({ ...answers, why: given }),
};

const none = "";
const check: Question = {
  option: "check",
  ask: () => ({ text: "What should the editor do next? Enter alone for nothing", usual: none }),
  take: (answers, given) => ({ ...answers, check: given === none ? null : given }),
};

/** In the order in which they are asked: each may use the answers before it. */
export const questions: readonly Question[] = [file, kind, measure, severity, tolerance, message, why, check];
