import type { Reach } from '../kind.js';
import { Refusal } from '../refusal.js';

const LONGEST = 31;

/** A name that a sheet may carry in this workbook: Excel's rules, and no other sheet of that name. */
export function sheetName(name: string, reach: Reach, except?: string): string {
  if (name === '' || name.length > LONGEST)
    throw new Refusal('InvalidArgument', `The name of a sheet has 1 to ${LONGEST} characters.`);
  if (/[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw new Refusal('InvalidArgument', `The name ${name} has a character that no sheet may have.`);
  if (name.toLowerCase() === 'history')
    throw new Refusal('InvalidArgument', 'History is a name that Excel keeps for itself.');
  const taken = reach.grid
    .sheets()
    .some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Refusal('ItemAlreadyExists', `There is a sheet ${name} already.`);
  return name;
}

/** Sheet1, Sheet2 …: the first that is free. */
export function nextSheetName({ grid }: Reach): string {
  const taken = new Set(grid.sheets().map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`sheet${number}`)) return `Sheet${number}`;
}

/** `Model (2)`: how Excel names the copy of a sheet, shortened where it would be too long. */
export function copiedName(name: string, { grid }: Reach): string {
  const bare = name.replace(/ \(\d+\)$/, '');
  const taken = new Set(grid.sheets().map((sheet) => sheet.name.toLowerCase()));
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const wanted = bare.slice(0, LONGEST - ending.length) + ending;
    if (!taken.has(wanted.toLowerCase())) return wanted;
  }
}
