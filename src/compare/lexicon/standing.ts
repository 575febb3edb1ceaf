/** How far along an act is, or how sure the wording makes it. */
export type Standing =
  | "done"
  /** "is open", "burns": true at the time of telling. */
  | "now"
  /** "will", "agreed to", "is to". */
  | "future"
  /** "plans to", "is expected to". */
  | "planned"
  /** "could", "is considering". */
  | "possible"
  | "alleged"
  /** "tried to". */
  | "attempted"
  /** "must", "was ordered to". */
  | "obliged"
  /** "should", "was advised to". */
  | "advised";
