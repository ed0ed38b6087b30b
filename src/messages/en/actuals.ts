import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** Months that are over against their plan: typed or pasted, told in a sentence, and how the year will end. */
export const actuals = {
  empty:
    'Was a month dearer than planned, and why? Enter traffic and an offer, then what each month brought.',
  start:
    'Enter the first month that is over: its sessions, its resolution rate or what was invoiced. You then see what made the difference to the plan, and what the year will come to.',
  paid: 'Offer paid',
  insertBudget: 'Insert budget',
  insertOutlook: 'Insert outlook',
  headline: {
    over: (months: string, amount: string, parts: string) => `${months}: ${amount} over budget: ${parts}`,
    under: (months: string, amount: string, parts: string) => `${months}: ${amount} under budget: ${parts}`,
    onBudget: (months: string, amount: string) => `${months}: on budget, at ${amount}`,
    part: (amount: string, part: string) => `${amount} ${part}`,
    and: ', ',
    parts: {
      volume: 'volume',
      mix: 'mix of channels',
      interactions: 'replies per conversation',
      resolutionRate: 'resolution rate',
      terms: 'terms',
    },
    all: 'All months that are over',
    year: (year: string, outlook: string, budget: string) =>
      `Outlook for ${year}: ${outlook}, against a budget of ${budget}.`,
  },
  entry: {
    title: 'What happened',
    help: 'Months by their number, 1 being the first of the forecast. What is left blank counts as planned; none is a figure of 0, and a refund is below 0. One row for all channels, or one for each.',
    helpNamed:
      'The months of the plan, by their fiscal years. What is left blank counts as planned; none is a figure of 0, and a refund is below 0. One row for all channels, or one for each.',
    add: 'Add a month',
    remove: 'Remove this row',
    removed: 'The row is removed.',
    row: (at: number) => `Row ${at}`,
    month: (month: string) => `Month ${month}`,
    ofChannel: (month: string, channel: string) => `${month}, ${channel}`,
    titled: (title: string, says: string) => `${title}: ${says}`,
    nothingYet: 'nothing yet',
    and: ', ',
    sessions: (count: string) => `${count} sessions`,
    interactions: (count: string) => `${count} replies each`,
    resolved: (share: string) => `${share} resolved`,
    invoiced: (amount: string) => `${amount} invoiced`,
    fields: {
      Month: 'Month',
      Channel: 'Channel',
      Sessions: 'Sessions',
      'Interactions per session': 'Replies per conversation',
      'Resolution rate': 'Resolution rate',
      Invoiced: 'Invoiced',
    },
    allChannels: 'all channels',
    asPlanned: 'as planned',
    byContract: 'by the contract',
  },
  paste: {
    title: 'Paste months from elsewhere',
    help: 'Rows from a spreadsheet, a CSV file or a mail. The first row names the columns; Month is needed. Months that are here already give way.',
    field: 'Rows with their headers',
    example: 'Month\tSessions\tInvoiced',
    take: 'Take these months',
    taken: (count: number) => plural(count, { one: 'Took 1 row.', other: `Took ${count} rows.` }),
    nothing: 'No months in it: paste a row of headers and at least one row below.',
    noHeaders: (known: string) =>
      `The first row must name the columns, Month among them. Columns that are known: ${known}.`,
    unknown: (got: string, near: string | undefined) =>
      near === undefined
        ? `The column “${got}” is none that is known here: rename it or leave it out.`
        : `The column “${got}” is none that is known here. Is it ${near}?`,
    twice: (header: string) => `Two columns are called ${header}.`,
    broken: (line: number) => `Line ${line} does not have as many fields as the first row.`,
  },
  table: {
    title: 'Months against their budget',
    caption: 'Each month with the parts of its difference',
    help: 'The offer is priced anew with one more measured figure for each part, in this order; terms are what was invoiced less what the contract comes to. The parts add up to what is over.',
    headings: [
      'Month',
      'Over budget',
      'Budget',
      'Actual',
      'Volume',
      'Mix',
      'Replies',
      'Resolution rate',
      'Terms',
    ],
    all: 'Total',
  },
  years: {
    title: 'Outlook',
    caption: 'Each year with its outlook and budget',
    help: 'Months that are over as they were, the others as planned.',
    headings: ['Year', 'Outlook', 'Budget', 'Over budget', 'Actual', 'To go'],
  },
};
