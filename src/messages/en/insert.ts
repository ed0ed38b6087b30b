import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** What can be written into the workbook, the plan that is shown before, and copies to share. */
export const insert = {
  sheets: 'Sheets',
  sheetCount: (count: number) => plural(count, { one: '1 sheet', other: `${count} sheets` }),
  shownFirst: (scenario: string) => `From “${scenario}”. You see what goes where before anything is written.`,
  shownFirstOfExample:
    'From example figures, as no scenario is open yet. You see what goes where before anything is written.',
  oneFormula: 'One formula',
  share: 'Share',
  shareWith: 'For people who do not have Meterwise.',
  toExport: 'To export a file:',
  goToFiles: 'Go to Scenarios, Files',
  pieces: {
    comparison: {
      words: 'Insert comparison',
      says: 'Inputs, offers and their ranking, with charts.',
    },
    bridge: {
      words: 'Insert bridge',
      says: 'From the price of an offer to what a resolved issue costs, step by step.',
    },
    'unit economics': {
      words: 'Insert unit economics',
      says: 'What one AI reply, one conversation and one resolved issue cost with each offer.',
    },
    forecast: {
      words: 'Insert forecast',
      says: 'What each offer costs month by month, with reviews and a guarantee.',
    },
    'business case': {
      words: 'Insert business case',
      says: 'What an offer saves, when it pays back, and the capacity it frees.',
    },
    budget: {
      words: 'Insert budget',
      says: 'Completed months against their plan, and what drove the difference.',
    },
    outlook: {
      words: 'Insert outlook',
      says: 'Months as they were, then as planned: what the years will come to beside their budget.',
    },
    sensitivity: {
      words: 'Insert sensitivity',
      says: 'Which figures move the cost most, and where another offer becomes cheaper.',
    },
    risk: {
      words: 'Insert risk',
      says: 'How far each bill may go where figures are uncertain.',
    },
    questions: {
      words: 'Insert questions',
      says: 'What to ask a vendor, the term that each answer sets, and the money it moves.',
    },
    claims: {
      words: 'Insert claims',
      says: 'A vendor’s claim on your figures, how prices have moved, and published claims recomputed.',
    },
    decision: {
      words: 'Insert decision',
      says: 'One printed page for those who decide: the recommendation, why, and what it rests on.',
    },
    model: {
      words: 'Insert whole model',
      says: 'The comparison with bridge, checks and sources.',
    },
  },
  shares: {
    freezeToValues: {
      words: 'Freeze to values',
      says: 'Copies of the sheets, with values and a note of each formula.',
    },
    convertToNative: {
      words: 'Convert to ordinary formulas',
      says: 'Formulas that need no add-in, each checked against its figure.',
    },
    restoreLive: {
      words: 'Restore live formulas',
      says: 'METER formulas again, where they were converted.',
    },
    repairFormulas: {
      words: 'Repair formulas',
      says: 'Re-enters METER formulas showing #NAME?.',
    },
  },
  formula: {
    needsTables: 'It needs tables of offers and traffic in the workbook: insert the comparison first.',
    otherFunction: 'Any other function',
    figure: 'Figure',
    offer: 'Offer',
    effectiveCost: 'Effective cost per resolution',
    bill: 'Bill of a month',
    bridge: 'Steps from its price to that cost',
    ranking: 'The ranking of all offers',
  },
  plan: {
    title: (scenario: string) => `What “${scenario}” writes`,
    takesOver: (owner: string, scenario: string) =>
      `The sheets of ${owner} become those of ${scenario}, in place; ${owner} stays saved under Scenarios.`,
    cancel: 'Cancel',
    create: 'Create sheets',
    bring: (scenario: string) => `Bring them to ${scenario}`,
    keepMine: 'Keep my changes',
    overwrite: 'Overwrite with the scenario’s figures',
    copyNamed: 'Or leave them, and write a copy named',
    planCopy: 'Plan a copy',
    newSheet: 'new sheet',
    newHiddenSheet: 'new sheet, hidden',
    updated: 'updated',
    tables: (count: number, names: string) =>
      plural(count, { one: `table ${names}`, other: `tables ${names}` }),
    charts: (count: number) => plural(count, { one: '1 chart', other: `${count} charts` }),
    cellRanges: 'Show cell ranges',
    typedLost: 'These figures were typed there and are saved nowhere else:',
    typedKept: 'You typed figures there since it was written:',
    typed: (cell: string, typed: string, becomes: string) => `${cell}: ${typed}; the scenario has ${becomes}`,
    blank: 'blank',
  },
};
