import type { EntityTable } from "../domain/index.js";
import { stem } from "../text/index.js";

/**
 * One term for all written forms of one name, so that "Zelensky" in one source meets "Zelenskyy" in another.
 * Only the last word of a form counts ("Volodymyr Zelensky", "Mr Zelensky"), and only where it means one entity.
 */
export function canonicalTerms(table: EntityTable): (stem: string) => string {
  const meaning = new Map<string, string | null>();
  for (const entity of table.entities)
    for (const form of entity.forms.keys()) {
      const last = stem(form.split(/\s+/).at(-1) ?? "");
      const before = meaning.get(last);
      meaning.set(last, before === undefined || before === entity.id ? entity.id : null);
    }
  return (term) => meaning.get(term) ?? term;
}
