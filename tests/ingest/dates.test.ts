import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ingest, type RawFile, readPublished } from "../../src/ingest/index.js";
import { textFile } from "../text-file.js";
import { readAll, readText } from "./read.js";

describe("a publication date as people write it", () => {
  test.each([
    ["2026-01-08", "2026-01-08"],
    ["2026-01-08T18:00Z", "2026-01-08T18:00Z"],
    ["2026-01-08T18:00:59.123Z", "2026-01-08T18:00Z"],
    ["2026-01-08 18:00 +02:00", "2026-01-08T16:00Z"],
    ["2026-01-08T18:00", "2026-01-08"],
    ["2026/01/08", "2026-01-08"],
    ["8 January 2026", "2026-01-08"],
    ["8th of January, 2026", "2026-01-08"],
    ["January 8, 2026", "2026-01-08"],
    ["Jan. 8th 2026", "2026-01-08"],
    ["Thursday, Jan 8, 2026", "2026-01-08"],
    ["Thu 8 Jan 2026, 6:15pm GMT", "2026-01-08T18:15Z"],
    ["Sept. 9, 2024", "2024-09-09"],
    ["13/01/2026", "2026-01-13"],
    ["01/13/2026", "2026-01-13"],
    ["8.1.2026", "2026-01-08"],
    // The day as written survives: in UTC it is already the next.
    ["2026-01-08T23:30-05:00", "2026-01-08"],
    ["July 5, 2024 10:30 PM ET", "2024-07-05"],
    ["July 5, 2024 7:40 PM ET", "2024-07-05T23:40Z"],
    ["January 5, 2024 5:40 PM ET", "2024-01-05T22:40Z"],
  ])("%s", (written, iso) => expect(readPublished(written)).toBe(iso));

  test.each([
    "",
    "yesterday",
    "Thursday",
    "8 January",
    "5/6/2010",
    "2026-02-30",
    "31 June 2020",
    "2026",
    "soon, on 2026-01-08 perhaps",
    "May we go",
  ])("%s is no date", (written) => expect(readPublished(written)).toBeNull());

  test("an instant comes out as it went in", () => {
    const times = fc.date({
      min: new Date("1990-01-01T00:00Z"),
      max: new Date("2090-01-01T00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, (time) => {
        const iso = time.toISOString();
        expect(readPublished(iso)).toBe(`${iso.slice(0, 16)}Z`);
        expect(readPublished(iso.slice(0, 10))).toBe(iso.slice(0, 10));
      }),
    );
  });
});

const body = "The ferry ran aground on Monday, police said.\nNobody was hurt.";

