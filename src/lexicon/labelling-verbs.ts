/** Verbs after which only words in quotation marks are the speaker's: "called the plan a “farce”". Lemmas. */
export const labels: ReadonlySet<string> = new Set(
  `call label dub describe characterize characterise brand term condemn dismiss hail slam
  denounce blast praise deride criticize criticise portray liken brush depict refer decry laud tout frame view`.split(
    /\s+/,
  ),
);
