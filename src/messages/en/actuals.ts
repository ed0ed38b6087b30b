import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** Months that are over against their plan: typed or pasted, told in a sentence, and how the year will end. */
export const actuals = {
  empty:
    'Was a month more expensive than planned, and why? Enter traffic and an offer, then what each month brought.',
  start:
    'Enter the first completed month: its conversations, its resolution rate or its invoice. You then see what drove the difference to the plan, and where the year will end.',
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
    all: 'All completed months',
    year: (year: string, outlook: string, budget: string) =>
      `Outlook for ${year}: ${outlook}, against a budget of ${budget}.`,
  },
  entry: {
    title: 'What happened',
    help: 'Months by number; 1 is the first month of the forecast. Blank or 0 counts as planned: type the word none where there really was none, and a negative amount for a refund. One row for all channels, or one for each.',
    helpNamed:
      'The months of the plan, by fiscal year. Blank or 0 counts as planned: type the word none where there really was none, and a negative amount for a refund. One row for all channels, or one for each.',
    add: 'Add a month',
    remove: 'Remove this row',
    removed: 'The row is removed.',
    row: (at: number) => `Row ${at}`,
    month: (month: string) => `Month ${month}`,
    ofChannel: (month: string, channel: string) => `${month}, ${channel}`,
    titled: (title: string, says: string) => `${title}: ${says}`,
    nothingYet: 'nothing yet',
    and: ', ',
    sessions: (count: number, shown: string) =>
      plural(count, { one: '1 conversation', other: `${shown} conversations` }),
    interactions: (count: number, shown: string) =>
      plural(count, { one: '1 reply each', other: `${shown} replies each` }),
    resolved: (share: string) => `${share} resolved`,
    invoiced: (amount: string) => `${amount} invoiced`,
    fields: {
      Month: 'Month',
      Channel: 'Channel',
      Sessions: 'Conversations',
      'Interactions per session': 'AI replies per conversation',
      'Resolution rate': 'Resolution rate',
      Invoiced: 'Invoiced',
    },
    allChannels: 'all channels',
    asPlanned: 'as planned',
    byContract: 'by the contract',
  },
  paste: {
    title: 'Paste months from elsewhere',
    help: 'Rows from a spreadsheet, a CSV file or an email. The first row names the columns; Month is required. They replace months that are already listed.',
    field: 'Rows with their headers',
    example: 'Month\tSessions\tInvoiced',
    take: 'Add these months',
    taken: (count: number) => plural(count, { one: 'Added 1 row.', other: `Added ${count} rows.` }),
    nothing: 'No months in it: paste a row of headers and at least one row below.',
    noHeaders: (known: string) =>
      `The first row must name the columns, Month among them. Columns that are known: ${known}.`,
    unknown: (got: string, near: string | undefined) =>
      near === undefined
        ? `The column “${got}” is not known here: rename it or leave it out.`
        : `The column “${got}” is not known here. Do you mean ${near}?`,
    twice: (header: string) => `Two columns are called ${header}.`,
    broken: (line: number) => `Line ${line} does not have as many fields as the first row.`,
  },
  table: {
    title: 'Months against their budget',
    caption: 'Each month with the parts of its difference',
    help: 'The offer is repriced with one more measured figure for each part, in this order; terms are the invoice less what the contract comes to. The parts add up to the amount over budget.',
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
    help: 'Completed months as they were, the rest as planned.',
    headings: ['Year', 'Outlook', 'Budget', 'Over budget', 'Actual', 'To go'],
  },
};