describe("a page's own date line", () => {
  test.each([
    ["Published: March 4, 2024", "2024-03-04"],
    ["Last Updated: Monday, 4 March 2024, 02:24 GMT", "2024-03-04T02:24Z"],
    ["Updated: March 4, 2024, 10:04 PM ET", "2024-03-04"],
    ["PUBLISHED: MONDAY, MARCH 4, 2024, 10:34 PM", "2024-03-04"],
    ["UPDATED 03/14/2024 01:03 PM", "2024-03-14"],
    ["PUBLISHED: 02:31 GMT, 4 March 2024 | UPDATED: 22:19 GMT, 5 March 2024", "2024-03-04T02:31Z"],
    ["First Posted: 03/04/24 06:44 PM ET Updated: 05/04/24 05:12 AM ET", "2024-03-04T23:44Z"],
    ["Published 12:17 am, Monday, March 4, 2024", "2024-03-04"],
    ["7:00pm UK, Monday 04 March 2024", "2024-03-04"],
    ["Monday, March 4-2024 at 16:12", "2024-03-04"],
    ["4 March 2024-21:29", "2024-03-04"],
    ["on Mar 4 2024, 5:55p", "2024-03-04"],
    ["March 4, 2024 | 4:00am", "2024-03-04"],
    ["Posted 04.03.2024", "2024-03-04"],
    ["Mrch 4, 2024", null],
    ["Febuary 4, 2024", "2024-02-04"],
    ["By Ana Reyes, Coast Wire | March 4, 2024", "2024-03-04"],
    ["Ana Reyes, Harbour Correspondent, March 4, 2024, 5:30 a.m.", "2024-03-04"],
    ["Updated 6:32 PM GMT+1, March 4, 2024", "2024-03-04T17:32Z"],
    ["March 4, 20246:32 PM GMT+1Updated 2 hours ago", "2024-03-04"],
    ["Published March 4, 2024Updated March 5, 2024, 3:14 a.m. ET", "2024-03-04"],
    ["March 4, 2024 / 6:32 PM / CBS News", "2024-03-04"],
    ["16 Mar 2024 @ 1:12pm", "2024-03-16"],
    ["Updated 9:06 AM", null],
    ["4 min read", null],
  ])("%s", (line, published) => {
    const source = readText(`Ferry runs aground\n${line}\n${body}`);
    expect(source.published).toBe(published);
    expect(source.publishedBasis).toBe(published === null ? "unknown" : "inferred");
    if (line !== "Mrch 4, 2024") expect(source.blocks[1]?.kind).toBe("dateline");
  });

  test.each([
    "The council met on March 4, 2024, to vote on the plan.",
    "Police said the ferry, built in 1998, sailed at 10:30 a.m.",
    "A report published in May 2010 warned of the rocks.",
    "The timetable was updated on March 4, 2024.",
    "About 2,000 people were evacuated on 4 March 2024, officials said",
    "By the end of March 2024, forty ships had left.",
  ])("is not a sentence with a date: %s", (line) => {
    const source = readText(`Ferry runs aground\n${body}\n${line}`);
    expect(source.blocks.at(-1)?.kind).not.toBe("dateline");
    expect(source.published).toBeNull();
  });

  test("a line without a year takes the year that the other sources share", () => {
    const dated = (year: number, n: number) =>
      textFile(`${n}.txt`, `Storm nears\nMarch ${n}, ${year}\n${body} ${n}`);
    const bare = textFile("bare.txt", `Ferry runs aground\nMar. 4 5:59 PM EDT\n${body}`);
    const published = (...files: readonly RawFile[]) => readAll(bare, ...files).sources[0]?.published;
    expect(published()).toBeNull();
    expect(published(dated(2024, 3), dated(2024, 5))).toBe("2024-03-04");
    expect(published(dated(2024, 3), dated(2023, 5))).toBeNull();
  });

  test("what the file states wins over its text, its text over the option", () => {
    const read = (text: string, published: string | null) =>
      ingest([textFile("a.txt", text)], { published }).sources[0];
    const dated = `Ferry runs aground\nMarch 4, 2024\n${body}`;
    expect(read(`---\npublished: 2024-03-05\n---\n${dated}`, "2024-03-06")).toMatchObject({
      published: "2024-03-05",
      publishedBasis: "stated",
    });
    expect(read(dated, "2024-03-06")).toMatchObject({ published: "2024-03-04", publishedBasis: "inferred" });
    expect(read(body, "2024-03-06")).toMatchObject({ published: "2024-03-06", publishedBasis: "stated" });
    expect(read(body, null)).toMatchObject({ published: null, publishedBasis: "unknown" });
  });
});

