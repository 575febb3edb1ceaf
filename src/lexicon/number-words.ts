/** The small cardinals as words, each at the index of its value: the one list that every reader of numbers uses. */
export const smallNumbers: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );

/** Twenty to ninety, by tens. */
export const tensNumbers: readonly string[] = "twenty thirty forty fifty sixty seventy eighty ninety".split(
  " ",
);

/** The words for the hours of a clock, one to twelve. */
export const clockHours: readonly string[] = smallNumbers.slice(1, 13);
