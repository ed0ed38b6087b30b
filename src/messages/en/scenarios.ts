/** The cheapest offer of a scenario. */
export interface CheapestIn {
  readonly offer: string;
  readonly scenario: string;
}

/** What it is ranked by, after a word; '' where that is not known. */
const after = (by: string) => (by === '' ? '' : ` ${by}`);

/** The scenarios of the workbook: saving, opening, comparing and moving them. */
export const scenarios = {
  atHand: {
    label: 'Open scenario',
    nothing: 'Nothing is open yet: add offers and traffic, or open a scenario.',
    nowShowing: 'Now showing:',
    kept: 'saved',
    changed: 'changed since it was saved',
    'not kept': 'not saved',
    saveChanges: 'Save changes',
    revert: 'Revert to saved',
    notSaved: 'Not saved',
    loadAgain: 'Load them again',
  },
  keep: {
    saveAs: 'Save as',
    saveCopyAs: 'Save a copy as',
    nameMissing: 'Enter a name.',
    exists: (name: string) => `${name} already exists. Replace it?`,
    sampleName: 'Budget 2027',
    save: 'Save',
    replace: 'Replace',
    quickSave: 'Quick save:',
    quickNames: { base: 'Base', best: 'Best', worst: 'Worst' },
  },
  list: {
    title: 'Saved in this workbook',
    none: 'None yet. Save the current figures as a base, then create a best and a worst case from them. They travel with the file.',
    travel: 'Scenarios are saved in the file and travel with it.',
    useTables: 'Use the workbook’s figures',
    deleted: (name: string) => `${name} is deleted.`,
    undo: 'Undo',
    open: (name: string) => `Open ${name}`,
    isOpen: 'open',
    rename: (name: string) => `Rename ${name}`,
    duplicate: (name: string) => `Duplicate ${name}`,
    delete: (name: string) => `Delete ${name}`,
    nameTaken: (name: string) => `Another one is called ${name}.`,
    newName: (name: string) => `New name of ${name}`,
    renameNow: 'Rename',
  },
  openFirst: {
    label: (next: string) => `Before ${next}`,
    tables: 'the workbook’s tables',
    changed: (open: string, next: string) =>
      `${open} was changed since it was saved. Opening ${next} takes its place.`,
    notSaved: (open: string, next: string) => `${open} is not saved. Opening ${next} takes its place.`,
    saveFirst: 'Save it first',
    openAnyway: 'Open anyway',
    stay: 'Stay',
  },
  bestAndWorst: {
    title: (scenario: string) => `Create best and worst cases from ${scenario}`,
    explained: (scenario: string) =>
      `How far each figure changes from today, in percent. Both are saved as scenarios; ${scenario} stays open.`,
    note: (scenario: string) => `From ${scenario}`,
    saveBoth: 'Save both',
  },
  cases: {
    title: 'Cases of this model',
    explained:
      'One model with a base, a best and a worst beside each other: only what differs is kept for each. The case shown here is the one that the sheets show.',
    base: 'Base',
    /** What no other case may be called, in any language of the sheets. */
    baseWords: ['Base', 'Basis'],
    shown: 'Case shown',
    add: 'Add a case',
    addNow: 'Add',
    remove: (name: string) => `Remove the case ${name}`,
    taken: (name: string) => `Another case is called ${name}.`,
    tooLong: (most: number) => `A name has at most ${most} characters.`,
    tooMany: (most: number) => `A model has at most ${most} cases beside its base.`,
    asBase: 'as in the base',
    another: 'Let another input differ',
    choose: 'Choose an input',
    offer: 'Offer',
    perResolution: 'Cost per resolution by case',
    totalCost: 'Total cost of a month by case',
    cheapest: 'cheapest',
    bold: 'Bold: the cheapest of its case.',
    isShown: (name: string) => `${name} (shown)`,
    byCase: (figure: string) => `${figure} by case`,
    overMonths: (figure: string) => `${figure} of all months by case`,
    ofYears: (figure: string, offer: string) => `${figure}, ${offer}`,
    year: 'Year',
    withoutWhatIf: 'The model as it is, without figures you are trying out.',
    notOnSheets: 'The sheets do not have all of these cases and inputs yet.',
    bringToSheets: 'Update the sheets',
  },
  compared: {
    title: 'Compare scenarios',
    a: 'Scenario A',
    b: 'Scenario B',
    again: (name: string) => `${name} again`,
    now: (name: string) => `${name} now`,
    asSaved: (name: string) => `${name} as saved`,
    cheapestInBoth: (offer: string, by: string) => `${offer} is the cheapest${after(by)} in both.`,
    cheapestOfEach: (a: CheapestIn, b: CheapestIn, by: string) =>
      `Cheapest${after(by)}: ${a.offer} in ${a.scenario}, ${b.offer} in ${b.scenario}.`,
    cheapestByEach: (a: CheapestIn, byA: string, b: CheapestIn, byB: string) =>
      `Cheapest: ${a.offer} in ${a.scenario}${after(byA)}, ${b.offer} in ${b.scenario}${after(byB)}.`,
    results: 'What it does to results',
    inputs: 'What differs in inputs',
    sameInputs: 'Nothing: both have the same inputs.',
    resultsOfBoth: 'Results of both',
    result: 'Result',
    difference: 'Difference',
    rank: 'Rank',
    totalCost: 'Total cost',
    perMonth: 'Per month',
    perResolution: 'Per resolution',
  },
  files: {
    title: 'Files',
    workbook: {
      words: 'Export workbook (.xlsx)',
      says: 'The model with ordinary formulas, for anyone.',
    },
    scenario: {
      words: 'Export scenario (.json)',
      says: 'The current figures, to save or to send.',
    },
    sheet: { words: 'Export sheet (.csv)', says: 'The values of the sheet that is shown.' },
    import: 'Import a scenario (.json or .xlsx)',
    importedAs: 'It is saved in this workbook under a free name.',
  },
};
