import { activity } from "./activity.js";
import { aim } from "./aim.js";
import { bail } from "./bail.js";
import { charge } from "./charge.js";
import { damageGrade } from "./damage-grade.js";
import { deathTime } from "./death-time.js";
import { doneOrUnderWay } from "./done-or-under-way.js";
import { legalStage } from "./legal-stage.js";
import { listedKind } from "./listed-kind.js";
import { mannerOfDeath } from "./manner-of-death.js";
import { offerStands } from "./offer.js";
import { pace } from "./pace.js";
import type { Slot } from "./slot.js";
import { vehicleColour } from "./vehicle-colour.js";
import { voteMargin } from "./vote-margin.js";
import { whatDidHarm } from "./what-did-harm.js";
import { woundPart } from "./wound.js";

/** A new slot is one file and one line here. */
export const slots: readonly Slot[] = [
  activity,
  vehicleColour,
  aim,
  woundPart,
  mannerOfDeath,
  deathTime,
  charge,
  damageGrade,
  pace,
  doneOrUnderWay,
  legalStage,
  listedKind,
  offerStands,
  bail,
  voteMargin,
  whatDidHarm,
];
