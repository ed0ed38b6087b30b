/** METER formulas to ordinary ones and to values, and back. */
export const convert = {
  lookingForMeter: 'Looking for METER formulas',
  noMeter: 'No cell of this workbook holds a METER formula.',
  stillCalculates: 'The workbook still calculates. Try again in a moment.',
  toOrdinary: {
    manual:
      'This workbook calculates only on request, so formulas cannot be compared. Set calculation to automatic under Formulas, then try again.',
    noHelperSheet:
      'The structure of this workbook is protected, so the sheet for helper rows cannot be added. Remove the protection under Review, or work in a copy.',
    writing: 'Writing ordinary formulas',
    comparing: 'Comparing with METER',
    keeping: 'Keeping the originals',
    remains: (sheet: string) => `look at ${sheet} and use Undo.`,
  },
  /** Why a cell keeps its METER formula. */
  why: {
    otherValue: 'The ordinary formula shows another value.',
    protectedSheet: (name: string) => `The sheet ${name} is protected.`,
    spillReference: (cell: string) =>
      `${cell} refers with # to all that it fills: write that range out there first.`,
    spillReferenceOfName: (name: string) =>
      `The name ${name} refers with # to all that it fills: write that range out there first.`,
  },
  toValues: {
    listSheet: 'Original formulas',
    /** What stands behind the name of a sheet that was copied. */
    ending: 'values',
    noCopies:
      'The structure of this workbook is protected, so no copies can be added. Remove the protection under Review, or save the workbook under another name.',
    protectedCopy: (name: string) =>
      `The sheet ${name} is protected, and so would its copy be. Remove its protection under Review, then try again.`,
    copying: 'Copying sheets',
    keeping: 'Keeping the original formulas',
    original: (formula: string) => `Original formula: ${formula}`,
    remains: (sheets: string) => `sheets of this run may remain, look at ${sheets}.`,
  },
  list: {
    title: 'Original formulas',
    help: 'Cells of the copies that hold values, and the formulas that stand in the originals.',
    sheet: 'Sheet',
    cell: 'Cell',
    formula: 'Formula of the original',
  },
  back: {
    reading: 'Reading the original formulas',
    none: 'No METER formula of this workbook was converted.',
    writing: 'Putting METER formulas back',
  },
  repair: {
    looking: 'Looking for formulas that are stuck',
    none: 'No METER formula of this workbook shows #NAME?.',
    entering: 'Entering them again',
  },
};
