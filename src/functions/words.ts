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
