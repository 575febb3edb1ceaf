/** Says what somebody is beside any trade or post, or leaves open which: it excludes none. */
export const generalRoles: ReadonlySet<string> = new Set(
  `founder cofounder co-founder owner proprietor member shareholder stakeholder investor backer donor sponsor employee
  worker staffer aide official executive officer star veteran hero representative spokesman native resident graduate
  alumnus expert specialist fellow consultant adviser volunteer supporter fan partner associate patron ally creator
  inventor designer champion winner loser survivor professional amateur citizen national visitor guest customer user
  widow widower heir descendant insider newcomer recruit operator agent deputy head leader captain commander man woman
  sir lord lady dame baron baroness prince princess contender rival favourite favorite regular local refugee migrant
  prisoner inmate patient organizer organiser host pioneer legend celebrity millionaire billionaire pensioner retiree
  climber hiker skier cyclist runner surfer diver walker swimmer angler collector blogger landowner landlord tenant homeowner candidate nominee delegate appointee successor predecessor counterpart
  mastermind ringleader accomplice gunman attacker bomber killer thief fugitive convict victim suspect defendant accused
  witness plaintiff claimant hostage captive kidnapper passenger driver pedestrian juror bystander buyer seller speaker
  player athlete rebel militant fighter dissident exile immigrant believer convert peer reverend father mother sister
  brother chief boss human person figure personality traveller traveler tourist traitor spy informant whistleblower`.split(
    /\s+/,
  ),
);

/** Fields in which people go by several of the words at once, a row a field. */
const rows = `
doctor professor scientist researcher scholar academic lecturer surgeon physician psychiatrist psychologist economist historian biologist physicist chemist engineer author teacher analyst sociologist director philosopher
journalist reporter columnist correspondent editor critic presenter commentator author writer novelist poet playwright historian essayist broadcaster blogger photographer filmmaker screenwriter publisher translator
actor actress director producer writer screenwriter singer musician composer songwriter dancer comedian model choreographer conductor pianist violinist rapper presenter artist painter sculptor
lawyer defender prosecutor
politician lawmaker member_of_parliament senator minister leader activist lawyer campaigner mayor deputy councilman economist president secretary
manager director president chairman executive entrepreneur businessman engineer investor banker trader developer chief_executive administrator superintendent principal
lawyer judge prosecutor activist politician professor
policeman detective investigator deputy sergeant inspector superintendent constable guard
soldier marine sailor pilot engineer sergeant lieutenant corporal private
climber mountaineer skier guide runner cyclist swimmer athlete coach trainer teacher
farmer fisherman landowner hunter grower breeder trader
coach manager trainer
`;
export const roleFields: readonly ReadonlySet<string>[] = rows
  .trim()
  .split("\n")
  .map((row) => new Set(row.split(" ").map((word) => word.replaceAll("_", " "))));
