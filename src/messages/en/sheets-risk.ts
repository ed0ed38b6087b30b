/** Risk: how far each bill may go. */
export const risk = {
  title: 'Risk',
  help: 'How far each bill may go. No inputs here. Change Spread, Budget and Busiest month on Assumptions.',
  nothingUncertain:
    'Nothing is uncertain yet, so every trial is alike: choose a variable under Spread on Assumptions, with a low and a high end',
  /** The parts of a sentence, in their order. */
  drawn: (figures: string, trials: string) => ['Uncertain figures: ', figures, '; trials: ', trials],
  charts: 'Charts',
  bills: {
    section: "What a month's bill may come to",
    help: 'Of all trials: their mean, what one in ten stays below (P10), half (P50), nine in ten (P90); how often an offer is the cheapest by what offers are ranked by, and over the budget.',
  },
  costs: {
    section: 'What a resolution may cost',
    help: 'The same trials, as effective cost per resolution.',
  },
  distribution: {
    section: 'How the bills spread',
    help: 'The share of the trials whose bill lies from one bound up to the next; the first and the last row hold what lies beyond.',
  },
  busiest: {
    section: 'Peak month',
    help: 'Same terms at the peak-month volume (Busiest month on Assumptions).',
    headers: ['Offer', 'Usual month', 'Busiest month', 'Change', 'Over budget by'],
    noPrice: 'no price',
  },
  commitment: {
    section: 'How much to commit to',
    help: 'Each commitment on the months of a year, by all terms of the offer.',
    fiscalHelp: (from: string, to: string) =>
      `Each commitment on the fiscal year ${from} to ${to}, by all terms of the offer.`,
    headers: ['Month', 'Conversations'],
  },
  behind: {
    section: 'Behind the tables',
    help: 'More trials than a cell takes are simulated in the pane.',
    mostTrials: 'Most trials in a cell',
    trials: 'trials',
    mostPriced: 'Most months priced in a cell',
    pricedBy: 'trials × offers × channels',
    drawn: 'Trials simulated',
    usual: 'Conversations of a usual month',
    busiest: 'Conversations of the busiest month',
    aMonth: 'a month',
  },
  endsChart: { title: 'P10, P50 and P90 bill by offer', offer: 'Offer', bill: 'Bill of a month' },
  distributionChart: {
    title: 'How often a bill comes to so much',
    bill: 'Bill of a month, from',
    share: 'Share of the trials',
  },
  checks: {
    chances: 'The chances of being the cheapest add up to 1',
    bills: 'Bills: P10, P50 and P90 rise',
    costs: 'Costs per resolution: P10, P50 and P90 rise',
    shares: (offer: string) => `${offer}: shares add up to 1`,
    commitment: (offer: string) => `${offer}: all terms choose the least mean bill`,
    usual: (offer: string) => `${offer}: usual month is BILL`,
  },
};
