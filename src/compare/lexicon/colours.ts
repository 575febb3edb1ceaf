import { firstOfRow } from "./first-of-row.js";

/** Words for colours, each with the name that it goes by here; shades that writers tell apart are kept apart. */
const rows = `
black
white
red scarlet crimson
blue navy
green
grey gray
silver
yellow
brown
orange
purple violet
pink
beige tan cream
gold golden
maroon burgundy
turquoise teal
dark dark-coloured dark-colored
`;

export const colours = firstOfRow(rows);
