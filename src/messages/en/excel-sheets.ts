import { listIn } from '../list.js';
import { pluralIn } from '../plural.js';

const list = listIn('en-GB');
const plural = pluralIn('en');

/** Inserting and updating a model's sheets. */
export const sheets = {
  looking: 'Looking at the workbook',
  writing: 'Writing the sheets',
  verifying: 'Verifying every figure',
  keeping: 'Keeping what was written',
  changedSince: 'The workbook changed since you saw what would be written. Look at it again.',
  savedByOthers: 'Somebody else just saved scenarios in this workbook. Try again.',
  /** Why figures were not compared: the end of a sentence. */
  notCompared: {
    manual: 'the workbook calculates only on request, so its figures were not compared: press F9',
    typed: 'figures that follow from what you typed outside of the tables were not compared',
  },
  cannotBeKept: (why: string) => `What you typed cannot be kept: ${why}`,
  manual:
    'This workbook calculates only on request: press F9 after inserting, figures are not fresh until then.',
  recreated: (sheets: readonly string[]) =>
    plural(sheets.length, {
      one: `${list(sheets)} was deleted and will be recreated.`,
      other: `${list(sheets)} were deleted and will be recreated.`,
    }),
  noNewSheet:
    'The structure of this workbook is protected, so no sheet can be added. Remove the protection under Review, or work in a copy.',
  inTheWay: (cells: readonly string[], more: number) =>
    `${list(cells)}${more === 0 ? '' : ` and ${more} more`}: something of yours is where the model needs room. Move it, or insert the model again under another name.`,
  remains: (sheets: string) => `sheets of this run may remain, look at ${sheets}. Undo takes them back.`,
  differs: (cell: string, shows: string, calculated: string) =>
    `Nothing was inserted: ${cell} shows ${shows} where Meterwise calculates ${calculated}. Check that the add-in is loaded and that no other add-in changes the sheet, then try again.`,
  shows: (cell: string, error: string) => `Nothing was inserted: ${cell} shows ${error}.`,
  nothing: 'nothing',
};
