/**
 * How pages talk about themselves. Data: a line here is a way of speaking that no report uses about the world.
 *
 * Marking a statement as furniture loses evidence, so every cue is anchored at the start of the line or is a
 * whole line, and none is a word that news uses: "subscribe" opens an invitation, "subscribers fell" a report.
 */
export interface FurnitureCue {
  readonly pattern: RegExp;
  readonly why: string;
  /** Longest line it may claim, in code units; 200 where not said. */
  readonly longest?: number;
}

/** The line itself is furniture. */
export const lineCues: readonly FurnitureCue[] = [
  {
    pattern: /^(?:please )?(?:click|tap) (?:here|on|the|to|below|image|photo|through|for)\b/i,
    why: "an order to the reader's hand",
  },
  {
    pattern:
      /^(?:(?:to )?(?:read|see|view|show|find out|learn|get|watch|hear|listen to) (?:more|less|also|next|full|the (?:full|whole|rest|original))|also (?:read|see|watch)|must[- ]read|continue reading|keep reading|read on)\b(?!.{0,80}\b(?:said|says)\b)/i,
    why: "a way on to another page",
  },
  {
    pattern:
      /^(?:related|recommended|trending|more from|more on|more news|most (?:read|popular|viewed|shared)|popular now|editor['’]?s['’]? (?:picks?|choice)|you (?:may|might) (?:also )?(?:like|be interested)|what to read next|up next|next article|previous article|see also|in this article|from our (?:partners|sponsors))\b[^.!?]{0,120}$/i,
    why: "a list of other pages",
  },
  {
    pattern:
      /^(?:sign (?:up|in)|log in|subscribe|register|join|become a member|create (?:a|an|your) (?:free )?account|start your (?:free )?trial|support (?:our|independent)|donate|get (?:the|our|your|all|unlimited|breaking|top)|download|enable|turn on)\b.{0,160}\b(?:newsletters?|inbox|e-?mails?|alerts?|notifications?|app|account|access|member(?:s|ship)?|journalism|free trial|today['’]?s headlines|updates|discussion|conversation)\b/i,
    why: "an invitation to sign up",
  },
  {
    pattern:
      /^(?:sign (?:up|in)|log in|log ?out|subscribe|register|subscribe now|join (?:us|now|the (?:discussion|conversation|debate))|donate now|my account)\b[\s!.:]{0,3}$/i,
    why: "a button",
  },
  {
    pattern: /\b(?:straight|delivered|direct(?:ly)?|sent|right) to your (?:inbox|e-?mail|phone)\b/i,
    why: "a newsletter's promise",
    longest: 420,
  },
  {
    pattern:
      /^don['’]?t miss (?:out\b|any\b|a (?:beat|story|thing|post)\b|our\b|the latest\b|the (?:news|top)\b)/i,
    why: "a newsletter's promise",
    longest: 420,
  },
  {
    pattern:
      /^(?:advertisement|advertising|adverti[sz]e with us|sponsored(?: content| post| by .{1,60})?|promoted(?: content)?|paid (?:content|post|partnership)|partner content|ad|ads by .{1,40}|affiliate links?)[\s:.-]{0,3}$/i,
    why: "a label of adverts",
  },
  {
    pattern:
      /^(?:(?:story|article) continues (?:below|after)|scroll (?:down|to)|(?:skip|jump|back|return) to (?:main |the )?(?:content|top|navigation|homepage|home))\b/i,
    why: "a way round an advert or a menu",
  },
  {
    pattern:
      /\b(?:use|with|promo|coupon|discount|voucher)(?: promo| coupon| discount)? code:? [A-Z0-9]{4,}\b/i,
    why: "a shop's code",
  },
  {
    pattern:
      /^(?:save|get) (?:up to )?\d{1,2} ?%|^(?:shop|buy|order|book) (?:now|today|yours|here)\b|\bfree shipping\b[^.]{0,60}$/i,
    why: "a shop's call",
  },
  {
    pattern:
      /^(?:share(?: (?:this|on|via|with|full|article|story|options|tweet)\b.{0,60})?|tweet(?: this)?|follow (?:us|@).{0,80}|like us on .{0,40}|print(?: this)?(?: article| page| story)?|e-?mail(?: this)?(?: article| story)?|save(?: article| for later)?|bookmark|copy link|link copied|(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|instagram|youtube|flipboard|x)(?:[\s|,·/]+(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|instagram|youtube|flipboard|e-?mail|x|print|share))*)[\s!.:]{0,3}$/i,
    why: "buttons to share",
  },
  {
    pattern: /^(?:\d{1,6} )?(?:comments?|shares?|likes?|views?|replies|reactions)(?: ?\(?\d{1,6}\)?)?:?$/i,
    why: "a counter",
  },
  {
    pattern:
      /^(?:leave|post|add|write|submit|view|show|hide|read|load)(?: (?:a|an|your|all|more|the))?(?: \d{1,6})? (?:comments?|replies|reply)\b.{0,40}$/i,
    why: "the comment box",
  },
  {
    pattern:
      /^(?:comments? polic(?:y|ies)|community (?:guidelines|standards)|house rules|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie (?:policy|settings|notice)|accessibility|contact us|about us|our standards|editorial (?:guidelines|standards|policy)|corrections? policy|disclaimer)\s{0,3}(?:[:.|]|$)/i,
    why: "the house's rules",
    longest: 420,
  },
  {
    pattern:
      /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b.{0,20}(?:19|20)\d\d|copyright ©|all rights reserved|(?:this (?:material|article|story) (?:may|must) not be (?:published|reproduced|broadcast|copied)))/i,
    why: "a copyright line",
    longest: 420,
  },
  {
    pattern: /\ball rights reserved\b[.\s]{0,3}(?:this (?:material|article).{0,160})?$/i,
    why: "a copyright line",
    longest: 420,
  },
  {
    pattern:
      /^(?:we use cookies|this (?:site|website|page) uses cookies|by (?:continuing|clicking|using|subscribing|signing up|submitting)\b.{0,80}\b(?:you (?:agree|accept|consent)|agree to)|please enable javascript|javascript (?:is|must be) |loading\W{0,4}$|this (?:video|content) (?:is not available|can(?:not|['’]t| not) be (?:shown|played)))/i,
    why: "the page's machinery",
    longest: 420,
  },
  {
    pattern:
      /^(?:\(?(?:file )?(?:photo|image|picture|photograph|video|graphic|illustration|map|screen ?grab|credit|source)(?:s|graphs?)?(?: (?:credit|source|courtesy|by|via|from|of))?\s?[:|/-]\s?[^.]{0,80}|file (?:photo|image|picture)|image source,? .{1,60}|getty(?: images?)?(?:\/.{1,40})?|.{2,40}\/getty images|\(?(?:ap|afp|reuters|epa|shutterstock|pa|anadolu)(?: (?:photo|images?|file))?(?:\/[^.)]{1,40})?\)?|[^.]{2,40}\/(?:ap|afp|reuters|epa|pa|shutterstock|bloomberg)(?: .{0,20})?)$/i,
    why: "a picture's credit",
  },
  {
    pattern: /^(?:watch|listen|video|audio|podcast|gallery|photos|in pictures|slideshow)\s?[:|][^.]{0,120}$/i,
    why: "a way to another medium",
  },
  {
    pattern:
      /^(?:(?:associated press|ap|reuters|afp|staff) (?:writers?|reporters?|journalists?) )?(?:reporting by .{1,120}|editing by .{1,80}|writing by .{1,80}|compiled by .{1,80}|(?:with )?additional reporting (?:by|from) .{1,120}|.{1,120} contributed to this (?:report|story|article))\.?$/i,
    why: "the desk's credits",
  },
  {
    pattern:
      /^(?:our standards: .{0,80}|(?:have|got) (?:a |any )?(?:news )?(?:tips?|story|question|comment)s?\?.{0,120}|(?:contact|e-?mail|write to|reach) (?:the |our )?(?:author|reporter|writer|newsroom|editors?|us)\b.{0,100}|follow .{1,60} on (?:twitter|x|facebook|instagram).{0,60})$/i,
    why: "how to reach the house",
  },
  {
    pattern: /^(?:\S{1,100}@\S{1,100}\.\S{1,20}|https?:\/\/\S{1,500}|www\.\S{1,300}|@\w{1,30})$/i,
    why: "an address and nothing else",
  },
  {
    pattern:
      /^(?:home|news|menu|search|sections?|more|close|next|previous|top stories|latest|latest news|breaking news|live|video|videos|opinion|sports?|world|politics|business|tech|weather|advert|skip|back|ok|accept|reject|agree)$/i,
    why: "a menu's word",
  },
  {
    pattern: /^(?:[\p{L}&' ]{2,24}\s?[|›»>/]\s?){2,}[\p{L}&' ]{0,40}$/iu,
    why: "a menu's path",
  },
];

/** The line and the headline-like lines below it: links to other stories. */
export const listCues: readonly FurnitureCue[] = [
  {
    pattern:
      /^(?:also (?:read|see|on|watch)|read (?:also|more|next)|see also|related(?: (?:articles?|stories|coverage|content|topics|links|news|reading|posts?))?|recommended(?: (?:stories|for you|reading))?|more (?:from|on|stories|news|coverage)\b.{0,40}|most (?:read|popular|viewed|shared)|trending(?: now| stories)?|top stories|latest (?:news|stories|headlines)|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|don['’]?t miss|popular(?: now)?|other (?:stories|news)|further reading|tags?|topics|filed under)\s?:?$/i,
    why: "the head of a list of links",
  },
];

/** The line and everything below it, near the end of the page. */
export const tailCues: readonly FurnitureCue[] = [
  {
    pattern:
      /^(?:\d{1,6} )?comments?(?: ?\(?\d{1,6}\)?)?:?$|^join the (?:discussion|conversation|debate)\b|^leave a (?:comment|reply)\b|^comments? polic(?:y|ies)\b|^(?:reader|user|your) comments\b/i,
    why: "what readers wrote",
  },
];
