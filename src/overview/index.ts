/** Gathers, for the report's pictures, what was extracted around the findings. It compares nothing and decides nothing. */
import type { Finding, Overview, Story } from "../domain/index.js";
import { findDatedClaims } from "./dated-claims.js";
import { findLoneClaims } from "./lone-claims.js";
import { takeReadings } from "./readings.js";

export function takeOverview(story: Story, findings: readonly Finding[]): Overview {
  return {
    readings: takeReadings(story, findings),
    dated: findDatedClaims(story),
    alone: findLoneClaims(story, findings),
  };
}
