import type { Story } from "../../domain/index.js";

/** One id for all names of somebody or something that the story knows; of others the name in lower case. */
export const entityIdOf = (story: Story, name: string): string =>
  story.entities.find(name)?.id ?? name.toLowerCase();
