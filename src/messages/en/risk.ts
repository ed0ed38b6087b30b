import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** How sure the comparison is: what a month may cost, and what moves it most. */
export const risk = {
  empty: 'How high may a month’s bill be, and which offer stays the cheapest?',
  insertRisk: 'Insert risk sheet',
  insertSensitivity: 'Insert sensitivity sheet',
  range: (from: string, to: string) => `${from} to ${to}`,
  headline: {
    outdated: 'Outdated',
    'total cost': <Piece>(name: Piece, chance: Piece): (Piece | string)[] => [
      name,
      ' is the cheapest by total cost in ',
      chance,
      ' of the simulated months',
    ],
    'cost per resolution': <Piece>(name: Piece, chance: Piece): (Piece | string)[] => [
      name,
      ' is the cheapest per resolution in ',
      chance,
      ' of the simulated months',
    ],
    'monthly total': <Piece>(name: Piece, chance: Piece): (Piece | string)[] => [
      name,
      ' is the cheapest by the bill in ',
      chance,
      ' of the simulated months',
    ],
    bills: (low: string, high: string) => `In 8 of 10 months it bills ${low} to ${high}.`,
  },
  uncertain: {
    title: 'Uncertain inputs',
    help: 'Enter a low and a high for the inputs you are unsure of, such as the conversations of a month or the resolution rate. In 9 of 10 cases the input stays above the low, and in 9 of 10 below the high. Months are simulated from that, and every offer is billed on each.',
    add: 'Add an uncertain input',
    removed: 'Removed. Undo restores it.',
    remove: (input: string) => `Remove ${input}`,
    inputOf: (row: number) => `Uncertain input, row ${row}`,
    low: 'Low',
    high: 'High',
    lowHint: 'P10: in 1 of 10 cases it is below',
    highHint: 'P90: in 1 of 10 cases it is above',
    today: (value: string, unit: string) => `Today: ${value} ${unit}`,
    todayByOffer: (least: string, most: string, unit: string) =>
      `Today: ${least} to ${most} ${unit}, by offer`,
    todayNone: 'Today: no offer has any',
    how: 'How it is simulated',
    months: 'Simulated months',
    seed: 'Seed',
    budget: 'Monthly budget',
  },
  run: {
    start: 'Run the simulation',
    again: 'Run again',
    cancel: 'Cancel',
    progress: (done: string, of: string) => `Simulated ${done} of ${of} months`,
    bar: 'Simulating',
    share: (share: string) => `${share} simulated`,
    enterBoth: 'Enter a low and a high for each uncertain input.',
    before: 'Before it can run:',
    outdated: 'The inputs changed since: the results below are from before.',
    cancelled: 'The simulation was cancelled.',
    done: (months: string) => `Simulated ${months} months.`,
    failed: (why: string) => `The simulation failed: ${why}`,
  },
  results: {
    month: 'What a month may cost',
    monthTable: 'Bill of a month over all trials',
    resolution: 'What a resolution may cost',
    resolutionTable: 'Effective cost per resolution over all trials',
    offer: 'Offer',
    cheapest: 'Cheapest',
    overBudget: 'Over budget',
    spread: ['Mean', '1 in 10 below', 'Median', '1 in 10 above'],
    simulatedFrom: (months: string) =>
      `Of ${months} simulated months, the same for every offer. Cheapest: how often it is the first of the ranking.`,
  },
  distribution: {
    title: 'Distribution of monthly cost',
    none: 'It was not simulated, or has no price.',
    text: (low: string, middle: string, high: string) =>
      `In 1 of 10 months below ${low} (P10), in half of them below ${middle} (P50), in 1 of 10 above ${high} (P90).`,
    chart: (name: string) => `How often a month of ${name} costs what`,
  },
  peak: {
    title: 'Peak month',
    multiple: 'Peak volume multiple',
    table: 'Bill of the peak month',
    offer: 'Offer',
    usual: 'Usual month',
    peak: 'Peak month',
    budget: 'Budget',
    over: 'over',
  },
  drivers: {
    title: 'Key drivers',
    swing: 'Change by ±',
    figure: 'Figure',
    currently: <Piece>(label: string, figure: Piece): (Piece | string)[] => [`${label} currently: `, figure],
    chart: (label: string, offer: string) => `${label} of ${offer} with each input moved down and up`,
    headings: ['Input', 'At low', 'At high'] as [string, string, string],
    help: 'Each input is changed on its own; those without effect are left out. The vertical line is the current value.',
  },
  commitment: {
    title: 'Commitment',
    best: (offer: string, units: number, shown: string, bill: string) =>
      plural(units, {
        one: `${offer}: a commitment of 1 unit a month costs least, ${bill} on average over a year.`,
        other: `${offer}: a commitment of ${shown} units a month costs least, ${bill} on average over a year.`,
      }),
    table: 'What each commitment costs over the months of a year',
    headings: ['Committed units', 'Mean bill', 'Used'],
    fiscalYear: (from: string, to: string) => `The year is the first whole fiscal year, ${from} to ${to}.`,
    help: (use: string) =>
      `The months follow growth and season. By the two rates alone a committed unit pays where more than ${use} of it is used.`,
  },
  formulas: {
    bills: 'Bills of a month, and chances',
    costs: 'Effective costs per resolution',
    spread: 'How the bills spread',
    drivers: 'What moves this offer most',
  },
};
