/** Rules of vendors that no term of an offer can say; README.md has a line on each. */
export const NEEDS = [
  'pool',
  'one-off allowance',
  'allowance in money',
  'stop at an amount',
  'yearly allowance',
  'ladder',
  'minimum seats',
  'customers',
  'long pack',
  'discount on fees',
  'split sessions',
  'allowance per session',
  'dearest meter',
  'kinds of outcome',
  'reopening',
  'rounding up',
  'steps',
  'share of a cost',
  'true-up',
] as const;
export type Need = (typeof NEEDS)[number];
