import { causes, type Span, severities } from "../domain/index.js";
import type { FileReader } from "./read/file-reader.js";
import type { ExampleSource, Expectation, RuleExample } from "./rule.js";
import { checked } from "./shapes/checked.js";
import { listOf, located, objectOf, optional, recordOf, required } from "./shapes/collections.js";
import { oneOf, text } from "./shapes/scalars.js";
import type { Located, Shape } from "./shapes/shape.js";

interface ExpectationText extends Omit<Expectation, "quotes"> {
  readonly quotes: readonly Located<string>[];
}

interface ExampleText {
  readonly name: Located<string>;
  readonly sources: Located<ReadonlyMap<string, ExampleSource>>;
  readonly expect: readonly ExpectationText[];
}

const published = checked(text, (value, place, reader) => {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?Z)?$/.test(value) || Number.isNaN(Date.parse(value)))
    reader.refuse(place, `"${value}" is no publication date`, "Write 2024-03-02 or 2024-03-02T18:00Z.");
});

const source = objectOf<ExampleSource>("a source", "key", {
  text: required(text, "What the source says, in your own words."),
  outlet: optional(text, "Its publisher, for messages."),
  title: optional(text, "Its headline."),
  published: optional(published, "2024-03-02 or 2024-03-02T18:00Z."),
});

const expectation = objectOf<ExpectationText>("an expected finding", "key", {
  quotes: required(
    listOf(located(text), 2),
    "Words in dispute, verbatim from the texts, of two values or more.",
  ),
  cause: optional(oneOf(causes, "cause"), "The cause that the finding must have."),
  severity: optional(oneOf(severities, "severity"), "The severity that it must have."),
});

const example = checked(
  objectOf<ExampleText>("an example", "key", {
    name: required(located(text), "What it shows, unlike any other example's name."),
    sources: required(
      located(recordOf(source, { noun: "source name", known: null })),
      "Small made sources, by name.",
    ),
    expect: required(listOf(expectation, 0), "The findings of this rule; [] where it must stay quiet."),
  }),
  checkExample,
);

/** A rule's examples. A rule that nobody can see firing, or staying quiet, is refused. */
export const examplesShape: Shape<readonly RuleExample[]> = (() => {
  const shape = checked(listOf(example, 2), checkExamples);
  return {
    ...shape,
    read(node, reader) {
      return shape.read(node, reader)?.map(({ name, sources, expect }) => ({
        name: name.value,
        sources: sources.value,
        expect: expect.map((wanted) => ({ ...wanted, quotes: wanted.quotes.map(({ value }) => value) })),
      }));
    },
  };
})();

function checkExamples(examples: readonly ExampleText[], place: Span, reader: FileReader): void {
  if (!examples.some(({ expect }) => expect.length > 0))
    reader.refuse(firstOf(place), "no example fires", "Add one whose expect lists a finding.");
  if (!examples.some(({ expect }) => expect.length === 0))
    reader.refuse(firstOf(place), "no example stays quiet", "Add one with a look-alike, and expect: [].");
  const names = new Set<string>();
  const texts = new Map<string, string>();
  for (const { name, sources } of examples) {
    if (names.has(name.value)) reader.refuse(name, `another example is called "${name.value}"`);
    names.add(name.value);
    const said = JSON.stringify([...sources.value.values()]);
    const twin = texts.get(said);
    if (twin !== undefined) reader.refuse(name, `the sources are those of "${twin}"`);
    texts.set(said, name.value);
  }
}

function checkExample({ sources, expect }: ExampleText, _place: Span, reader: FileReader): void {
  for (const name of sources.value.keys())
    if (!/^[a-z0-9][a-z0-9-]{0,40}$/.test(name))
      reader.refuse(firstOf(sources), `"${name}" cannot be a source's name`, "Use a-z, 0-9 and -.");
  const texts = [...sources.value.values()].map(({ text }) => text.replace(/\s+/g, " "));
  for (const quote of expect.flatMap(({ quotes }) => quotes))
    if (!texts.some((text) => text.includes(quote.value)))
      reader.refuse(
        quote,
        "no source of this example says so",
        "Quote the words exactly as a text has them.",
      );
}

/** A list or map is too long to underline. */
const firstOf = ({ start }: Span): Span => ({ start, end: start + 1 });
