import { plural } from "../report/summary.js";
import { visibleText } from "../report/visible-text.js";
import { wrap } from "../report/wrap.js";
import type { KindFigures, RuleFigures, Trial } from "../selftest/index.js";
import { lineOf, type SelftestRun } from "./selftest-json.js";

/** Columns of the figures at the end of a row: "  1,234   567   46 %". */
const figureWidth = 22;

/** The figures of a selftest for the eye, in at most `columns` columns. */
export function selftestTable(run: SelftestRun, columns: number, listsMissed: boolean): string {
  const { kinds, rules, untried } = run.figures;
  const errors = kinds.filter(({ neutral }) => !neutral);
  const rewrites = kinds.filter(({ neutral }) => neutral);
  const seeded = sum(errors, "made");
  const parts = [
    kindTable("Seeded errors", "caught", errors, columns),
    kindTable("Neutral rewrites", "alarms", rewrites, columns),
    ruleTable(rules, columns),
    untried.length === 0 ? [] : wrap(`Nothing to catch in these sources for ${untried.join(", ")}.`, columns),
    ...(listsMissed
      ? [
          listTrials("Missed", run.trials.filter(isMissed), columns),
          listTrials("Alarms", run.trials.filter(isAlarm), columns),
        ]
      : []),
    wrap(
      `${plural(run.sources.length, "source")}, seed ${run.seed}: ${sum(errors, "spoke")} of ${plural(seeded, "error")} caught, ${plural(sum(rewrites, "spoke"), "alarm")} on ${plural(sum(rewrites, "made"), "neutral rewrite")}.`,
      columns,
    ),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.map((line) => line.trimEnd()).join("\n"))
    .join("\n\n")}\n`;
}

const sum = (kinds: readonly KindFigures[], figure: "made" | "spoke"): number =>
  kinds.reduce((total, kind) => total + kind[figure], 0);

function kindTable(
  title: string,
  spoke: string,
  kinds: readonly KindFigures[],
  columns: number,
): readonly string[] {
  const nameWidth = Math.max(...kinds.map(({ name }) => name.length)) + 2;
  const width = columns - figureWidth;
  return [
    `${title.padEnd(width)}${heads("made", spoke)}`,
    ...kinds.flatMap(({ name, does, made, spoke }) => {
      // On a narrow screen the name alone says enough.
      const room = width - nameWidth - 2;
      const said = room < 16 ? [""] : wrap(does, room);
      return said.map((line, i) =>
        i === 0
          ? `${`  ${name.padEnd(nameWidth)}${line}`.padEnd(width)}${figures(made, spoke)}`
          : `${" ".repeat(nameWidth + 2)}${line}`,
      );
    }),
    `${"  all".padEnd(width)}${figures(sum(kinds, "made"), sum(kinds, "spoke"))}`,
  ];
}

function ruleTable(rules: readonly RuleFigures[], columns: number): readonly string[] {
  if (rules.length === 0) return [];
  const width = columns - figureWidth - 8;
  const names = rules.map(({ id }) => `  ${visibleText(id)}`);
  // Where a name and its figures do not fit one line, they take two.
  const isNarrow = names.some((name) => name.length > width);
  return [
    `${"Rules".padEnd(width)}${heads("seeded", "caught")}  alarms`,
    ...rules.flatMap(({ seeded, caught, spoke }, i) => {
      const row = `${figures(seeded, caught)}${String(spoke).padStart(8)}`;
      const name = names[i] ?? "";
      return isNarrow ? [name, `${" ".repeat(width)}${row}`] : [`${name.padEnd(width)}${row}`];
    }),
  ];
}

const heads = (made: string, spoke: string): string => `${made.padStart(8)}${spoke.padStart(8)}      `;

/** A share of nothing is no share. */
const figures = (made: number, spoke: number): string =>
  `${String(made).padStart(8)}${String(spoke).padStart(8)}${made === 0 ? "      " : `${Math.round((100 * spoke) / made)} %`.padStart(6)}`;

const isMissed = ({ change, spoke }: Trial): boolean => change.about !== null && spoke.length === 0;
const isAlarm = ({ change, spoke }: Trial): boolean => change.about === null && spoke.length > 0;

/** Characters of the sentence shown on each side of a change. */
const around = 34;

function listTrials(title: string, trials: readonly Trial[], columns: number): readonly string[] {
  return [
    `${title}: ${trials.length === 0 ? "none" : ""}`.trim(),
    ...trials.flatMap((trial) => {
      const { source, change, mutation, rule, spoke } = trial;
      const before = source.text.slice(Math.max(0, change.start - around), change.start);
      const old = source.text.slice(change.start, change.end);
      const after = source.text.slice(change.end, change.end + around);
      const blamed = spoke.length > 0 ? spoke.join(", ") : (rule ?? "no rule");
      return wrap(
        visibleText(
          `${source.path}:${lineOf(trial)} ${mutation.name} (${blamed}): …${before}[${old} → ${change.replacement}]${after}…`,
        ),
        columns - 4,
      ).map((line, i) => `${i === 0 ? "  " : "    "}${line}`);
    }),
  ];
}
