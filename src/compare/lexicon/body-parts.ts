import { firstOfRow } from "./first-of-row.js";

/** Outer parts of the body, each row one part by its names. */
const rows = `
head skull scalp
face cheek forehead chin jaw nose mouth lip
eye
ear
neck throat
shoulder collarbone
chest breast rib sternum
back spine
stomach abdomen belly
torso trunk
hip pelvis groin
buttock
arm forearm
elbow
wrist
hand palm
finger thumb
leg shin
thigh hamstring quadriceps
knee kneecap
calf
ankle
foot heel
toe
`;

/** The part's name here by every word for it. */
export const bodyParts = firstOfRow(rows);
