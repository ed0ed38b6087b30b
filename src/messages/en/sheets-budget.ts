/** Budget: months that are over, and what made the difference. */
export const budget = {
  title: 'Budget',
  help: 'Completed months against their plan. No inputs here. Enter what happened under Actuals on Assumptions.',
  /** The parts of a sentence, in their order. */
  shown: (offer: string, view: string) => [
    'Offer paid: ',
    offer,
    ', view: ',
    view,
    ', both chosen on Assumptions',
  ],
  none: 'Nothing is known of a month yet: type it into Actuals on Assumptions.',
  charts: 'Charts',
  variance: {
    section: 'Completed months',
    help: 'The offer is repriced with one more measured figure for each part; terms are the invoice less what the contract comes to.',
  },
  lines: {
    title: 'Budget and actual by month',
    month: 'Month',
    cost: 'Cost',
    budget: 'Budget',
    actual: 'Actual',
  },
  bridge: {
    section: 'From budget to actual',
    help: 'Of all completed months: behind the chart.',
    onTheChart: 'On the chart',
    title: 'From budget to actual',
    step: 'Part',
    cost: 'Cost',
    bars: ['Below', 'Total', 'Adds', 'Takes off'],
    budget: 'Budget',
    parts: {
      volume: 'Volume',
      mix: 'Mix',
      interactions: 'AI replies',
      resolutionRate: 'Resolution rate',
      terms: 'Terms',
    },
    actual: 'Actual',
  },
  byMonth: {
    section: 'By month',
    help: 'Behind the chart: every month of the plan, blank until it is over.',
    headers: ['Month', 'Budget', 'Actual'],
  },
  checks: {
    parts: 'The parts add up to the variance',
    variance: 'The variance is what was spent less the budget',
    budget: 'The budgets of the months add up',
    actual: 'What was spent in the months adds up',
    bridge: 'The bridge ends at what was spent',
  },
};
