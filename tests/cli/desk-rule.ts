/** A rule of a newsroom's own, with its examples, as a file of its pack says it. */
export const deskRule = `id: desk/denial
kind: polarity
severity: high
message: "Sources contradict each other on {label}: {values}."
messageInOneSource: "{sources} contradicts itself on {label}: {values}."
why: What happened for one source and did not happen for another cannot be printed as fact from either.
check: Find out who can know. Print a denial beside the claim that it denies.
notWhen: Both sources only report what two parties say; then it is their dispute, and attribution decides.
examples:
  - name: checked, and never checked
    sources:
      harbor-times: { text: Inspectors checked the crane last year. }
      coast-post: { text: "Inspectors never checked the crane, a worker said." }
    expect: [{ cause: contradiction, severity: high, quotes: [checked, never checked] }]
  - name: one paper says both
    sources:
      harbor-times:
        text: |
          The minister signed the export licence.

          The minister has not signed the export licence.
    expect: [{ cause: contradiction, quotes: [signed the export licence, not signed the export licence] }]
  - name: it was another thing that was not opened
    sources:
      harbor-times: { text: The guard opened the emergency gate. }
      coast-post: { text: The guard did not open the parcel. }
    expect: []
  - name: a negation of an adverb denies nothing
    sources:
      harbor-times: { text: The court rejected the appeal. }
      coast-post: { text: The court did not merely reject the appeal. }
    expect: []
`;
