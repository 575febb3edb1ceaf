import { draft, type Format } from "../draft.js";
import { joinWrappedLines } from "../join-wrapped-lines.js";
import { cutLines } from "../lines.js";

/**
 * Plain text: a line is a block, whether it holds a paragraph or a sentence.
 * A bullet's mark stays outside its block; `markers/bullets.ts` knows the line by what stands before it.
 */
export const plainText: Format = {
  name: "plain text",
  extensions: [".txt", ".text"],
  layOut(text, start) {
    const lines = joinWrappedLines(text, cutLines(text, start));
    return { drafts: lines.map((line) => draft(line.start, line.end, line.gap)), markup: [] };
  },
};
