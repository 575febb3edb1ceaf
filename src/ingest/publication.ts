import { type Dateline, readDateline } from "./dates/dateline.js";

/**
 * Infers when a text was published from what it prints about itself.
 *
 * "Published" wins over "Updated": many sites touch a page months later. A dateline without a year ("MOSCOW,
 * Jan. 8") takes the year only from another source of the story that states one, and only when all agree.
 */
export interface Inferred {
  readonly published: string | null;
  readonly yearless: { readonly month: number; readonly day: number } | null;
}

export function inferPublished(datelines: readonly string[]): Inferred {
  const lines = datelines.map(readDateline).filter((line): line is Dateline => line !== null);
  const firsts = [
    ...lines.filter((line) => line.labelled).map((line) => line.published),
    ...lines.map((line) => line.published),
    ...lines.map((line) => line.updated),
  ].filter((date) => date !== null);
  return {
    published: firsts.find((date) => date.iso !== null)?.iso ?? null,
    yearless: firsts.find((date) => date.yearless !== null)?.yearless ?? null,
  };
}
