/** About: what the model is, and how it is used. */
export const about = {
  title: 'What a resolved issue costs, offer by offer',
  help: 'A model for those who buy AI customer service: it turns every way to charge into one figure, the effective cost per resolution.',
  sections: {
    signOff: 'Sign-off',
    changes: 'Change log',
    model: 'This model',
    sheets: 'Sheets',
    colours: 'Colour key',
    howTo: 'How to use it',
  },
  facts: {
    scenario: 'Scenario',
    note: 'Note',
    writtenOn: 'Written on',
    madeWith: 'Made with',
    money: 'Money',
    noCurrency: 'No currency is stated',
    noNote: '–',
    oldestSource: 'Oldest source',
    newestSource: 'Newest source',
    noDates: 'No source has a date',
    withoutSource: 'Figures without source',
  },
  /** Who stands for the model; what is typed there stays when it is updated. */
  signOff: {
    owner: 'Owner',
    status: 'Status',
    approvedBy: 'Approved by',
    approvedOn: 'Approved on',
    draft: 'Draft',
    inReview: 'In review',
    approved: 'Approved',
    superseded: 'Superseded',
    chooseOne: (words: string) => `Choose one of ${words}.`,
  },
  changes: ['Date', 'What changed, and by whom'],
  /** What each sheet is for. */
  purposes: {
    about: 'What this model is, and how to use it',
    decision: 'One page for those who decide: the recommendation, why, what it rests on, and a place to sign',
    inputs: 'Your traffic by channel, and the settings of the model: change the blue figures',
    offers: 'The terms of each offer, a row per charge: put your own quotes there',
    assumptions: 'Growth, ramp, seasonality and uncertainty',
    cases:
      'What differs between the base, a best, a worst and your own case; the one that every sheet shows, and what each comes to',
    compare: 'Every offer as one figure, the cost of a resolved issue; curves and break-evens',
    bridge: 'One offer from its list price to its effective cost, its invoice, its cost by channel',
    unitEconomics: 'Every single rate as a cost per conversation, resolution and AI reply',
    forecast: 'What each offer costs month by month; reviews and guarantee of the offer studied',
    businessCase: 'What the offer studied saves, when it pays back, and the capacity it frees',
    budget: 'Completed months against their plan, and what drove the difference',
    outlook: 'Months as they were, then as planned: what the years will come to, beside their budget',
    sensitivity: 'Which figures move the cost per resolution most, and where another offer becomes cheaper',
    risk: 'How far each bill may go where figures are uncertain, and in the busiest month',
    questions:
      'What to ask the vendor of the offer studied, the term that each answer sets, and the money it moves',
    claims: 'A vendor’s claim on your own figures, how prices have moved, and published claims recomputed',
    checks: 'Every figure reached in two ways, and one cell that says whether all agree',
    sources: 'Source and date of every input',
    data: 'Data of the charts, lists and checks. Hidden: right-click a tab and choose Unhide to trace a chart',
  },
  /** A sample in each look, and what it means. */
  colours: {
    input: ['Blue on yellow', 'A figure that you may change'],
    result: ['Black', 'A formula: leave it as it is'],
    header: ['Band', 'The header of a table'],
    source: ['Grey', 'Where a figure comes from, or what it means'],
  },
  howTo: [
    ['Change a figure', 'Type over a blue cell on Inputs or Offers; every sheet and chart follows.'],
    ['Add a channel', 'Use a blank row of the table on Inputs; the ranking follows.'],
    [
      'Add an offer',
      'Use a blank row of the table on Offers; then update the model in the pane, so that charts and checks follow.',
    ],
    [
      'METER functions',
      'The formulas that start with METER. belong to the Meterwise add-in, which must be installed to calculate them.',
    ],
    [
      'Without the add-in',
      'The last figures stay until Excel calculates again; then such cells show #NAME?. Installing or repairing brings them back.',
    ],
    [
      'Share as figures',
      'Share > Freeze to values, in the pane or on the ribbon, writes a copy that holds figures and no METER formulas.',
    ],
    [
      'Share as formulas',
      "Share > Convert turns METER formulas into Excel's own, each checked before it is kept.",
    ],
    [
      'Privacy',
      "Nothing leaves this machine by the add-in's code. The scenario is kept in this workbook and travels with it.",
    ],
  ],
  /** The same for a file that needs no add-in. */
  howToFile: [
    ['Change a figure', 'Type over a blue figure on Inputs or Offers; every sheet and chart follows.'],
    [
      'Ordinary formulas',
      'This file needs no add-in: its formulas are Excel’s own, with helper rows on Calculation, a hidden sheet.',
    ],
    [
      'What is fixed',
      'Which offers, channels and terms there are was fixed when the file was made; Calculation lists cells that hold values.',
    ],
    [
      'Change more',
      'Take this file in from the Files section of the Meterwise pane: it becomes a scenario there, and a live model again.',
    ],
    ['Privacy', 'The scenario is kept in this file and travels with it.'],
  ],
} satisfies AboutTexts;

/** A label, and what it says. */
type Line = readonly [string, string];

interface AboutTexts {
  readonly colours: Readonly<Record<string, Line>>;
  readonly howTo: readonly Line[];
  readonly howToFile: readonly Line[];
  readonly [other: string]: unknown;
}
