import { addTo } from "../../domain/index.js";
import { plainVerb } from "../../lexicon/phrasal-verbs.js";

/**
 * Courses of events, step by step: what is done at two steps of one course is done at two times, however alike the
 * rest is ("was arrested on Monday", "was charged on Friday"), and what stands at one step is told as one thing
 * ("founded", "set up"). Verbs by lemma, with their particle; a noun counts by the verb behind it or stands here itself.
 * General English: a step of any trade, nothing of one story. Words at two steps of one course are left out of both.
 */
const frames: readonly string[] = [
  // Law
  "arrest detain capture catch nab apprehend seize custody | question interrogate | charge indict accuse | plead | remand | try go_on_trial stand_trial | testify | convict acquit verdict | sentence jail imprison | appeal | free release bail | execute hang | escape | extradite deport",
  // Claims and paperwork
  "file lodge submit apply sue register sign_up enrol enroll | withdraw | hear hearing | rule grant award approve uphold ruling | reject deny | settle | pay | expire lapse",
  // Making law
  "propose draft table | debate | vote ballot go_to_the_polls | result | pass adopt approve endorse ratify | veto | take_effect come_into_force enter_into_force | repeal scrap abolish | overturn quash annul",
  // Work and office
  "nominate | appoint hire recruit join take_over take_office become swear_in inauguration elect name | promote | suspend | dismiss fire sack oust resign quit step_down stand_down leave retire sell | rejoin reinstate return",
  // A life
  "bear birth bear_in | baptise christen | study graduate | engage | marry wed wedding marriage | divorce separate | sicken diagnose | die death perish pass_away | bury burial funeral cremate inter",
  // Building
  "design plan | build construct erect dig | complete finish completion | open inaugurate opening inauguration | renovate refurbish repair restore restoration | close shut shut_down closure | reopen | collapse cave_in | demolish tear_down pull_down raze burn_down | rebuild",
  // Trade
  "order | produce | ship dispatch | deliver delivery | enter_service commission | launch unveil release | recall withdraw | scrap decommission",
  "found establish set_up create start_up form | merge | buy purchase acquire sell takeover | list float | move relocate | collapse fold liquidate",
  // Works
  "write compose paint film record shoot | finish | publish release issue premiere print publication | translate | ban | stage perform",
  // Journeys
  "leave depart set_off set_out take_off set_sail departure | reach arrive land dock touch_down arrival | return",
  // Happenings
  "warn forecast predict | announce declare reveal disclose announcement | postpone delay put_off adjourn | cancel call_off | begin start open break_out erupt commence kick_off outbreak get_under_way | peak | end finish conclude stop close put_out extinguish | resume restart",
  // Searches
  "disappear vanish go_missing steal rob | report_missing | search | find discover recover locate rescue discovery recovery | identify",
  // Illness
  "infect catch | diagnose | hospitalise hospitalize admit_to | operate | discharge | recover",
  // Harm and after
  "damage | inspect survey check | repair fix mend",
  "block cut_off wash_away flood submerge | clear open reopen",
  "attack bomb raid shell | retaliate | claim_responsibility",
  "evacuate flee | return",
  "vaccinate test | approve license | roll_out",
  "hijack kidnap abduct seize | free release rescue | kill",
];

interface Step {
  readonly frame: number;
  readonly step: number;
}

const steps = new Map<string, Step[]>();
frames.forEach((line, frame) => {
  for (const [step, words] of line.split(" | ").entries())
    for (const word of words.trim().split(" ")) {
      const name = word.replaceAll("_", " ");
      addTo(steps, name, { frame, step });
    }
});

const none: readonly Step[] = [];
const stepsOf = (act: string): readonly Step[] => {
  const own = steps.get(act);
  if (own !== undefined) return own;
  const [verb = "", particle = ""] = act.split(" ");
  const plain = plainVerb(verb, particle);
  return (plain === null ? undefined : steps.get(plain)) ?? none;
};

/** Keys of an act for an index: acts that are told as one share a key. */
export const stepKeys = (act: string): readonly string[] =>
  stepsOf(act).map(({ frame, step }) => `${frame}.${step}`);

/** Whether an act is a step of some course: it befalls one thing once, as far as one matter goes. */
export const isStep = (act: string): boolean => stepsOf(act).length > 0;

/** How two acts stand in the courses that both are a step of; null where they share none. */
export function relateSteps(a: string, b: string): "same" | "apart" | null {
  let apart = false;
  for (const one of stepsOf(a))
    for (const other of stepsOf(b)) {
      if (one.frame !== other.frame) continue;
      if (one.step === other.step) return "same";
      apart = true;
    }
  return apart ? "apart" : null;
}
