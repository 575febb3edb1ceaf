/** Towns that news names without saying where they lie, and that the generated gazetteer lacks. */
const rows = `
England|Bradford|Leeds|Sheffield|Hull|Wakefield|Huddersfield|Doncaster|Rotherham|Middlesbrough|Sunderland|Newcastle|Gateshead|Carlisle|Preston|Blackburn|Bolton|Wigan|Stockport|Oldham|Rochdale|Burnley|Blackpool|Derby|Nottingham|Leicester|Coventry|Wolverhampton|Stoke-on-Trent|Northampton|Peterborough|Ipswich|Norwich|Colchester|Chelmsford|Southend|Luton|Bedford|Milton Keynes|Reading|Slough|Swindon|Gloucester|Cheltenham|Bath|Exeter|Plymouth|Truro|Penzance|Torquay|Bournemouth|Southampton|Portsmouth|Brighton|Hastings|Dover|Folkestone|Canterbury|Maidstone|Salisbury|Winchester|Oxford|Cambridge|York|Durham|Lincoln|Grimsby
Scotland|Glasgow|Edinburgh|Aberdeen|Dundee|Inverness|Perth|Stirling|Paisley
Wales|Cardiff|Swansea|Newport|Wrexham|Bangor
Northern Ireland|Belfast|Derry|Londonderry|Newry|Lisburn
Ireland|Cork|Galway|Limerick|Waterford|Sligo|Castlebar|Ballina|Kilkenny
France|Lyon|Marseille|Toulouse|Nice|Nantes|Strasbourg|Bordeaux|Lille|Rennes|Reims|Grenoble|Dijon|Toulon|Calais|Dunkirk|Brest|Rouen|Metz|Nancy|Avignon|Cannes
Germany|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Dusseldorf|Düsseldorf|Leipzig|Dresden|Hanover|Nuremberg|Bremen|Duisburg|Bochum|Essen|Dortmund|Rostock|Kiel|Mainz|Kassel|Erfurt|Magdeburg|Chemnitz|Freiburg|Augsburg|Bonn
Austria|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Villach
Switzerland|Zurich|Zürich|Geneva|Basel|Lausanne|Lucerne|Davos|Lugano
Belgium|Antwerp|Ghent|Bruges|Liege|Liège|Charleroi|Namur
Netherlands|Rotterdam|Utrecht|Eindhoven|Groningen|Tilburg|Maastricht|Breda
Italy|Milan|Turin|Naples|Palermo|Genoa|Bologna|Florence|Venice|Verona|Bari|Catania|Trieste|Parma|Brescia|Padua
Spain|Barcelona|Valencia|Seville|Zaragoza|Malaga|Málaga|Bilbao|Alicante|Granada|Murcia|Girona|Tarragona|Vigo
Portugal|Porto|Braga|Coimbra|Faro
Greece|Thessaloniki|Patras|Heraklion|Piraeus
Poland|Krakow|Kraków|Gdansk|Gdańsk|Wroclaw|Poznan|Lodz|Szczecin|Lublin|Katowice|Sopot
Norway|Bergen|Trondheim|Stavanger|Tromsø|Drammen
Sweden|Gothenburg|Malmo|Malmö|Uppsala|Umeå
Denmark|Aarhus|Odense|Aalborg
Finland|Tampere|Turku|Oulu
Ukraine|Kharkiv|Odesa|Lviv|Dnipro|Mariupol|Kherson|Zaporizhzhia
Russia|Kazan|Samara|Omsk|Rostov-on-Don|Perm|Volgograd|Murmansk|Sochi|Grozny|Belgorod|Kursk
Turkey|Izmir|Bursa|Adana|Antalya|Konya|Gaziantep|Diyarbakir
Syria|Aleppo|Homs|Idlib|Latakia|Raqqa
Iraq|Mosul|Basra|Fallujah|Erbil|Najaf|Karbala|Tikrit
Iran|Isfahan|Shiraz|Tabriz|Mashhad|Qom
Yemen|Aden|Taiz|Marib|Hodeidah
Israel|Haifa|Tel Aviv|Beersheba|Ashkelon
Egypt|Alexandria|Luxor|Suez|Aswan
Nigeria|Lagos|Kano|Ibadan|Kaduna|Port Harcourt|Maiduguri|Jos|Benin City
Kenya|Mombasa|Kisumu|Nakuru|Eldoret|Garissa
Tanzania|Dar es Salaam|Arusha|Mwanza
South Africa|Johannesburg|Durban|Soweto|Port Elizabeth|Polokwane
Ghana|Kumasi|Tamale
Angola|Lobito|Benguela|Huambo
India|Chennai|Kolkata|Hyderabad|Pune|Ahmedabad|Surat|Jaipur|Lucknow|Kanpur|Nagpur|Indore|Bhopal|Patna|Kochi|Varanasi|Amritsar|Srinagar
Pakistan|Karachi|Lahore|Peshawar|Quetta|Multan|Faisalabad|Rawalpindi
Afghanistan|Herat|Kandahar|Kunduz|Jalalabad|Mazar-i-Sharif
Bangladesh|Chittagong|Sylhet|Khulna
Nepal|Pokhara|Biratnagar
China|Shanghai|Guangzhou|Shenzhen|Tianjin|Chengdu|Wuhan|Xi'an|Nanjing|Hangzhou|Harbin|Dalian|Qingdao|Kunming
Japan|Osaka|Yokohama|Nagoya|Kobe|Kyoto|Fukuoka|Sapporo|Sendai|Hiroshima|Nagasaki
South Korea|Busan|Incheon|Daegu|Gwangju
Vietnam|Da Nang|Hue|Haiphong
Thailand|Chiang Mai|Phuket|Pattaya
Philippines|Davao|Cebu City|Zamboanga|Tacloban
Indonesia|Surabaya|Bandung|Medan|Makassar|Palembang|Padang|Yogyakarta
Australia|Sydney|Melbourne|Brisbane|Adelaide|Darwin|Hobart|Cairns|Newcastle
New Zealand|Auckland|Christchurch|Dunedin|Hamilton|Napier
Canada|Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Regina|Saskatoon
Brazil|Recife|Fortaleza|Salvador|Curitiba|Manaus|Porto Alegre|Belo Horizonte|Belem|Goiania
Mexico|Guadalajara|Monterrey|Puebla|Tijuana|Acapulco|Culiacan|Cancun|Mérida
Colombia|Medellin|Medellín|Cali|Barranquilla|Cartagena
Argentina|Cordoba|Rosario|Mendoza|La Plata
Chile|Valparaiso|Concepcion|Antofagasta
Peru|Arequipa|Cusco|Trujillo
`;

/** Name and the country or land it lies in. */
export const moreCities: readonly (readonly [name: string, whole: string])[] = rows
  .trim()
  .split("\n")
  .flatMap((row) => {
    const [whole = "", ...names] = row.split("|");
    return names.map((name): [string, string] => [name, whole]);
  });
