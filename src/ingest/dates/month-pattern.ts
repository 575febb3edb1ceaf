/** Source for patterns: a month's name or a short form of it, as pages write their dates. */
export const monthPattern = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`;
