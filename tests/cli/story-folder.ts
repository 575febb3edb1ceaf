import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A new folder with these files, each a text or bytes. */
export function storyFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "crosscheck-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Two short reports of one made-up fire that differ in the number of dead. */
export const ferryFire = {
  "harbour-times.md":
    "---\noutlet: Harbour Times\npublished: 2024-03-02\n---\nThe fire on the ferry Aurora killed 12 people on Friday, police said.\n",
  "coast-post.txt":
    "Published 2 March 2024\n\nThe fire on the ferry Aurora killed 15 people on Friday, police said.\n",
} as const;
