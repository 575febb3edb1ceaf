import type { Story } from "../../../domain/index.js";
import { type Explained, proofAt } from "./explained.js";
import type { Fact } from "./fact.js";

/** Words that cut a count down to a part of what happened: "since October", "among them". */
const limits = /^(?:since|among|within|besides|excluding|except|alone|only)$/;

/** One is a part of what the other counts, or comes on top of it. */
export function explainByScope(story: Story, a: Fact, b: Fact): Explained | null {
  const [small, large] = a.mention.value <= b.mention.value ? [a, b] : [b, a];
  const limit = limitOf(small) ?? limitOf(large);
  if (limit === null) {
    if (small.mention.other === large.mention.other && small.mention.part === large.mention.part) return null;
    const marked = [small, large].find(({ mention }) => mention.other || mention.part) as Fact;
    return {
      cause: "scope",
      reasons: [
        {
          text: `One is told as a part or an addition: “${marked.mention.words}”.`,
          evidence: proofAt(story, marked),
        },
      ],
    };
  }
  const { fact, span } = limit;
  const words = story.documents[fact.document]?.source.text.slice(span.start, span.end) ?? "";
  return {
    cause: "scope",
    reasons: [{ text: `One counts only a part: “${words}”.`, evidence: proofAt(story, fact, span) }],
  };
}

function limitOf(fact: Fact): { fact: Fact; span: { start: number; end: number } } | null {
  const { tokens } = fact.sentence;
  for (let i = fact.mention.tokens[1]; i < Math.min(tokens.length, fact.mention.tokens[1] + 4); i++) {
    const token = tokens[i];
    if (token === undefined || /^[,;:.]$/.test(token.text)) return null;
    if (limits.test(token.lower)) {
      const end = tokens[Math.min(tokens.length - 1, i + 1)] ?? token;
      return { fact, span: { start: token.start, end: end.end } };
    }
  }
  return null;
}
