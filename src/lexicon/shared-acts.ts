/**
 * Acts that people do side by side or each for himself: two who did them are no rivals. What is done once, to one
 * thing, is not here: to found, to arrest, to win.
 */
const acts = new Set(
  `praise condemn criticise criticize denounce welcome applaud support back endorse favour favor oppose reject visit
  tour attend meet join mourn thank greet hail congratulate urge call demand vote say tell know see hear watch notice
  witness believe think hope want wish fear feel like love live work die kill injure hurt wound suffer survive escape
  flee arrive leave travel go come walk speak talk appear testify stand sit run play train study deny admit pay lose
  face need receive deserve enjoy respect follow fall rise gain grow report announce promise pledge vow warn agree
  refuse decline blame accuse suspect return help assist wait look ask answer insist argue stress add note cite donate contribute
  protest march demonstrate celebrate compete participate qualify retire resign eat drink sleep sing wear use own`.split(
    /\s+/,
  ),
);

/** What stands beside nearly every subject: it says who acted, and too little of what was done to tell one doer. */
const everyday = new Set(
  `deplore slam blast regret expect discuss comment respond react express voice share become remain be have do
  make take get give hold show include describe mention quote refer disagree sympathise sympathize seek try keep
  put let set bring send move question interview search examine check inspect observe board enter plan consider
  continue start begin stop end`.split(/\s+/),
);

export const isEverydayAct = (lemma: string): boolean => everyday.has(lemma);
export const isSharedAct = (lemma: string): boolean => acts.has(lemma);

/** What is given or made by everyone who feels like it: "paid tribute", "signed the petition", "cut jobs". */
const sharedObjects = new Set(
  `tribute respect homage visit attention petition appeal condolence sympathy concern support thanks part care job
  rate price cost help aid staff donation hope doubt anger shock sorrow grief joy surprise relief confidence
  willingness readiness interest`.split(/\s+/),
);

export const isSharedObject = (lemma: string): boolean => sharedObjects.has(lemma);
