import type { Story } from "../../../domain/index.js";

/** What the sources themselves say lies in what: "Vikane, Oslo", "Oslo's Vikane section". */
export function readContainment(story: Story): ReadonlySet<string> {
  const found = new Set<string>();
  for (const document of story.documents) {
    const names = document.mentions.filter((mention) => mention.kind === "entity");
    names.forEach((inner, i) => {
      const outer = names[i + 1];
      if (outer === undefined || outer.sentence !== inner.sentence || outer.start - inner.end > 60) return;
      const [a, b] = [inner, outer].map(({ name }) => story.entities.find(name)?.id ?? name);
      const between = document.source.text.slice(inner.end, outer.start);
      if (
        /^,? (?:in |of |near )?(?:the )?(?:(?:north|south|east|west|centre|center)(?:ern)? (?:of )?)?$/.test(
          between,
        )
      )
        found.add(`${a}<${b}`);
      // "Sikri, a village in the north of Morwal province"
      if (
        /^, an? [a-z -]{0,30}(?:village|town|city|suburb|district|area|part|hamlet|borough)[a-z -]{0,20} (?:in|of) [a-z ]{0,16}$/.test(
          between,
        )
      )
        found.add(`${a}<${b}`);
      if (/^['’]s $/.test(between)) found.add(`${b}<${a}`);
    });
  }
  return found;
}
