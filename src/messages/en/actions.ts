import { digits } from '../number-locale.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('en');
const cells = (count: number) => plural(count, { one: '1 cell', other: `${digits(count)} cells` });
const formulas = (count: number) =>
  plural(count, { one: '1 METER formula', other: `${digits(count)} METER formulas` });

/** What the pane does in the workbook, while it does it and once it is done. */
export const actions = {
  busy: 'Another action is running. Wait for it, or stop it.',
  failed: (doing: string, why: string) => `${doing} failed: ${why}`,
  thisWorkbook: 'This workbook',
  readingCell: 'Reading the cell',
  writtenToo: 'Written in the workbook too:',
  unlinked: 'Your figure replaced the link to what was measured, and Undo reverses that:',
  draftDropped: 'The draft is discarded.',
  draftNotKept: (why: string) => `What you typed could not be saved in the workbook: ${why}`,
  heldAgain: (scenario: string) => `The workbook holds ${scenario} again, and so does the pane.`,
  functionsNotRead: (status: number) => `The list of functions could not be read (${status}).`,
  conflict: {
    theirs: 'The pane now shows the workbook’s figures. Undo brings back yours.',
    writing: 'Writing your figures',
    written: 'The workbook now has your figures.',
    changedAgain: 'The workbook changed in the meantime; look again.',
    apart: 'The pane keeps your figures; the workbook’s tables stay as they are.',
  },
  sheets: {
    planning: 'Planning',
    writing: 'Writing the sheets',
    bringing: 'Bringing the workbook',
    brought: (scenario: string) => `The workbook’s tables now hold ${scenario}:`,
    changed: 'The workbook changed in the meantime; look again.',
    cancelled: 'Cancelled. Nothing was changed.',
    wrote: (sheets: number, check: string) =>
      `Wrote ${plural(sheets, { one: '1 sheet', other: `${sheets} sheets` })}, ${check}:`,
    verified: (count: number) => `all ${digits(count)} cells verified`,
    notVerified: 'not verified',
  },
  files: {
    making: 'Making the file',
    made: (name: string) => `Made ${name}.`,
    madeWorkbook: (name: string) => `Made ${name}, with ordinary formulas in place of METER.`,
    reading: 'Reading the file',
    severalScenarios: (name: string) => `${name} holds several scenarios. Which one?`,
    nothingTaken: 'Nothing was imported.',
    saving: 'Saving the scenario',
    saved: (name: string) => `${name} is saved in this workbook.`,
    tooLarge: (name: string) => `${name} is larger than 20 MB; a scenario is not.`,
  },
  scenarios: {
    saving: 'Saving',
    savedMore: (names: readonly string[]) => `Saved ${names.join(' and ')} in this workbook.`,
    copyOf: (name: string) => `${name} copy`,
    renaming: 'Renaming',
    renamed: (name: string) => `Now called ${name}.`,
    deleting: 'Deleting',
    deleted: (name: string) => `${name} is deleted; its sheets stay.`,
    restored: (name: string) => `${name} is restored.`,
    showing: (name: string) => `Now showing: ${name}.`,
    showingChanged: (name: string) => `Now showing: ${name}, with the figures that its sheets show now:`,
    showingLinked: (name: string) => `Now showing: ${name}. Its sheets follow:`,
    backToSaved: (name: string) => `${name} is as it was saved. Undo restores your changes.`,
    following: 'The pane follows the tables of this workbook:',
    noTables: 'This workbook has no tables of offers and traffic yet.',
    saved: (name: string) => `${name} is saved in this workbook and travels with the file.`,
  },
  share: {
    freezing: 'Freezing to values',
    nothingToFreeze: 'No sheet has METER formulas to freeze.',
    froze: (count: number, sheets: readonly string[]) =>
      `Froze ${cells(count)} on ${plural(sheets.length, { one: '1 copy', other: `${sheets.length} copies` })}: ${sheets.join(', ')}.`,
    notedInCells: 'Each cell notes the formula it had.',
    listedOn: (sheet: string) => `The formulas they had are listed on ${sheet}.`,
    converting: 'Converting to ordinary formulas',
    nothingToConvert: 'There is no METER formula to convert.',
    converted: (count: number) => `Converted ${formulas(count)}, each checked against its METER figure.`,
    helperRows: (sheet: string) => `Helper rows are on ${sheet}.`,
    kept: (named: readonly string[], more: number, why: string) =>
      `${named.join(', ')}${more === 0 ? '' : ` and ${more} more`} ${plural(named.length + more, { one: 'stays', other: 'stay' })} with METER: ${why}`,
    restoring: 'Restoring live formulas',
    nothingConverted: 'No cell holds a converted formula.',
    restored: (count: number) => `Restored ${formulas(count)}.`,
    leftAsTheyAre: (addresses: string) => `Changed since, and left as they are: ${addresses}.`,
    sheetStays: (sheet: string, why: string) => `The sheet ${sheet} stays: ${why}`,
    neededElsewhere: 'something else needs it or is on it.',
    repairing: 'Repairing formulas',
    nothingStuck: 'No METER formula is stuck at #NAME?.',
    repaired: (count: number) => `Entered ${formulas(count)} again.`,
    stillStuck: (addresses: string) => `Still #NAME?: ${addresses}.`,
  },
};
