import { monthNames } from "./calendar.js";

/** "2026-01-08T18:00Z" as "8 January 2026, 18:00 UTC". Anything that is no ISO date is shown as it is. */
export function publishedText(published: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z)?$/.exec(published);
  const month = monthNames[Number(parts?.[2]) - 1];
  if (parts === null || month === undefined) return published;
  const day = `${Number(parts[3])} ${month} ${parts[1]}`;
  return parts[4] === undefined ? day : `${day}, ${parts[4]} UTC`;
}
