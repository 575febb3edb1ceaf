import { activity } from "./activity.js";
import { aim } from "./aim.js";
import { bail } from "./bail.js";
import { charge } from "./charge.js";
import { contestEnd } from "./contest-end.js";
import { damageGrade } from "./damage-grade.js";
import { deathTime } from "./death-time.js";
import { doneOrUnderWay } from "./done-or-under-way.js";
import { hurtPlay } from "./hurt-play.js";
import { legalStage } from "./legal-stage.js";
import { listedKind } from "./listed-kind.js";
import { mannerOfDeath } from "./manner-of-death.js";
import { offerStands } from "./offer.js";
import { pace } from "./pace.js";
import { remedy } from "./remedy.js";
import { rescuedOrSeized } from "./rescued-or-seized.js";
import { shielded } from "./shielded.js";
import type { Slot } from "./slot.js";
import { takenOneOrSeveral } from "./taken-one-or-several.js";
import { vehicleColour } from "./vehicle-colour.js";
import { voteMargin } from "./vote-margin.js";
import { whatDidHarm } from "./what-did-harm.js";
import { woundPart } from "./wound.js";

/** A new slot is one file and one line here. */
export const slots: readonly Slot[] = [
  activity,
  vehicleColour,
  aim,
  shielded,
  woundPart,
  hurtPlay,
  mannerOfDeath,
  deathTime,
  charge,
  damageGrade,
  pace,
  contestEnd,
  rescuedOrSeized,
  doneOrUnderWay,
  legalStage,
  listedKind,
  offerStands,
  remedy,
  takenOneOrSeveral,
  bail,
  voteMargin,
  whatDidHarm,
];
