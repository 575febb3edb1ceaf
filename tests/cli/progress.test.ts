import { expect, test } from "@jest/globals";
import { showProgress } from "../../src/cli/progress.js";
import { runProgram } from "./run-program.js";
import { ferryFire, storyFolder } from "./story-folder.js";

/** A run of `sources` sources, each of which takes `milliseconds`, on standard error alone. */
function drawn(options: { terminal: boolean; quiet: boolean; milliseconds: number }): string {
  let written = "";
  let time = 0;
  const stream = { write: () => {}, isTTY: options.terminal, columns: 80 };
  const progress = showProgress(
    {
      stdout: { ...stream, write: () => expect("standard output").toBe("left alone") },
      stderr: {
        ...stream,
        write: (text) => {
          written += text;
        },
      },
      env: {},
      folder: ".",
      version: "0.0.0",
      now: () => time,
    },
    options.quiet,
  );
  progress.enter("extract");
  for (let done = 1; done <= 40; done++) {
    time += options.milliseconds;
    progress.advance(done, 40);
  }
  progress.enter("compare");
  time += options.milliseconds;
  progress.enter("rules");
  progress.end();
  return written;
}

test("a long run on a terminal shows how many sources are read, and how long it may take", () => {
  const written = drawn({ terminal: true, quiet: false, milliseconds: 400 });
  expect(written).toMatch(/Reading \S+ 3 of 40 sources, \S+ left/);
  expect(written).toContain("Comparing …");
  // The last thing that is written clears the line: nothing stays before the report.
  expect(written.endsWith("\r\u001b[K")).toBe(true);
});

test.each([
  ["a pipe", { terminal: false, quiet: false, milliseconds: 400 }],
  ["--quiet", { terminal: true, quiet: true, milliseconds: 400 }],
  ["a short run", { terminal: true, quiet: false, milliseconds: 1 }],
])("%s shows nothing", (_, options) => expect(drawn(options)).toBe(""));

test("a run that is watched ends, and prints the same report", async () => {
  let time = 0;
  const now = () => {
    time += 700;
    return time;
  };
  const folder = storyFolder(ferryFire);
  const watched = await runProgram(["check", ".", "--no-color"], {
    folder,
    terminal: true,
    columns: 100,
    now,
  });
  expect(watched.stderr).toContain("of 2 sources");
  expect(watched.stdout).toBe((await runProgram(["check", "."], { folder, columns: 100 })).stdout);
});
