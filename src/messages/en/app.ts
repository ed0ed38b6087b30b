import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** The frame of the pane: head, row of screens, status line, notices. */
export const app = {
  undo: 'Undo the last edit',
  undoKeys: 'Undo the last edit (Ctrl+Z)',
  redo: 'Redo',
  redoKeys: 'Redo (Ctrl+Y)',
  screens: 'Screens',
  tabs: { inputs: 'Inputs', plan: 'Plan', more: 'More' },
  stop: 'Stop',
  select: (address: string) => `Select ${address}`,
  progress: (doing: string, done: number, of: number) => `${doing} (${done} of ${of})`,
  readingWorkbook: 'Reading the workbook…',
  couldNotOpen: (why: string) => `The pane could not open: ${why}`,
  screenLoading: 'This screen is being loaded…',
  screenMissing: (why: string) => `This screen could not be loaded: ${why}`,
  tryAgain: 'Try again',
  noneOfThem: 'None of them',
  newScenario: 'My comparison',
  here: 'Here',
  inTheWorkbook: 'In the workbook',
  conflict: {
    changedTwice: 'Changed in two places',
    notWritten: 'Not written in the workbook',
    changedThere: (traffic: string, offers: string) =>
      `${traffic}, ${offers} or what is beside them changed in the workbook while you edited here.`,
    nothingMerged: (why: string) => `${why} Nothing was merged: choose what stays.`,
    takeTheirs: 'Use the workbook’s',
    keepMine: 'Overwrite with mine',
    keepBoth: 'Keep both separately',
  },
  draft: {
    label: 'Draft',
    restored: (name: string) => `Unsaved draft restored: ${name}.`,
    restoredOf: (name: string, when: string) => `Unsaved draft restored: ${name} on ${when}.`,
    save: 'Save it',
    discard: 'Discard draft',
  },
  workbook: {
    label: 'The workbook',
    ownTables: 'tables of your own',
    another: (name: string) => `another ${name}`,
    same: (owner: string, name: string) =>
      `The workbook’s sheets are those of ${owner}, with the same inputs as ${name}.`,
    apart: (name: string, owner: string, count: number) =>
      `${name} is not in the workbook: its sheets hold ${owner}, and ${plural(count, { one: '1 input differs', other: `${count} inputs differ` })}.`,
    noRoom: (count: number) =>
      `The sheets have no room for ${plural(count, { one: '1 figure', other: `${count} figures` })} of this scenario until the sheets are updated.`,
    whatDiffers: 'What differs',
    bring: 'Bring the workbook to this scenario',
    take: 'Take the workbook’s figures',
  },
};
