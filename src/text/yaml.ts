import { Composer, type CST, type Document, Parser, type YAMLError } from "yaml";
import { tellYaml } from "./yaml-words.js";

/**
 * Parses one YAML document that a stranger may have written, in bounded time and memory.
 *
 * The parser of `yaml` recurses: 30,000 open brackets abort the whole process, not only the parse. So the
 * concrete syntax is measured first, without recursion, and what is nested deeper than a person writes is refused.
 * Keys are not checked for uniqueness here (that is quadratic); whoever reads a map checks its keys.
 * Aliases are never expanded by this parse; whoever calls `toJS` does that.
 */
export interface ParsedYaml {
  readonly document: Document.Parsed | null;
  readonly errors: readonly YamlMistake[];
}

export interface YamlMistake {
  /** Half-open range of UTF-16 code units in the text. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** UTF-16 code units; a rule or a front matter is a page, and 32,000 units parse in well under a second. */
export const longestYaml = 32_768;
/** Levels; our deepest own file uses six. */
const deepestYaml = 32;
const mostErrors = 20;

export function parseYaml(text: string): ParsedYaml {
  const refuse = (message: string): ParsedYaml => ({
    document: null,
    errors: [{ start: 0, end: Math.min(text.length, 1), message, hint: "A person's file is a page or two." }],
  });
  if (text.length > longestYaml) return refuse(`too long: more than ${longestYaml} characters of YAML`);
  try {
    const tokens = [...new Parser().parse(text)];
    if (isTooDeep(tokens)) return refuse(`nested too deeply: more than ${deepestYaml} levels`);
    return compose(text, tokens);
  } catch (error) {
    if (error instanceof RangeError) return refuse("nested too deeply to be read");
    throw error;
  }
}

function compose(text: string, tokens: readonly CST.Token[]): ParsedYaml {
  const composer = new Composer({ strict: true, uniqueKeys: false });
  const [first, second] = [...composer.compose(tokens, true, text.length)];
  const errors = (first?.errors ?? []).slice(0, mostErrors).map(toMistake);
  if (second !== undefined)
    errors.push({
      start: second.range[0],
      end: second.range[0] + 3,
      message: "a second document in one file",
      hint: "Take out the line ---, or put what is below it into a file of its own.",
    });
  return { document: first ?? null, errors };
}

const toMistake = (error: YAMLError): YamlMistake => ({
  start: error.pos[0],
  end: Math.max(error.pos[1], error.pos[0] + 1),
  ...tellYaml(error),
});

function isTooDeep(tokens: readonly CST.Token[]): boolean {
  const open: { readonly token: CST.Token | null | undefined; readonly depth: number }[] = tokens.map(
    (token) => ({ token, depth: 0 }),
  );
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > deepestYaml) return true;
    if (token?.type === "document") open.push({ token: token.value, depth });
    else if (token && "items" in token)
      for (const item of token.items) {
        open.push({ token: item.value, depth: depth + 1 });
        if ("key" in item) open.push({ token: item.key, depth: depth + 1 });
      }
  }
  return false;
}
