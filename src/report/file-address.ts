/**
 * A source's path as a relative address: what stands between slashes is percent-encoded, so that no part of a name
 * reads as a scheme, a query or a fragment. Folders above stay, and a path from the root becomes a file address.
 */
export function fileAddress(path: string): string {
  const encoded = path
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/'/g, "%27"))
    .join("/");
  if (path.startsWith("/")) return `file://${encoded}`;
  return encoded.replace(/^([A-Za-z])%3A\//, "file:///$1:/");
}
