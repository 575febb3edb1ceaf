import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { script, stylesheet } from "../../src/report/html/assets.generated.js";
import { escapeAnchor } from "../../src/report/html/escape-anchor.js";
import { escapeHtml, escapeJsonForHtml, html } from "../../src/report/html/markup.js";
import { findPlaces } from "../../src/report/html/places.js";
import { findReporter } from "../../src/report/index.js";
import { groupNearMisses } from "../../src/report/near-miss-groups.js";
import { sourceNames } from "../../src/report/source-names.js";
import { subjectOf } from "../../src/report/subject.js";
import { ferryFire, ferryView } from "./ferry-fire.js";

test("the embedded assets are those of the files (else: node src/page/embed.mjs)", () => {
  const bundle =
    "import { bundle } from './src/page/embed.mjs'; process.stdout.write(JSON.stringify(bundle()));";
  const made = execFileSync(process.execPath, ["--input-type=module", "-e", bundle], { encoding: "utf8" });
  expect(JSON.parse(made)).toEqual({ script, stylesheet });
  // Neither may end the element it stands in.
  expect(stylesheet + script).not.toMatch(/<\/(?:style|script)|<!--/i);
});

test("interpolated strings are escaped, pieces of markup are not", () => {
  expect(html`<p title="${`"'<>&`}">${["a<b", html`<b>${"&"}</b>`, null, 3]}</p>`.markup).toBe(
    '<p title="&quot;&#39;&lt;&gt;&amp;">a&lt;b<b>&amp;</b>3</p>',
  );
  fc.assert(
    fc.property(fc.string(), (text) =>
      expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/),
    ),
  );
});

test("data in the page ends no element and comes back as it was", () => {
  fc.assert(
    fc.property(fc.json(), fc.string(), (json, text) => {
      const data = [JSON.parse(json), `</script><!--${text}`];
      const written = escapeJsonForHtml(data);
      expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.stringify(JSON.parse(written))).toBe(JSON.stringify(data));
    }),
  );
});

test("anchors need no escaping and never meet", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      expect(escapeAnchor(a)).toMatch(/^[\w-]*$/);
      expect(escapeAnchor(a) === escapeAnchor(b)).toBe(a === b);
    }),
  );
});

test("places in a text are in order, apart, and hold what quotes them", () => {
  const text = "x".repeat(200);
  const spans = fc.array(fc.tuple(fc.nat(190), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(spans, (list) => {
      const quoted = list.map(([start, length]) => ({
        source: "wire",
        start,
        end: start + length,
        text: text.slice(start, start + length),
        focus: { start, end: start + 1 },
      }));
      const [first] = ferryFire.findings;
      if (first === undefined) throw new Error("the story has findings");
      const report = {
        ...ferryFire,
        nearMisses: [],
        findings: [{ ...first, reasons: [], values: [{ value: "v", origins: 1, evidence: quoted }] }],
      };
      const places = findPlaces(report, new Map([["wire", text]]));
      const all = places.of("wire");
      all.forEach((place, i) => {
        expect(place.start).toBeLessThan(place.end);
        if (i > 0) expect(all[i - 1]?.end).toBeLessThanOrEqual(place.start);
      });
      for (const evidence of quoted) {
        const place = places.find(evidence);
        expect(place && place.start <= evidence.start && evidence.end <= place.end).toBe(true);
      }
    }),
  );
});

test("evidence that is not in the text has no place", () => {
  const places = findPlaces(ferryFire, new Map([["wire", "Another text."]]));
  expect(places.of("wire")).toEqual([]);
});

test("two sources of one outlet are told apart by their day, else by their id", () => {
  const [first] = ferryFire.sources;
  if (first === undefined) throw new Error("the story has sources");
  const of = (...list: readonly (readonly [string, string | null])[]) => [
    ...sourceNames({
      ...ferryFire,
      sources: list.map(([id, published]) => ({ ...first, id, outlet: "AP", published })),
    }).values(),
  ];
  expect(of(["a", "2024-03-02"])).toEqual(["AP"]);
  expect(of(["a", "2024-03-02"], ["b", "2024-03-03"])).toEqual(["AP, 2 March 2024", "AP, 3 March 2024"]);
  expect(of(["a", "2024-03-02"], ["b", "2024-03-02"], ["c", null])).toEqual(["AP, a", "AP, b", "AP, c"]);
});

test.each([
  ["Sources differ on the toll: 12 (A) and 15 (B).", ["12", "15"], "The toll"],
  [
    "Sources differ on the spelling of “Holm”: Holm (A) and Holmm (B).",
    ["Holm", "Holmm"],
    "The spelling of “Holm”",
  ],
  ["Sources differ on the hour: 3:15 p.m. (A) and 4:20 p.m. (B).", ["3:15 p.m.", "4:20 p.m."], "The hour"],
  ["Tolls differ: 12 (A) and 15 (B).", ["12", "15"], "Tolls differ"],
  ["Two tolls: early and late.", ["12", "15"], "Two tolls: early and late."],
  ["12 or 15 dead?", ["12", "15"], "12 or 15 dead?"],
])("what differs in %j", (message, values, subject) => {
  const [first] = ferryFire.findings;
  if (first === undefined) throw new Error("the story has findings");
  const listed = values.map((value) => ({ value, origins: 1, evidence: [] }));
  expect(subjectOf({ ...first, message, values: listed })).toBe(subject);
});

test("near misses of one type and reason stand together", () => {
  const [first, second] = ferryFire.nearMisses;
  if (first === undefined || second === undefined) throw new Error("the story has near misses");
  const groups = groupNearMisses([
    second,
    { ...first, reason: "two groups" },
    { ...first, reason: "Two groups." },
  ]);
  expect(groups.map(({ type, reason, misses }) => [type, reason, misses.length])).toEqual([
    ["quantity", "Two groups.", 2],
    ["date", second.reason, 1],
  ]);
});

test("of hundreds of pairs for one reason the first are shown, and the rest counted", () => {
  const [first] = ferryFire.nearMisses;
  if (first === undefined) throw new Error("the story has near misses");
  const many = { ...ferryFire, nearMisses: Array.from({ length: 300 }, () => first) };
  expect(findReporter("html")?.render(many, ferryView)).toContain("The first 12 of 300 pairs");
  expect(findReporter("markdown")?.render(many, ferryView)).toContain("… and 297 more pairs");
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const full = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, "$&$&") : colour;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test("contrast as computed here is that of the standard", () => {
  expect(contrast("#000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

const palettes = [...stylesheet.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, body = ""]) =>
    new Map([...body.matchAll(/(--[\w-]+): (#[0-9a-f]+);/g)].map(([, name, value]) => [name, value])),
);

test("there are a light, a dark and a printed palette", () => expect(palettes).toHaveLength(3));

test.each(
  palettes.flatMap((palette, i) =>
    [
      ...["ink", "soft", "link", "high", "medium", "low"].flatMap((ink) => [
        [ink, "paper"],
        [ink, "raised"],
      ]),
      ...[0, 1, 2, 3, 4, 5].map((look) => [`look-${look}`, "paper"]),
      ["mark-ink", "mark"],
      ["link", "mark"],
    ].map(([ink, ground]) => [["light", "dark", "print"][i], ink, ground, palette] as const),
  ),
)("%s: %s on %s reaches 4.5 to 1", (_, ink, ground, palette) => {
  expect(contrast(palette.get(`--${ink}`) ?? "", palette.get(`--${ground}`) ?? "")).toBeGreaterThanOrEqual(
    4.5,
  );
});

test("the policy forbids everything but our own style and script", () => {
  const page = findReporter("html")?.render(ferryFire, ferryView) ?? "";
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
  expect(policy).toContain("default-src &#39;none&#39;");
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
});
