import { expect, test } from "@jest/globals";
import { readOnce } from "../../src/domain/index.js";

test("reads each object once, whatever was read from it", () => {
  const asked: object[] = [];
  const nothing = readOnce((from: object): undefined => {
    asked.push(from);
  });
  const [one, other] = [{}, {}];
  for (const from of [one, other, one]) nothing(from);
  expect(asked).toEqual([one, other]);
});

test("gives the same answer again, and each object its own", () => {
  const wrapped = readOnce((from: { readonly name: string }) => [from.name]);
  const [one, other] = [{ name: "a" }, { name: "b" }];
  expect(wrapped(one)).toBe(wrapped(one));
  expect(wrapped(other)).toEqual(["b"]);
});
