/** Nouns for single vehicles and craft, and the makers whose name stands for one. */
const nouns = new Set(
  (
    "car van truck lorry bus coach minibus minivan suv sedan saloon hatchback estate pickup jeep limousine taxi cab " +
    "motorcycle motorbike scooter moped bicycle bike ambulance trailer tractor tanker convertible coupe " +
    "boat ship vessel ferry yacht dinghy skiff speedboat trawler helicopter plane aircraft jet vehicle"
  ).split(" "),
);
const makers = new Set(
  (
    "toyota honda ford chevrolet chevy nissan hyundai kia mazda subaru mitsubishi suzuki volkswagen vw audi bmw " +
    "mercedes mercedes-benz opel vauxhall renault peugeot citroen fiat seat skoda volvo saab dodge chrysler gmc " +
    "buick cadillac lincoln pontiac lexus acura infiniti jaguar porsche ferrari lamborghini bentley tesla dacia lada tata mahindra"
  ).split(" "),
);

export const isVehicle = (word: string): boolean =>
  nouns.has(word.toLowerCase()) || makers.has(word.toLowerCase());
