/** Parts of countries that news names without saying where they lie, and that the generated gazetteer lacks. */
const rows = `
India|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Telangana|Karnataka|Kerala|Tamil Nadu|Odisha|Bihar|Jharkhand|Chhattisgarh|Haryana|Punjab|Assam|Manipur|Nagaland|Mizoram|Tripura|Meghalaya|Sikkim|Goa|Rajasthan|Maharashtra|Himachal Pradesh|Uttarakhand|West Bengal
England|Cornwall|Devon|Dorset|Somerset|Wiltshire|Hampshire|Sussex|Kent|Surrey|Essex|Suffolk|Norfolk|Cambridgeshire|Hertfordshire|Bedfordshire|Oxfordshire|Berkshire|Buckinghamshire|Gloucestershire|Worcestershire|Herefordshire|Shropshire|Staffordshire|Warwickshire|Leicestershire|Nottinghamshire|Derbyshire|Lincolnshire|Cheshire|Lancashire|Yorkshire|Cumbria|Northumberland|Durham|Merseyside
Ireland|Connacht|Munster|Leinster|Ulster|Donegal|Kerry|Mayo|Wexford|Wicklow|Tipperary|Kildare|Sligo|Clare
Germany|Bavaria|Saxony|Hesse|Brandenburg|Thuringia|Saarland|Lower Saxony|Schleswig-Holstein|Baden-Württemberg|North Rhine-Westphalia|Rhineland-Palatinate|Mecklenburg-Vorpommern|Saxony-Anhalt
Austria|Tyrol|Styria|Carinthia|Vorarlberg|Burgenland|Upper Austria|Lower Austria
France|Brittany|Normandy|Alsace|Lorraine|Burgundy|Provence|Aquitaine|Corsica|Picardy|Savoy
Italy|Tuscany|Umbria|Lombardy|Piedmont|Liguria|Veneto|Sicily|Sardinia|Calabria|Puglia|Campania|Abruzzo|Lazio|Emilia-Romagna
Spain|Catalonia|Andalusia|Galicia|Aragon|Asturias|Extremadura|Navarre|Murcia|Basque Country
Canada|Ontario|Quebec|Manitoba|Saskatchewan|Alberta|British Columbia|Nova Scotia|New Brunswick|Newfoundland|Yukon|Nunavut
Australia|New South Wales|Queensland|Tasmania|Western Australia|South Australia|Northern Territory
China|Sichuan|Yunnan|Guangdong|Guangxi|Hunan|Hubei|Henan|Hebei|Shandong|Shanxi|Shaanxi|Jiangsu|Zhejiang|Anhui|Fujian|Jiangxi|Gansu|Qinghai|Xinjiang|Tibet|Liaoning|Jilin|Heilongjiang|Guizhou|Hainan|Inner Mongolia
Japan|Hokkaido|Okinawa|Kyushu|Shikoku|Honshu|Fukushima|Ishikawa|Niigata
Russia|Siberia|Dagestan|Chechnya|Ingushetia|Tatarstan|Kamchatka|Sakhalin|Yakutia|Bashkortostan|Karelia
Pakistan|Sindh|Balochistan|Khyber Pakhtunkhwa
Nigeria|Borno|Kaduna|Zamfara|Katsina|Rivers State|Adamawa|Yobe
Mexico|Sinaloa|Chiapas|Oaxaca|Guerrero|Jalisco|Michoacan|Sonora|Chihuahua|Veracruz|Tabasco|Guanajuato
Brazil|Bahia|Amazonas|Minas Gerais|Rio Grande do Sul|Santa Catarina|Paraná|Ceará|Pernambuco|Maranhão|Mato Grosso
Indonesia|Java|Sumatra|Sulawesi|Kalimantan|Papua|Lombok|Aceh|Flores
Philippines|Luzon|Mindanao|Visayas|Leyte|Samar|Cebu|Palawan
South Africa|Gauteng|KwaZulu-Natal|Limpopo|Mpumalanga|Eastern Cape|Western Cape|Northern Cape|Free State
Turkey|Anatolia|Hatay|Cappadocia
Iraq|Anbar|Nineveh|Kirkuk|Diyala
Ukraine|Donbas|Crimea|Donetsk|Luhansk
Democratic Republic of the Congo|Kivu|North Kivu|South Kivu|Katanga|Ituri
`;

/** Name and the country or land it is a part of. */
export const moreRegions: readonly (readonly [name: string, whole: string])[] = rows
  .trim()
  .split("\n")
  .flatMap((row) => {
    const [whole = "", ...names] = row.split("|");
    return names.map((name): [string, string] => [name, whole]);
  });
