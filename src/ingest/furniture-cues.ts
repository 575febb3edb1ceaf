/**
 * How pages talk about themselves. Data: a line here is a way of speaking that no report uses about the world.
 *
 * Marking a statement as furniture loses evidence, so every cue is a whole line, or is anchored at its start
 * and followed by what only a page says: "Subscribe to our newsletter" is an invitation, "Subscribers fell"
 * a report; "Related:" heads a list, "Related charges dropped" is a headline.
 */
export interface FurnitureCue {
  readonly pattern: RegExp;
  readonly why: string;
  /** A line that it claims; its test. */
  readonly example: string;
  /** Longest line it may claim, in code units; 200 where not said. */
  readonly longest?: number;
}

/** The line itself is furniture. */
export const lineCues: readonly FurnitureCue[] = [
  {
    pattern:
      /^(?:please )?(?:click (?:here|on|the|to|below|image|photo|through|for)|tap (?:here|to|below|on the))\b/i,
    why: "an order to the reader's hand",
    example: "Click here for our coverage of the storm",
  },
  {
    pattern:
      /^(?:(?:to )?(?:read|see|view|show|learn|find out|load|hear) (?:more|less)(?: ?[:»>…]| (?:about|from|on|at|here|like this|stories|articles|news)\b.{0,100})?|(?:also|must)[- ](?:read|see|watch)\b ?:?.{0,160}|(?:read|see|view|watch|hear|get|listen to) (?:the )?(?:full|whole|entire|complete|original|rest of the) (?:story|article|report|interview|video|statement|text|transcript|document|series|coverage|piece|post|list|episode|podcast)\b.{0,80}|read (?:also|next|more) ?[:|-].{0,160}|(?:continue|keep) reading\b.{0,80}|read on)[\s.!…»>]{0,4}$/i,
    why: "a way on to another page",
    example: "Read more: Harbour reopens after two days",
  },
  {
    pattern:
      /^(?:related|recommended(?: for you)?|trending(?: now)?|more (?:from|on) [^:|]{1,40}|more news|most (?:read|popular|viewed|shared)|popular now|editor['’]?s['’]? (?:picks?|choice)|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|up next|next (?:article|post|story)|previous (?:article|post|story)|see also|in this (?:article|story)|from our (?:partners|sponsors)|(?:related|recommended|more|latest|top|other) (?:articles?|stories|coverage|content|topics|links|news|reading|posts?|videos?))\s?(?:[:|»>].{0,140})?$/i,
    why: "a list of other pages",
    example: "Related: Harbour reopens after two days",
  },
  {
    pattern:
      /^(?:please )?(?:sign (?:up|in)|log in|subscribe|register (?:now|here|today|for|to)|join (?:the|our|us|now|over|more)|become a member|create (?:a|an|your) (?:free )?account|start your (?:free )?trial|get (?:the|our|your|all|unlimited|breaking|top)|download (?:the|our)|(?:enable|turn on) (?:our )?notifications|never miss)\b.{0,160}\b(?:newsletters?|inbox|e-?mails?|news alerts?|alerts|notifications?|(?:our|the) app|account|unlimited access|full access|membership|free trial|today['’]?s headlines|the discussion|the conversation|e-?mail address|a story)\b/i,
    why: "an invitation to sign up",
    example: "Sign up for our morning newsletter",
  },
  {
    pattern:
      /^(?:sign (?:up|in)|log in|log ?out|subscribe|register|subscribe now|join (?:us|now|the (?:discussion|conversation|debate))|donate(?: now)?|my account|(?:enter )?your e-?mail(?: address)?|newsletters?|(?:thank you|thanks) for (?:subscribing|signing up|reading)|please try again(?: later)?|support (?:our|independent|local|quality) journalism.{0,80})[\s!.:…]{0,3}$/i,
    why: "a button",
    example: "Subscribe now!",
  },
  {
    pattern: /(?:[Ss]traight|[Dd]elivered|[Dd]irect(?:ly)?|[Ss]ent|right) to your (?:inbox|e-?mail|phone)\b/,
    why: "a newsletter's promise",
    example: "The day's best stories, straight to your inbox.",
    longest: 420,
  },
  {
    pattern:
      /^don['’]?t miss (?:out on (?:the|our|any)\b|a (?:beat|story|thing|post)\b|our\b|the latest\b|the (?:news|top)\b).{0,100}$/i,
    why: "a newsletter's promise",
    example: "Don't miss the latest from the coast",
  },
  {
    pattern:
      /^(?:advertisements?|advertising|adverti[sz]e with us|sponsored(?: content| post| by [^,.]{1,40})?|promoted(?: content)?|paid (?:content|post|partnership)|partner content|ads?|ads by .{1,40}|affiliate links?|(?:skip past |after )?newsletter (?:promotion|sign-?up)|advertisement\s?[-–—|].{1,40})[\s:.-]{0,3}$/i,
    why: "a label of adverts",
    example: "ADVERTISEMENT",
  },
  {
    pattern:
      /^(?:(?:story|article) continues (?:below|after)\b.{0,60}|scroll (?:down )?(?:to|for) (?:continue|more|the|read).{0,40}|(?:skip|jump|back|return) to (?:main |the )?(?:content|top|navigation|homepage|home)\b.{0,30})$/i,
    why: "a way round an advert or a menu",
    example: "Story continues below",
  },
  {
    pattern:
      /\b(?:[Uu]se|[Ww]ith|[Pp]romo|[Cc]oupon|[Dd]iscount|[Vv]oucher|USE|WITH|PROMO)(?: [Pp]romo| [Cc]oupon| [Dd]iscount)? (?:[Cc]ode|CODE):? (?:[A-Z]+\d+|[A-Z0-9]{4,}$)/,
    why: "a shop's code",
    example: "Warm socks for cold decks with code DECK20",
  },
  {
    pattern:
      /^(?:save|get) (?:up to )?\d{1,2} ?%|^(?:shop|buy|order|book) (?:now|yours|here)[\s!.:]{0,3}(?:$|at\b|and save\b)|^free shipping\b[^.]{0,60}$/i,
    why: "a shop's call",
    example: "Save 25% on all boots",
  },
  {
    pattern:
      /^(?:share(?: (?:this|on|via|with (?:friends|others)|full article|article|story|options|tweet)(?: (?:article|story|post|page|facebook|twitter|x|linkedin|whatsapp|e-?mail))?)?|tweet(?: this)?|follow (?:us|@).{0,80}|like us on .{0,40}|print(?: this)?(?: article| page| story)?|e-?mail(?: this)?(?: article| story)?|save(?: article| for later)?|bookmark|copy link|link copied|add (?:us )?as (?:a )?preferred source.{0,40}|(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|instagram|youtube|flipboard|x)(?:[\s|,·/]{1,3}(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|instagram|youtube|flipboard|e-?mail|x|print|share)){0,12})[\s!.:]{0,3}$/i,
    why: "buttons to share",
    example: "Share this article",
  },
  {
    pattern:
      /^(?:\d{1,6} )?(?:comments?|shares?|likes?|views?|replies|reactions|followers)(?: ?\(?\d{1,6}\)?)?:?$/i,
    why: "a counter",
    example: "12 Comments",
  },
  {
    pattern:
      /^(?:(?:leave|post|add|write|submit) (?:a|your|the first) (?:comment|reply)\b.{0,40}|(?:view|show|hide|read|load|see|all)(?: (?:all|more|the))?(?: \d{1,6})? (?:comments|replies)[\s.!:]{0,3}|be the first to comment.{0,40}|comments (?:are|have been) (?:closed|turned off|disabled|moderated)\b.{0,80})$/i,
    why: "the comment box",
    example: "Leave a comment",
  },
  {
    pattern:
      /^(?:comments? polic(?:y|ies)|community (?:guidelines|standards)|house rules|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie (?:policy|settings|notice)|accessibility(?: statement)?|contact us|about us|about the authors?|our standards|editorial (?:guidelines|standards|policy)|corrections? policy|disclaimer)\s{0,3}(?:[:.|]|$)/i,
    why: "the house's rules",
    example: "COMMENTS POLICY: Be polite.",
    longest: 420,
  },
  {
    pattern:
      /^(?:©|\(c\) ?(?:19|20)\d\d|copyright (?:©|\(c\)|by )?\s?(?:19|20)\d\d|copyright ©|all rights reserved|this (?:material|article|story) (?:may|must) not be (?:published|reproduced|broadcast|copied))/i,
    why: "a copyright line",
    example: "© 2024 Harbour Media",
    longest: 420,
  },
  {
    pattern:
      /(?:[Aa]ll [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED)\b[.\s]{0,3}(?:This (?:material|article).{0,160})?$/,
    why: "a copyright line",
    example: "Harbour Media. All rights reserved.",
    longest: 420,
  },
  {
    pattern:
      /^(?:we use cookies|this (?:site|website|page) (?:uses cookies|is protected by)|by (?:continuing|clicking|using|subscribing|signing up|submitting)\b.{0,80}\b(?:you (?:agree|accept|consent)|agree to)|please enable javascript|javascript (?:is|must be) |loading\W{0,4}$|this (?:video|content) (?:is not available|can(?:not|['’]t| not) be (?:shown|played))|(?:view image in |exit )?full ?screen$|(?:enlarge|toggle|hide|show) (?:this )?(?:image|caption)$|(?:play|pause|mute|unmute|replay)$|\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d$)/i,
    why: "the page's machinery",
    example: "This site uses cookies.",
    longest: 420,
  },
  {
    pattern:
      /^(?:\(?(?:file )?(?:photos?|images?|pictures?|photographs?|photo credit|image credit|picture credit|credits?|illustration)(?: (?:credit|source|courtesy|by|via|from|of))?\s?[:|/]\s?[^.]{0,80}|\(?(?:photo|image|picture|photograph) (?:by|courtesy(?: of)?|credit|via) [^.]{1,60}|file (?:photo|image|picture)|image source,? .{1,60}|getty(?: images?)?(?:\/.{1,40})?|.{2,40}\/getty images|\(?(?:ap|afp|reuters|epa|shutterstock|pa|anadolu)(?: (?:photo|images?|file))?(?:\/[^.)]{1,40})?\)?|[^.]{2,40}\/(?:ap|afp|reuters|epa|pa|shutterstock|bloomberg)(?: (?:photo|images?|file|via .{1,20}))?)$/i,
    why: "a picture's credit",
    example: "Photo: Ana Reyes / Coast Wire",
  },
  {
    pattern:
      /^(?:watch|listen|video|audio|podcast|gallery|photos|in pictures|slideshow)\s?[:|][^.]{0,120}$|^listen to this (?:article|story)\b.{0,40}$/i,
    why: "a way to another medium",
    example: "Watch: The harbour from above",
  },
  {
    pattern:
      /^(?:[Rr]eporting|[Ee]diting|[Ee]dited|[Ww]riting|[Cc]ompiled|(?:[Ww]ith )?[Aa]dditional [Rr]eporting|[Pp]roduced) (?:by|from)(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|and|in|with|by|for|de|van|al|bin|the|additional|reporting|editing|writing)[,;]?){1,30}\.?$/u,
    why: "the desk's credits",
    example: "Reporting by Ana Reyes and Tom Byrne; Editing by Lee Ward",
  },
  {
    pattern: / contributed (?:reporting )?to this (?:report|story|article)\b.{0,40}$/,
    why: "the desk's credits",
    example: "Tom Byrne contributed to this report.",
  },
  {
    pattern:
      /^(?:(?:have|got) (?:a |any )?(?:news )?(?:tips?|story|question|comment|information)s?\?.{0,120}|(?:contact|e-?mail|write to|reach) (?:the |our )?(?:authors?|reporters?|writer|newsroom|editors?|us)\b(?: (?:at|on|via|by|here|for|with)\b.{0,100})?|follow .{1,60} on (?:twitter|x|facebook|instagram|linkedin)\b.{0,60})[.!]?$/i,
    why: "how to reach the house",
    example: "Got a tip? Write to the newsroom.",
  },
  {
    pattern: /^(?:\S{1,100}@\S{1,100}\.\S{1,20}|https?:\/\/\S{1,500}|www\.\S{1,300}|@\w{1,30})$/i,
    why: "an address and nothing else",
    example: "newsroom@coast.example",
  },
  {
    pattern:
      /^(?:home|news|menu|search|sections?|more|close|next|previous|top stories|latest|latest news|breaking news|live|video|videos|opinion|sports?|world|politics|business|tech|weather|advert|skip|back|ok|accept|reject|agree)$/i,
    why: "a menu's word",
    example: "Menu",
  },
  {
    pattern: /^(?:[\p{L}&' ]{2,24}[|›»>/] ?){2,12}[\p{L}&' ]{0,40}$/u,
    why: "a menu's path",
    example: "Home > World > Europe",
  },
  {
    pattern: /^(?:tags?|topics|filed under|categories|keywords)\s?:.{0,200}$/i,
    why: "the page's keywords",
    example: "Tags: harbour, storm",
  },
  {
    pattern:
      /^(?:this (?:article|story) (?:is more than \d|was (?:originally|first) published|first appeared)|this is a (?:breaking|developing)(?: news)? story\b|check back for updates|more to follow)[^"“”]{0,120}$/i,
    why: "about the article",
    example: "This article was originally published in the Coast Wire.",
  },
];

/** The line and the headline-like lines below it: links to other stories. */
export const listCues: readonly FurnitureCue[] = [
  {
    pattern:
      /^(?:also (?:read|see|on|watch)|read (?:also|more|next)|see also|(?:related|recommended|latest|top|other|more)(?: (?:articles?|stories|coverage|content|topics|links|news|reading|posts?|headlines))?|more (?:from|on) .{1,40}|most (?:read|popular|viewed|shared)|recommended for you|trending(?: now| stories)?|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|don['’]?t miss|popular(?: now)?|further reading|tags?|topics|filed under)\s?:?$/i,
    why: "the head of a list of links",
    example: "Also Read:",
  },
];

/** The line and everything below it, in the second half of the page. */
export const tailCues: readonly FurnitureCue[] = [
  {
    pattern:
      /^(?:\d{1,6} )?comments?(?: ?\(?\d{1,6}\)?)?:?$|^join the (?:discussion|conversation|debate)[\s!.:]{0,3}$|^leave a (?:comment|reply)[\s!.:]{0,3}$|^(?:reader|user|your) comments[\s!.:]{0,3}$/i,
    why: "what readers wrote",
    example: "Join the Discussion",
  },
];
