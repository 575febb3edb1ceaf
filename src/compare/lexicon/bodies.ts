import { addTo } from "../../domain/index.js";

/**
 * Bodies and those who speak or act as them: what the board decides, the directors decide. A row a body; two words
 * of one row may be one doer. General English.
 */
const rows = `
board director management company firm executive boss owner shareholder chairman
union worker teacher nurse striker staff member
police officer detective force policeman investigator constable
court judge jury juror magistrate tribunal bench panel
government minister cabinet administration ministry state authority
parliament lawmaker legislator mp senate assembly house deputy congress senator representative legislature
council councillor mayor authority town city
navy marine commando sailor warship
army troop soldier military force
regulator agency watchdog authority commission body
club team side manager
party leader lawmaker delegate
rebel fighter insurgent militant leader group
firefighter crew brigade rescuer service
university student academic
hospital doctor surgeon nurse medic
airline carrier pilot company
bank lender company
publisher house company
prosecutor prosecution state attorney
operator company firm
voter people electorate
`;

const rowsOf = new Map<string, number[]>();
rows
  .trim()
  .split("\n")
  .forEach((row, number) => {
    for (const word of row.split(" ")) addTo(rowsOf, word, number);
  });

export const mayActAs = (a: string, b: string): boolean =>
  rowsOf.get(a)?.some((row) => rowsOf.get(b)?.includes(row)) === true;
