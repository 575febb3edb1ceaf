import type { Draft, Marker, Page } from "../draft.js";
import { bullets } from "./bullets.js";
import { datelines } from "./datelines.js";
import { furniture } from "./furniture.js";
import { headings } from "./headings.js";
import { meltedHeadings } from "./melted-headings.js";
import { quotations } from "./quotations.js";
import { sourcesList } from "./sources-list.js";
import { timeline } from "./timeline.js";
import { titles } from "./titles.js";

/** In this order; each says why. */
export const markers: readonly Marker[] = [
  sourcesList,
  bullets,
  timeline,
  datelines,
  furniture,
  titles,
  meltedHeadings,
  headings,
  quotations,
];

export function applyMarkers(page: Page): readonly Draft[] {
  return markers.reduce((drafts, marker) => marker.mark({ ...page, drafts }), page.drafts);
}
