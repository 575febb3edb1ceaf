/** What the library says of broken YAML, in words for somebody who writes settings twice a year, with the next step. */
import type { YAMLError } from "yaml";

interface Told {
  readonly message: string;
  readonly hint: string;
}

const quote = 'If the value holds a mark such as : # { [ & * @ or %, put it in "quotation marks".';

/** By the library's code, and where one code stands for several mistakes by what it says. Asked in this order. */
const told: readonly (readonly [codes: string, says: RegExp, Told])[] = [
  [
    "BAD_INDENT MISSING_CHAR",
    /end with an? \}/,
    { message: "a { is never closed", hint: "Put a } at the end of the map, or write one key a line." },
  ],
  [
    "BAD_INDENT MISSING_CHAR",
    /end with an? \]/,
    { message: "a [ is never closed", hint: "Put a ] at the end of the list." },
  ],
  [
    "MISSING_CHAR",
    /Missing closing/,
    { message: "a quotation mark is never closed", hint: "Close it on the line where it opens." },
  ],
  [
    "MISSING_CHAR BLOCK_IN_FLOW",
    /Missing ,|not allowed within flow/,
    { message: "a comma is missing", hint: "Entries between { } or [ ] are parted by commas." },
  ],
  [
    "MISSING_CHAR",
    /space after :/,
    { message: "a blank is missing after the colon", hint: "Write key: value." },
  ],
  [
    "MISSING_CHAR",
    /map values/,
    { message: "a key without a colon", hint: "Write key: value, or key: with its own keys below, set in." },
  ],
  [
    "MISSING_CHAR",
    /without - /,
    {
      message: "a list entry without its dash",
      hint: "Begin every entry of the list with a dash and a blank.",
    },
  ],
  [
    "MULTILINE_IMPLICIT_KEY",
    /(?:)/,
    { message: "a key without a colon", hint: "Write key: value, or key: with its own keys below, set in." },
  ],
  [
    "BLOCK_AS_IMPLICIT_KEY",
    /(?:)/,
    {
      message: "a second colon on one line",
      hint: 'Put the inner key on a line of its own, set in, or the whole value in "quotation marks".',
    },
  ],
  [
    "BAD_INDENT",
    /(?:)/,
    {
      message: "this line is set in differently from its neighbours",
      hint: "Keys of one map, and dashes of one list, begin in one column.",
    },
  ],
  ["TAB_AS_INDENT", /(?:)/, { message: "a tab at the start of a line", hint: "Set lines in with blanks." }],
  [
    "BAD_DQ_ESCAPE",
    /(?:)/,
    { message: "a backslash that means nothing here", hint: "Use 'single' marks, or write it twice." },
  ],
  [
    "BAD_SCALAR_START",
    /(?:)/,
    { message: "a value may not begin with this mark", hint: 'Put the value in "quotation marks".' },
  ],
];

export function tellYaml({ code, message }: YAMLError): Told {
  const known = told.find(([codes, says]) => codes.split(" ").includes(code) && says.test(message));
  const said = (message.split("\n", 1)[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
  return known?.[2] ?? { message: `this cannot be read as YAML (${said})`, hint: quote };
}
