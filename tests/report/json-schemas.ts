import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";

/** Formats that schemas here name; the validator knows none by itself. */
const formats = {
  uri: (text: string) => URL.canParse(text),
  "uri-reference": (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text),
  "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
};

/**
 * SARIF 2.1.0 by its editors' edition rtm.5, not by the later one of OASIS (errata 01) that our logs name as their
 * `$schema`: no package of this project carries that one. Both are of draft 04, whose keywords mean the same later
 * but for the two removed here.
 */
export function sarifValidator(): ValidateFunction {
  const { $schema, id, ...schema } = JSON.parse(
    readFileSync(new URL("schemas/sarif-2.1.0-rtm.5.json", import.meta.url), "utf8"),
  );
  return new Ajv({ formats, strict: false, allErrors: true, unicodeRegExp: false }).compile(schema);
}

export const validatorOf = (schema: object): ValidateFunction =>
  new Ajv2020({ strict: true, strictTypes: false }).compile(schema);

/** What is wrong with a document, in lines; empty where nothing is. */
export function faults(validate: ValidateFunction, document: unknown): readonly string[] {
  return validate(document)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
