import type { Finding } from "../domain/index.js";
import { causeWords } from "./cause-words.js";
import { freshReasons } from "./quoted-sentence.js";
import { clip, visibleText } from "./visible-text.js";

const longestOccasion = 80;

/**
 * The cause for a table. Of two events it names both: "two events: Harbour Forum / Friday", by what was held where that is told,
 * else by the day. Which
 * words belong to which value is told by the source that they stand in; those of a source that gives several values
 * are left out.
 */
export function causeText(finding: Finding): string {
  const { short } = causeWords[finding.cause];
  if (finding.cause !== "event") return short;
  const proof = freshReasons(finding).flatMap(({ evidence }) => evidence);
  const occasions = finding.values.flatMap((value) => {
    const others = sourcesIn(finding.values.filter((other) => other !== value));
    const own = sourcesIn([value]);
    const words = proof
      .filter(({ source }) => own.has(source) && !others.has(source))
      .map(({ text, start, focus }) =>
        visibleText(text.slice(focus.start - start, focus.end - start)).trim(),
      );
    const named = words.find((each) => !isDay.test(each)) ?? words[0];
    return named === undefined ? [] : [clip(named, longestOccasion)];
  });
  return new Set(occasions).size < 2 ? short : `${short}: ${occasions.join(" / ")}`;
}

const isDay =
  /^(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|today|yesterday|tomorrow)/i;

const sourcesIn = (values: Finding["values"]): ReadonlySet<string> =>
  new Set(values.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