describe("the opening of an agency piece becomes a block of its own", () => {
  const said = "The ferry ran aground on Monday, police said.";
  test.each([
    ["OSLO, Mar. 4 (Coast Wire) —", "Coast Wire"],
    ["OSLO, NO (CWR) —", "CWR"],
    ["PORT VILA, Vanuatu (AP) --", "AP"],
    ["LONDON, March 4 (Reuters) -", "Reuters"],
    ["Paris (AFP) -", "AFP"],
    ["(CNN) --", "CNN"],
    ["BERLIN, March 4. /TASS/.", "TASS"],
    ["WASHINGTON —", null],
    ["NEW YORK --", null],
    ["ST. JOHN'S, Newfoundland, March 4 —", null],
  ])("%s", (opening, outlet) => {
    const source = readText(`${opening} ${said}\nNobody was hurt.`);
    const [first, second] = source.blocks.map(({ kind, start, end }) => [
      kind,
      source.text.slice(start, end),
    ]);
    expect(first).toEqual(["dateline", opening]);
    expect(second).toEqual(["paragraph", said]);
    expect(source.outlet).toBe(outlet);
  });

  test.each([
    "NATO — the alliance of 32 countries — said on Monday that it would not send ships.",
    "The EU (European Union) - a bloc of 27 - said on Monday that it would not send ships.",
    "BP (British Petroleum) said on Monday that it would not send ships to the coast.",
    "EMET (Enhanced Mitigation Toolkit) is a tool that makes an attack on the port harder.",
    "UNESCO WARNS (again) that the reef is dying, and asks the governments for money.",
  ])("but not of %s", (line) => {
    expect(readText(`${line}\nNobody was hurt.`).blocks[0]).toMatchObject({ kind: "paragraph", start: 0 });
  });

  test("alone on its line it is a dateline too", () => {
    const source = readText(`Ferry runs aground\nOSLO (Reuters) -\n${said}`);
    expect(source.blocks.map(({ kind }) => kind)).toEqual(["title", "dateline", "paragraph"]);
  });
});

describe("a byline", () => {
  test("spells out the letters of the place line", () => {
    const source = readText(
      `Ferry runs aground\n\nBy the Coast Wire foreign desk\n\nOSLO, NO (CW) — ${body}`,
    );
    expect(source.outlet).toBe("Coast Wire");
  });

  test.each([
    ["By Ana Reyes", null],
    ["By ANA REYES and TOM BYRNE", null],
    ["By Ana Reyes, Associated Press", "Associated Press"],
    ["By Ana Reyes, Reuters", "Reuters"],
    ["By Ana Reyes, Staff Writer", null],
    ["The Associated Press", "Associated Press"],
    ["(Reuters)", "Reuters"],
    ["Agence France-Presse in Oslo", "Agence France-Presse"],
    ["Reuters Mar 4, 2024, 02.16PM IST", "Reuters"],
    ["By Ana Reyes, Harbour Correspondent", null],
  ])("%s", (line, outlet) => {
    const source = readText(`Ferry runs aground\n${line}\n${body}`);
    expect(source.blocks[1]?.kind).toBe("dateline");
    expect(source.outlet).toBe(outlet);
  });

  test.each([
    "By Monday the ferry was afloat again.",
    "Revised Budget Plan",
    "Updated Storm Forecast",
    "From Russia With Love",
    "By Order of the Harbour Board, All Ships Stay: what it means for you.",
  ])("is not %s", (line) =>
    expect(readText(`Ferry runs aground\n${line}\n${body}`).blocks[1]?.kind).not.toBe("dateline"),
  );
});

describe("outlet and date as the first line", () => {
  test.each([
    ["Harbour Times, 14 May 2024", "2024-05-14"],
    ["The Coast Post | May 14, 2024", "2024-05-14"],
    ["Radio Quay, Tuesday, 14 May 2024", "2024-05-14"],
  ])("%s", (line, published) => {
    const source = readText(`${line}\n\n${body}`);
    expect(source.blocks[0]?.kind).toBe("dateline");
    expect(source.published).toBe(published);
  });

  test.each(["Ferries Collide, Sink on 14 May 2024", "Ferry Aground, Crew Safe"])("is not %s", (line) =>
    expect(readText(`${line}\n\n${body}`).blocks[0]?.kind).not.toBe("dateline"),
  );
});

test("a date that an export glued to the headline is cut off it", () => {
  const source = readText(`FERRY RUNS ABOUT AND AGROUND, POLICE SAYMARCH 4, 2024\n${body}`);
  expect(source.title).toBe("FERRY RUNS ABOUT AND AGROUND, POLICE SAY");
  expect(source.published).toBe("2024-03-04");
});
