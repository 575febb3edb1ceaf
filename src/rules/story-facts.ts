import { countBy, type Evidence, nameSources, type Story, toDayNumber } from "../domain/index.js";

/** What rules ask about sources, looked up once a story. */
export interface StoryFacts {
  /** As a reader knows the source, and as every report calls it. */
  nameOf(source: string): string;
  /** Days since 1970 of the source's publication; null where unknown. */
  publishedDay(source: string): number | null;
  /** Independent voices behind some evidence. */
  countOrigins(evidence: readonly Evidence[]): number;
  /** Id of the topic that holds most of the claims around the disputed words; null where none does. */
  topicOf(evidence: readonly Evidence[]): string | null;
}

export function readStoryFacts(story: Story): StoryFacts {
  const indices = new Map(story.documents.map((document, index) => [document.source.id, index]));
  const sourceOf = (id: string) => story.documents[indices.get(id) ?? -1]?.source;
  const names = nameSources(story.documents.map(({ source }) => source));
  const claims = readTopicClaims(story);
  return {
    nameOf: (id) => names.get(id) ?? id,
    publishedDay(id) {
      const published = sourceOf(id)?.published ?? null;
      const day = published === null ? Number.NaN : toDayNumber(published);
      return Number.isNaN(day) ? null : day;
    },
    countOrigins: (evidence) =>
      new Set(evidence.map(({ source }) => story.origins[indices.get(source) ?? -1] ?? source)).size,
    topicOf(evidence) {
      const votes = countBy(
        evidence.flatMap(({ source, start, end }) =>
          claimsIn(claims.get(indices.get(source) ?? -1) ?? [], start, end),
        ),
      );
      const [best] = [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      return best?.[0] ?? null;
    },
  };
}

interface TopicClaim {
  readonly start: number;
  readonly topic: string;
}

/** Every document's topic claims in text order, so that a sentence's claims are found by bisection. */
function readTopicClaims(story: Story): ReadonlyMap<number, readonly TopicClaim[]> {
  const claims = new Map<number, TopicClaim[]>();
  for (const topic of story.topics)
    for (const { document, claim } of topic.claims) {
      const list = claims.get(document) ?? [];
      list.push({ start: claim.start, topic: topic.id });
      claims.set(document, list);
    }
  for (const list of claims.values()) list.sort((a, b) => a.start - b.start || (a.topic < b.topic ? -1 : 1));
  return claims;
}

function claimsIn(sorted: readonly TopicClaim[], start: number, end: number): readonly string[] {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const topics: string[] = [];
  for (let claim = sorted[low]; claim !== undefined && claim.start < end; claim = sorted[++low])
    topics.push(claim.topic);
  return topics;
}
