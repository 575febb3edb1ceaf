/**
 * Infers the outlet where a text names it as its own: in the place line ("LONDON (Reuters) -"), or behind the
 * name in a byline ("By Jane Doe, Associated Press"). A newspaper that prints agency copy then counts as the
 * agency, which is whose report it is.
 */
const placed = /\(([\p{Lu}][\p{L}\d.&' -]{1,40})\)\s*(?:--|[—–-])?$|\/([\p{Lu}]{2,10})\/\.?/u;
const bylined = /^by\s.{2,80}?(?:,|\s\|)\s*(?:for\s)?((?:the\s)?[\p{Lu}][\p{L}&.' -]{1,40})$/iu;
const agencies =
  /\b(?:Associated Press|AP|Reuters|AFP|Agence France-Presse|UPI|United Press International|TASS|Xinhua|Kyodo|dpa|PTI|Press Trust of India|IANS|ANI|Bloomberg|BBC(?: News)?|CNN|NPR|PA Media|Press Association|EFE|ANSA|Interfax|Yonhap|Anadolu(?: Agency)?)\b/;
const job =
  /\b(?:writer|reporter|correspondent|editor|staff|contributor|journalist|columnist|bureau|columnists|updated|published)\b/i;
/** In brackets behind a place, but no outlet: "PARIS, TEXAS (Jan 8)". */
const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

export function inferOutlet(datelines: readonly string[]): string | null {
  for (const line of datelines) {
    const place = placed.exec(line);
    const named = place?.[1] ?? place?.[2];
    if (named !== undefined && !month.test(named) && !/\d/.test(named)) return named.trim();
    const byline = bylined.exec(line)?.[1]?.trim();
    if (byline !== undefined && agencies.test(byline) && !job.test(byline)) return byline;
    const alone = agencies.exec(line)?.[0];
    if (alone !== undefined && line.startsWith(alone)) return alone;
  }
  return null;
}
