import { expect, test } from "@jest/globals";
import fc from "fast-check";
import stringWidth from "string-width";
import { publishedText } from "../../src/domain/published-text.js";
import { boldMarkdown, escapeMarkdown } from "../../src/report/markdown-text.js";
import { bySentence, freshReasons, stretchesOf } from "../../src/report/quoted-sentence.js";
import { groupDigits, summarise } from "../../src/report/summary.js";
import { clip, visibleText } from "../../src/report/visible-text.js";
import { wrap } from "../../src/report/wrap.js";
import { emptyReport, ferryFire } from "./ferry-fire.js";

test.each([
  ["line ends and tabs are one blank", "a\r\n\tb\u2028c", "a b c"],
  ["escapes are seen", "\u001b[31m\u0007\u0000\u007f\u009b", "␛[31m␇␀␡\ufffd"],
  ["direction marks go", "a\u202eb\u2069c\u200fd", "abcd"],
  ["invisible marks go", "pay\u200bpal\ufeff\u00ad\u2060", "paypal"],
  ["joiners stay where scripts need them", "می\u200cخواهم क्\u200dष", "می\u200cخواهم क्\u200dष"],
  ["a joiner between Latin letters goes", "pay\u200dpal", "paypal"],
  ["an emoji family stays whole", "👩\u200d👩\u200d👧 ❤\ufe0f", "👩\u200d👩\u200d👧 ❤\ufe0f"],
  ["half a surrogate pair", "a\ud83d b\ude00", "a\ufffd b\ufffd"],
  ["ordinary words stay", "Zürich – “čaj”, naïve № 5", "Zürich – “čaj”, naïve № 5"],
])("visible text: %s", (_, text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: "binary", maxLength: 2 }),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  ),
});

test("visible text: nothing unseen is left in any text, and a second pass changes nothing", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shown = visibleText(text);
      expect(shown).not.toMatch(/\p{Control}|\p{Surrogate}|\p{Bidi_Control}|\u2028|\u2029/u);
      expect(visibleText(shown)).toBe(shown);
    }),
  );
});

test("clip never exceeds its limit, never parts a pair, and keeps what is short", () => {
  expect(clip("short", 5)).toBe("short");
  expect(clip("one two three four", 15)).toBe("one two three…");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 2, max: 30 }), (text, limit) => {
      const cut = clip(text, limit);
      expect(cut.length).toBeLessThanOrEqual(Math.max(limit, 1));
      expect(cut).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test("wrap keeps every mark, in order, within the width", () => {
  expect(wrap("the number of dead", 10)).toEqual(["the number", "of dead"]);
  expect(wrap("an extraordinarily long", 6)).toEqual(["an", "extrao", "rdinar", "ily", "long"]);
  expect(wrap("", 10)).toEqual([""]);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 4, max: 40 }), (text, columns) => {
      const lines = wrap(visibleText(text), columns);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      expect(lines.join("").replace(/\s/gu, "")).toBe(visibleText(text).replace(/\s/gu, ""));
    }),
  );
});

test.each([
  ["a | b", "a \\| b"],
  ["*so* _so_ file_name `so`", "\\*so\\* \\_so\\_ file_name \\`so\\`"],
  ["<b>&lt;", "&lt;b&gt;&amp;lt;"],
  ["https://a.example", "https&#58;//a.example"],
  ["[a](javascript:b)", "\\[a\\](javascript&#58;b)"],
  ["www.a.example", "www&#46;a.example"],
  ["@ann #12 # 5", "@<!-- -->ann #<!-- -->12 # 5"],
  ["# head", "\\# head"],
  ["- item", "\\- item"],
  ["12. item", "12\\. item"],
  ["at 3:15, he said: no", "at 3:15, he said: no"],
  ["$5 million", "\\$5 million"],
])("Markdown: %j", (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

test.each([
  ["killed ", "12 people", ", he said", "**12 people**"],
  ["said", "“no”", "s", "<b>“no”</b>"],
  ["(", "$5", ")", "**\\$5**"],
  ["un", "$5", "", "<b>\\$5</b>"],
])("bold after %j: %j", (before, words, after, marked) =>
  expect(boldMarkdown(before, words, after)).toBe(marked),
);

test.each([
  ["2026-01-08", "8 January 2026"],
  ["2026-12-31T18:05Z", "31 December 2026, 18:05 UTC"],
  ["2026-12-31T18:05:30Z", "31 December 2026, 18:05 UTC"],
  ["2026-13-01", "2026-13-01"],
  ["last Tuesday", "last Tuesday"],
])("published %s", (published, shown) => expect(publishedText(published)).toBe(shown));

test.each([
  [7, "7"],
  [999, "999"],
  [1000, "1,000"],
  [1234567, "1,234,567"],
])("%i in groups", (count, shown) => expect(groupDigits(count)).toBe(shown));

test("the summary counts by severity, and says when there is nothing", () => {
  expect(summarise(ferryFire)).toBe("3 sources read, 3 differences found: 1 high, 1 medium, 1 low.");
  expect(summarise(emptyReport)).toBe("3 sources read, no differences found.");
  expect(summarise({ ...emptyReport, sources: [] })).toBe("0 sources read, no differences found.");
});

const evidence = (text: string, from: number, to: number) => ({
  source: "a",
  start: 100,
  end: 100 + text.length,
  text,
  focus: { start: 100 + from, end: 100 + to },
});

test("evidence from one sentence becomes one quotation with every focus marked", () => {
  const text = "Police said 12, the coast guard 15.";
  const [sentence, ...others] = bySentence([evidence(text, 32, 34), evidence(text, 12, 14)]);
  expect(others).toEqual([]);
  expect(
    sentence &&
      stretchesOf(sentence)
        .map(({ text: words, disputed }) => (disputed ? `<${words}>` : words))
        .join(""),
  ).toBe("Police said <12>, the coast guard <15>.");
});

test("a reason does not quote again what the values show", () => {
  const [finding] = ferryFire.findings;
  if (finding === undefined) throw new Error("the story has findings");
  const [shownAlready, fresh] = [evidence("Police said 12.", 12, 14), evidence("Police said 12.", 0, 6)];
  const reasons = freshReasons({
    ...finding,
    values: [{ value: "12", origins: 1, evidence: [shownAlready] }],
    reasons: [
      { text: "first", evidence: [shownAlready, fresh] },
      { text: "second", evidence: [fresh] },
    ],
  });
  expect(reasons).toEqual([
    { text: "first", evidence: [fresh] },
    { text: "second", evidence: [] },
  ]);
});

test.each([
  ["blanks at the ends are not marked", 6, 12, "Police< said> 12"],
  ["a focus outside the sentence marks nothing", 90, 95, "Police said 12"],
  ["an empty focus marks nothing", 3, 3, "Police said 12"],
])("%s", (_, from, to, marked) => {
  const shown = bySentence([evidence("Police said 12", from, to)])
    .flatMap(stretchesOf)
    .map(({ text, disputed }) => (disputed ? `<${text}>` : text))
    .join("");
  expect(shown).toBe(marked.replace("< said>", " <said>"));
});

test("the stretches of any evidence make up its sentence", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }),
      fc.array(fc.tuple(fc.nat(220), fc.nat(220)), { minLength: 1 }),
      (text, focuses) => {
        const quoted = bySentence(focuses.map(([from, to]) => evidence(text, from, to)));
        expect(quoted).toHaveLength(1);
        expect(
          quoted
            .flatMap(stretchesOf)
            .map((stretch) => stretch.text)
            .join(""),
        ).toBe(text);
      },
    ),
  );
});
