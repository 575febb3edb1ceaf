/**
 * Parts of countries and towns that news names without saying where they lie, and that the generated gazetteer lacks.
 * A row is the whole, then what lies in it.
 */
const regionRows = `
India|Madhya Pradesh|Telangana|Kerala|Odisha|Jharkhand|Chhattisgarh|Haryana|Punjab|Nagaland|Mizoram|Tripura|Meghalaya|Rajasthan|Himachal Pradesh|Uttarakhand
England|Cornwall|Devon|Dorset|Somerset|Wiltshire|Hampshire|Sussex|Kent|Surrey|Essex|Suffolk|Norfolk|Cambridgeshire|Hertfordshire|Bedfordshire|Oxfordshire|Berkshire|Buckinghamshire|Gloucestershire|Worcestershire|Herefordshire|Shropshire|Staffordshire|Warwickshire|Leicestershire|Nottinghamshire|Derbyshire|Lincolnshire|Cheshire|Lancashire|Yorkshire|Cumbria|Northumberland|Durham|Merseyside
Ireland|Connacht|Munster|Leinster|Ulster|Donegal|Kerry|Mayo|Wexford|Wicklow|Tipperary|Kildare|Sligo|Clare
Germany|Saxony|Hesse|Brandenburg|Thuringia|Saarland|Schleswig-Holstein|Baden-Württemberg|North Rhine-Westphalia|Rhineland-Palatinate|Mecklenburg-Vorpommern|Saxony-Anhalt
Austria|Styria|Carinthia|Vorarlberg|Burgenland|Upper Austria|Lower Austria
France|Brittany|Normandy|Alsace|Lorraine|Burgundy|Provence|Aquitaine|Corsica|Picardy|Savoy
Italy|Abruzzo
Spain|Andalusia|Galicia|Asturias|Extremadura|Navarre|Murcia|Basque Country
Canada|Newfoundland
China|Guangxi|Hubei|Henan|Shandong|Shanxi|Shaanxi|Jiangsu|Zhejiang|Anhui|Fujian|Jiangxi|Qinghai|Liaoning|Jilin|Heilongjiang|Guizhou|Hainan
Japan|Hokkaido|Okinawa|Kyushu|Shikoku|Honshu|Fukushima|Ishikawa|Niigata
Russia|Siberia|Dagestan|Chechnya|Ingushetia|Tatarstan|Kamchatka|Sakhalin|Yakutia|Bashkortostan|Karelia
Pakistan|Sindh|Balochistan|Khyber Pakhtunkhwa
Nigeria|Borno|Kaduna|Zamfara|Katsina|Rivers State|Adamawa|Yobe
Mexico|Sinaloa|Chiapas|Oaxaca|Guerrero|Jalisco|Michoacan|Sonora|Veracruz|Guanajuato
Brazil|Bahia|Amazonas|Minas Gerais|Rio Grande do Sul|Santa Catarina|Paraná|Ceará|Pernambuco|Maranhão|Mato Grosso
Indonesia|Java|Sumatra|Sulawesi|Papua|Lombok|Aceh|Flores
Philippines|Luzon|Mindanao|Visayas|Leyte|Samar|Cebu|Palawan
South Africa|Gauteng|Limpopo|Mpumalanga|Eastern Cape|Western Cape|Northern Cape
Turkey|Anatolia|Hatay|Cappadocia
Iraq|Anbar|Nineveh|Kirkuk|Diyala
Ukraine|Donbas|Crimea|Donetsk|Luhansk
Democratic Republic of the Congo|Kivu|North Kivu|South Kivu|Katanga|Ituri
`;

const cityRows = `
England|Bradford|Wakefield|Huddersfield|Doncaster|Rotherham|Middlesbrough|Gateshead|Carlisle|Preston|Blackburn|Bolton|Wigan|Stockport|Oldham|Rochdale|Burnley|Derby|Nottingham|Wolverhampton|Stoke-on-Trent|Peterborough|Ipswich|Norwich|Colchester|Chelmsford|Southend|Luton|Bedford|Milton Keynes|Reading|Slough|Swindon|Cheltenham|Exeter|Truro|Penzance|Torquay|Bournemouth|Southampton|Dover|Folkestone|Maidstone|York|Lincoln|Grimsby
Scotland|Dundee|Inverness|Stirling|Paisley
Wales|Wrexham
Northern Ireland|Derry|Londonderry|Newry|Lisburn
Ireland|Cork|Castlebar|Ballina|Kilkenny
France|Nice|Rennes|Rouen|Metz
Germany|Düsseldorf|Duisburg|Bochum|Kiel|Mainz|Kassel|Erfurt|Magdeburg|Freiburg|Augsburg
Austria|Klagenfurt|Villach
Switzerland|Zürich|Lucerne|Davos|Lugano
Belgium|Liège
Netherlands|Groningen|Tilburg|Maastricht|Breda
Italy|Catania|Trieste|Parma
Spain|Málaga|Bilbao|Alicante|Girona|Tarragona|Vigo
Portugal|Coimbra|Faro
Greece|Heraklion|Piraeus
Poland|Kraków|Gdańsk|Poznan|Szczecin|Sopot
Norway|Tromsø|Drammen
Sweden|Malmö|Umeå
Denmark|Odense
Finland|Turku|Oulu
Ukraine|Lviv|Dnipro|Mariupol|Kherson|Zaporizhzhia
Russia|Samara|Rostov-on-Don|Sochi|Belgorod
Turkey|Konya|Gaziantep|Diyarbakir
Syria|Homs|Idlib|Raqqa
Iraq|Fallujah|Erbil|Najaf|Tikrit
Iran|Qom
Yemen|Taiz|Marib|Hodeidah
Israel|Beersheba|Ashkelon
Nigeria|Kano|Port Harcourt|Jos|Benin City
Kenya|Eldoret|Garissa
Tanzania|Arusha
South Africa|Port Elizabeth|Polokwane
Angola|Benguela
India|Pune|Ahmedabad|Surat|Jaipur|Kanpur|Nagpur|Indore|Bhopal|Patna|Kochi|Varanasi|Amritsar|Srinagar
Pakistan|Quetta|Multan
Afghanistan|Kunduz
Bangladesh|Sylhet|Khulna
Nepal|Pokhara|Biratnagar
China|Shenzhen|Chengdu|Xi'an|Harbin|Qingdao|Kunming
Japan|Sendai
South Korea|Busan|Daegu|Gwangju
Vietnam|Da Nang|Hue
Thailand|Chiang Mai|Phuket|Pattaya
Philippines|Davao|Zamboanga|Tacloban
Indonesia|Surabaya|Makassar|Palembang|Padang|Yogyakarta
Australia|Cairns
New Zealand|Dunedin|Napier
Canada|Regina
Brazil|Fortaleza|Salvador|Manaus|Porto Alegre|Goiania
Mexico|Mérida
Colombia|Medellín
Argentina|Mendoza
Peru|Trujillo
`;

/** Name and the country or land it is a part of. */
const read = (rows: string): readonly (readonly [name: string, whole: string])[] =>
  rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [whole = "", ...names] = row.split("|");
      return names.map((name) => [name, whole] as const);
    });

export const moreRegions = read(regionRows);
export const moreCities = read(cityRows);
