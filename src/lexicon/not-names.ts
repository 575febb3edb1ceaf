/**
 * Words that stand in capitals without being part of a name. Calendar words belong to dates; the others are
 * capitalised by house style. Lower case.
 */
export const calendarWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
  thurs fri sat sun am pm a.m. p.m. a.m p.m gmt utc est edt cst cdt pst pdt et ct pt bst cet ist eastern christmas
  easter thanksgiving halloween ramadan eid new-year today yesterday tomorrow tonight`.split(/\s+/),
);

export const neverNames: ReadonlySet<string> = new Set(
  `i i'm i'd i'll i've the a an this that these those he she it they we you his her its their our your my but and or
  if when while as at in on for from by with of to after before since until during although though because so then
  there here what who why how where which not no yes all some many several few most both each every other another such only
  also just even still yet however meanwhile moreover according earlier later last next first second third one two
  three four five six seven eight nine ten god ok tv internet covid covid-19 sos dna gps vip photo video image
  images caption read more share advertisement related getty shutterstock file breaking update updated published
  copyright exclusive watch follow`.split(/\s+/),
);
