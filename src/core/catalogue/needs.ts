/** Rules of vendors that no term of an offer can say; README.md has a line on each. */
export const NEEDS = [
  'yearly allowance',
  'customers',
  'long pack',
  'split sessions',
  'allowance per session',
  'dearest meter',
  'kinds of outcome',
  'rounding up',
  'share of a cost',
  'true-up',
] as const;
export type Need = (typeof NEEDS)[number];
