import type { Difference, Entity, Story } from "../../../domain/index.js";
import { placesNamed } from "../../../lexicon/places.js";
import { mentionsByEntity, type NamedAt } from "../name-mentions.js";
import { type PlaceStatement, placeDifference } from "./statements.js";

const roads: ReadonlyMap<string, string> = new Map(
  "street|street st|street st.|street avenue|avenue ave|avenue ave.|avenue road|road rd|road rd.|road boulevard|boulevard blvd|boulevard blvd.|boulevard lane|lane drive|drive square|square place|place highway|highway parkway|parkway"
    .split(" ")
    .map((pair) => pair.split("|") as [string, string]),
);
const sides = /^(?:north|south|east|west|upper|lower|central|n\.|s\.|e\.|w\.) /i;

/**
 * One name with another word beside it: Stadium Road and Stadium Street, Richmond Hill and South Richmond Hill.
 * The first may be one road translated twice, the second a part for the whole: notes, not contradictions.
 */
export function findKinds(story: Story): Difference[] {
  const byCore = new Map<string, { entity: Entity; places: readonly NamedAt[] }[]>();
  for (const [entity, places] of mentionsByEntity(story)) {
    if (entity.type === "person" || entity.type === "nationality") continue;
    for (const core of new Set([...entity.forms.keys()].flatMap(coresOf))) {
      const same = byCore.get(core);
      if (same === undefined) byCore.set(core, [{ entity, places }]);
      else if (!same.some((other) => other.entity === entity)) same.push({ entity, places });
    }
  }
  return [...byCore].flatMap(([core, named]) => (named.length < 2 ? [] : toDifference(story, core, named)));
}

/** Names to file an entity under: "road stadium" for a road, "side richmond hill" with and without its side. */
function coresOf(form: string): string[] {
  const words = form.toLowerCase().split(" ");
  const road = roads.get(words.at(-1) ?? "");
  if (road !== undefined && words.length > 1) {
    const name = words.slice(0, -1).join(" ");
    return /^\d|^(?:north|south|east|west|main|church|park|high|king|queen|first|second|third|fifth)\b/.test(
      name,
    ) || name.length < 5
      ? []
      : [`road ${name}`];
  }
  if (placesNamed(form).length > 0 || words.length > 4 || form.length < 6) return [];
  return [`side ${words.join(" ").replace(sides, "")}`];
}

const roadKind = (name: string): string => roads.get(name.toLowerCase().split(" ").at(-1) ?? "") ?? "";

function toDifference(
  story: Story,
  core: string,
  named: readonly { readonly entity: Entity; readonly places: readonly NamedAt[] }[],
): Difference[] {
  const isRoad = core.startsWith("road ");
  // Two directions of one name (East and West Side) are two places; only with and without one is a note.
  const plain = named.some(({ entity }) => entity.label.toLowerCase() === core.slice(5));
  if (!isRoad && (!plain || named.length !== 2 || !named.every(({ entity }) => entity.type === "place")))
    return [];
  const roadKinds = new Set(named.flatMap(({ entity }) => [...entity.forms.keys()].map(roadKind)));
  if (isRoad && roadKinds.size < 2) return [];
  const statements = named.flatMap(({ entity, places }) =>
    places
      .filter(({ inText, mention }) => inText && coresOf(mention.name).includes(core))
      .map(
        ({ document, mention }): PlaceStatement => ({
          document,
          sentence: mention.sentence,
          span: mention,
          key: entity.id,
          label: entity.label,
        }),
      ),
  );
  if (new Set(statements.map(({ key }) => key)).size < 2) return [];
  return [
    placeDifference(story, statements, {
      measure: "location",
      attribute: core,
      label: isRoad ? `the name of the road` : `which part is meant`,
      cause: isRoad ? "wording" : "precision",
      reason: isRoad
        ? "The names differ in the word for the road only; it may be one road."
        : "One name is a part of the other, which may be the same neighbourhood or its neighbour.",
      toSettle: "A street map.",
    }),
  ];
}
