/** What is wrong with tiers. */
export const tiers = {
  tierColumns: (width: number) => `its columns are ${width}; it takes up to, price and, if any, flat fee`,
  tierForm: 'a tier is a rate, such as 0.70, with "to 5000" and "+ 50" where they apply',
  tierNeeded: 'at least one tier, such as 0.99 to 5000; 0.85',
  openTier: 'it has no upper end; only the last tier may be open',
  tiersRise: (end: string, before: string) =>
    `it ends at ${end}; tiers must rise, and the one before ends at ${before}`,
  firstTierBegins: (from: string) => `it begins at ${from}; the first tier begins at 0, or at unit 1`,
  tierBegins: (from: string, before: string, meant: string) =>
    `it begins at ${from}; the one before ends at ${before}, so it begins at ${meant}`,
  beyondTiers: (end: string, units: string) =>
    `the last tier ends at ${end}, and ${units} units are billed; leave its "to" out to make it open`,
  atMostTiers: (end: string) =>
    `at most ${end}, where the last tier ends (leave its "up to" blank to keep it open)`,
  ladderFalls: (price: string, before: string) =>
    `it costs ${price}; under Tier mode ladder a larger quota costs no less than the one before, which is ${before}`,
};
