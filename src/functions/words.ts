/** The words that arguments take, in the order a drop-down shows them. Data only: the metadata generator reads it too. */
export const WORDS = {
  meter: ['interaction', 'session', 'resolution'],
  capPer: ['session', 'resolution'],
  turns: ['mean', 'poisson', 'geometric'],
  mode: ['graduated', 'volume', 'ladder'],
  view: ['accrual', 'cash', 'year'],
  of: ['sessions', 'billed'],
  lever: [
    'resolution rate',
    'sessions',
    'interactions per session',
    'handover share',
    'price level',
    'discount',
    'seats',
    'human cost',
    'exchange rate',
  ],
  variable: ['resolution rate', 'sessions', 'interactions per session'],
  metric: [
    'effective cost per resolution',
    'cost per session',
    'cost per interaction',
    'monthly total',
    'usage charge',
    'fixed fees',
    'failure spend',
    'human cost',
    'total cost',
  ],
  monthsView: ['accrual', 'cash'],
  caseTable: ['summary', 'months'],
  rankBy: ['cost per resolution', 'total cost', 'monthly total'],
  simulated: ['monthly total', 'effective cost per resolution', 'distribution'],
} as const;

/** Which list of words an argument of this name takes; a function of which it is another one comes before the name. */
export const ARGUMENT_WORDS = {
  meter: 'meter',
  from: 'meter',
  to: 'meter',
  meterA: 'meter',
  meterB: 'meter',
  capPer: 'capPer',
  turns: 'turns',
  mode: 'mode',
  view: 'view',
  of: 'of',
  rowVariable: 'lever',
  columnVariable: 'lever',
  variable: 'variable',
  metric: 'metric',
  'COST_FORECAST.view': 'monthsView',
  table: 'caseTable',
  result: 'simulated',
  rankBy: 'rankBy',
} as const;

/** What the drop-down says beside each word, list by list. */
export const WORD_HINTS: {
  readonly [List in keyof typeof WORDS]: Readonly<Record<(typeof WORDS)[List][number], string>>;
} = {
  meter: {
    interaction: 'One AI reply; also: message, reply',
    session: 'One conversation in which the AI engages; also: conversation, ticket',
    resolution: 'One session that the AI solved; also: outcome',
  },
  capPer: {
    session: 'Each session costs at most the cap (default)',
    resolution: 'The charge is at most the cap times the resolutions',
  },
  turns: {
    mean: 'Every session has the mean number of interactions (default)',
    poisson: '1 + Poisson: session lengths close to the mean',
    geometric: 'Geometric: many short sessions, a few very long ones',
  },
  mode: {
    graduated: 'Each unit at the price of its own tier (default)',
    volume: 'All units at the price of the tier that the total reaches',
    ladder: 'The price of the smallest tier that holds the total, as a whole',
  },
  view: {
    accrual: 'One-off fees spread over the amortization months (default)',
    cash: 'The first month, one-off fees in full',
    year: 'Twelve months, the annual minimum settled, one-off fees in full',
  },
  of: {
    sessions: 'The share is of all sessions',
    billed: 'The share is of the resolutions on the bill',
  },
  lever: {
    'resolution rate': 'The same on every channel, and for every offer',
    sessions: 'A month, all channels together; each keeps its share',
    'interactions per session': 'The same on every channel; a histogram then counts as its mean',
    'handover share': 'Share of unresolved sessions that a resolution charge bills as resolved',
    'price level': 'A factor on every rate: 0.9 is a tenth off; caps, minimums and fees stay',
    discount: 'Share taken off the charges',
    seats: 'Number of seats',
    'human cost': 'Cost of a contact that people handle, on every channel',
    'exchange rate': 'Of an offer that states one: reporting money for one unit of its own',
  },
  variable: {
    'resolution rate': 'From 0 to 1, the same on every channel and for both offers',
    sessions: 'A month, from 0 to ten times those of the traffic; each channel keeps its share',
    'interactions per session': 'From 1 to 100; a histogram then counts as its mean',
  },
  metric: {
    'effective cost per resolution': 'What was paid per issue really resolved (default)',
    'cost per session': 'What was paid per session',
    'cost per interaction': 'What was paid per AI reply',
    'monthly total': 'The bill of a steady month, as BILL has it',
    'usage charge': 'Charges after discount, minimum and cap',
    'fixed fees': 'Platform, seats, escalations and the top-up to an annual minimum',
    'failure spend': 'The part of the usage charge that bought sessions the AI did not resolve',
    'human cost': 'Cost of the contacts that people handle',
    'total cost': 'The bill and the human cost together',
  },
  monthsView: {
    accrual: 'One-off fees and annual top-ups spread over their months (default)',
    cash: 'One-off fees in month 1, annual top-ups in the last month of their year',
  },
  caseTable: {
    summary: 'All months together, item by item (default)',
    months: 'One row a month, with the cumulative saving',
  },
  rankBy: {
    'cost per resolution': 'What was paid per issue really resolved (default)',
    'total cost': 'The bill and what people cost for what is left to them',
    'monthly total': 'The bill of a steady month',
  },
  simulated: {
    'monthly total': 'The bill, with the chances of being the cheapest and over budget (default)',
    'effective cost per resolution': 'What was paid per issue really resolved',
    distribution: 'How often the bill falls between two amounts, for a chart',
  },
};
