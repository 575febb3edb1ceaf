/**
 * What a firm's name ends with: what it makes, sells or does for others. No surname and no word for a public body.
 * Lower case; a person whose surname is such a word is told by his given name, his title or his verb.
 */
export const companyEndings: ReadonlySet<string> = new Set(
  `foods farms dairies dairy breweries distillers wines tobacco mills bakeries beverages drinks brands
  capital ventures equity securities investments finance assurance insurance mutual savings wealth advisors advisers
  consulting solutions analytics digital interactive games gaming cloud mobile telecom communications broadband wireless
  pharma pharmaceuticals therapeutics biosciences biotech biologics genetics diagnostics healthcare medical dental
  semiconductors electronics robotics instruments optics aerospace aviation airways aircraft automotive tyres
  shipyards shipbuilders freight logistics couriers transport trucking haulage rail railways buses ferries cruises
  steel mining minerals metals aluminium aluminum chemicals plastics petroleum oil gas fuels power utilities water
  solar renewables cement timber paper packaging textiles apparel footwear fashions jewellers jewelers cosmetics toys
  furniture hotels resorts leisure fitness properties estates homes builders construction engineering contractors
  demolition roofing recycling waste retail outfitters supermarkets groceries catering restaurants coffee
  publishing publications studios films records theatres theaters enterprises ventures manufacturing works products
  international worldwide global`.split(/\s+/),
);
