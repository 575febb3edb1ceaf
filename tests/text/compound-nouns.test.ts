import { expect, test } from "@jest/globals";
import { ingest } from "../../src/ingest/index.js";
import { readSentences } from "../../src/text/index.js";
import { textFile } from "../text-file.js";

const tagOf = (text: string, word: string): string | undefined => {
  const { sources } = ingest([textFile("a.txt", `${text}\n`)], { published: null });
  const sentences = sources.flatMap(readSentences);
  return sentences.flatMap(({ tokens }) => tokens).find(({ lower }) => lower === word)?.pos;
};

test.each([
  ["The clinic shut its maternity ward in 2018.", "ward"],
  ["The babies' ward closed in 2017.", "ward"],
  ["Police caught him at the tram stop on the square.", "stop"],
])("the last word of a noun phrase is a noun: %s", (text, word) => expect(tagOf(text, word)).toBe("NOUN"));

test.each([
  ["The driver let the tram stop on the bridge.", "stop"],
  ["Did the tram stop at the bridge?", "stop"],
  ["The crew walk to the quay.", "walk"],
  ["The rope cut into his hand.", "cut"],
])("a verb stays one: %s", (text, word) => expect(tagOf(text, word)).not.toBe("NOUN"));
