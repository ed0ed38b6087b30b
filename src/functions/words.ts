/** The words that arguments take, in the order a drop-down shows them. Data only: the metadata generator reads it too. */
export const WORDS = {
  meter: ['interaction', 'session', 'resolution'],
  capPer: ['session', 'resolution'],
  turns: ['mean', 'poisson', 'geometric'],
  mode: ['graduated', 'volume'],
  view: ['accrual', 'cash', 'year'],
  of: ['sessions', 'billed'],
} as const;

/** Which list of words an argument of this name takes. */
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
};
