/**
 * Families of posts of which nobody holds two at a time, a family a row, synonyms within a family joined by "=".
 *
 * In a family that is `ofOneBody` two people may well say different things of two bodies: a bank's chairman is
 * another company's chief executive. The other families exclude each other wherever they are held.
 * What is true beside a post is in no family: founder, member, party leader, adviser, owner.
 */
export interface OfficeFamily {
  readonly ofOneBody: boolean;
  /** Word → the word that stands for it in this family. */
  readonly posts: ReadonlyMap<string, string>;
}

const ofOneBodyRows = `
chief executive=ceo=chief executive officer=managing director|chief financial officer=cfo=finance director=financial director|chief operating officer=coo|chief technology officer=cto|chief information officer|chief marketing officer|chief medical officer|chief legal officer=general counsel|chief scientist=chief scientific officer|chief engineer|chief economist|chief commercial officer|chairman=chair=chairwoman=chairperson|company secretary
chairman=chair=chairwoman=chairperson|manager|treasurer|secretary-general=general secretary=secretary general|whip
president|secretary-general=general secretary=secretary general|treasurer
president|prime minister=premier|chancellor|king|queen|emir|governor|mayor
principal=headmaster=headmistress=headteacher|teacher|pupil
dean|rector|provost|vice-chancellor|bursar
editor|publisher|reporter
doctor=physician|nurse|paramedic=medic|pharmacist|patient
surgeon|nurse|paramedic=medic|pharmacist
director|curator|treasurer|trustee
chairman=chair=chairwoman=chairperson|treasurer|secretary|secretary-general|spokesman=spokeswoman=spokesperson|editor|curator|conductor|commissioner|dean|rector|vice-chancellor|principal|superintendent|librarian|accountant|chaplain|coroner|registrar
bookkeeper=accountant|payroll clerk=clerk|cashier|auditor|caretaker=janitor
`;

const anywhereRows = `
prosecutor=public prosecutor=district attorney=u.s. attorney|defence lawyer=defense lawyer=defence attorney=defense attorney=defence counsel=defense counsel=public defender|judge=justice=magistrate|sheriff
plaintiff=claimant|defendant=accused
senator|representative=congressman=congresswoman=rep|governor|lieutenant governor|mayor
senator|mp=member of parliament|governor|mayor|councillor=councilman=councilwoman=councilor=councilmember
ambassador|consul=consul general|minister|mayor|governor
goalkeeper=keeper=goalie|defender=full-back=fullback=centre-back=center-back|midfielder|striker=forward|coach=manager=head coach|referee
goalkeeper=keeper=goalie|winger|coach=manager=head coach|referee
scrum-half|fly-half|flanker|prop|hooker|winger|centre|full-back=fullback
point guard|shooting guard|power forward
batsman=batter|bowler
pitcher|catcher|outfielder
quarterback|linebacker|cornerback|kicker|receiver=wide receiver
driver|passenger|pedestrian|cyclist|motorcyclist
pilot|co-pilot=copilot|passenger|flight attendant=steward=stewardess
captain|first mate=first officer|second officer|chief engineer|deckhand|passenger
suspect|victim
hostage=captive|kidnapper=hijacker=hostage-taker=gunman
juror|witness|judge=justice=magistrate|prosecutor|defendant=accused|plaintiff=claimant
professor=lecturer|student=undergraduate
owner|tenant|caretaker
landlord=landlady|tenant
winner=champion|runner-up|loser
singer|drummer|guitarist|bassist|pianist|violinist|cellist|flautist|trumpeter|conductor
buyer|seller
volunteer|employee|contractor
surgeon|anaesthetist=anesthetist|midwife|nurse|paramedic=medic
eyewitness=witness|suspect
bride|bridesmaid
archbishop|bishop|archdeacon|dean|canon|priest=parish priest=vicar=curate|deacon|pope|rabbi|imam
cardinal|bishop|priest=parish priest=vicar=curate|deacon|pope|rabbi|imam
founder|heir=heiress
owner|apprentice|trainee|customer
teacher|pupil|student
nurse|teacher|farmer|fisherman|plumber|electrician|carpenter|accountant|engineer|architect|butcher|miner|soldier|firefighter=fireman|chef=cook|waiter=waitress|hairdresser=barber|mechanic|dentist|pharmacist|librarian|shopkeeper=grocer|postman|bricklayer|truck driver=lorry driver|bus driver|taxi driver=cab driver|train driver|van driver|welder|geologist|biologist|physicist|chemist|economist|lawyer=attorney=solicitor=barrister|policeman=police officer
`;

const read = (rows: string, ofOneBody: boolean): OfficeFamily[] =>
  rows
    .trim()
    .split("\n")
    .map((row) => ({
      ofOneBody,
      posts: new Map(
        row.split("|").flatMap((group) => {
          const words = group.split("=");
          return words.map((word): [string, string] => [word, words[0] ?? word]);
        }),
      ),
    }));

export const officeFamilies: readonly OfficeFamily[] = [
  ...read(ofOneBodyRows, true),
  ...read(anywhereRows, false),
];
