/** Budget: months that are over, what made the difference, and the outlook. */
export const budget = {
  title: 'Budget',
  help: 'Months that are over against their plan. No inputs here. Type what happened into Actuals on Assumptions.',
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
    section: 'Months that are over',
    help: 'The offer is priced anew with one more measured figure for each part; terms are what was invoiced less what the contract comes to.',
  },
  lines: {
    title: 'Budget and outlook by month',
    month: 'Month',
    cost: 'Cost',
    budget: 'Budget',
    outlook: 'Outlook',
    actual: 'Actual',
  },
  bridge: {
    section: 'From budget to actual',
    help: 'Of all months that are over: behind the chart.',
    onTheChart: 'On the chart',
    title: 'From budget to actual',
    step: 'Part',
    cost: 'Cost',
    bars: ['Below', 'Total', 'Adds', 'Takes off'],
    budget: 'Budget',
    parts: {
      volume: 'Volume',
      mix: 'Mix',
      interactions: 'Interactions',
      resolutionRate: 'Resolution rate',
      terms: 'Terms',
    },
    actual: 'Actual',
  },
  outlook: {
    section: 'Outlook',
    help: 'Months that are over as they were, the others as planned; Total is actual and to go together.',
  },
  checks: {
    parts: 'The parts add up to the variance',
    actual: 'What was spent is the same in the outlook',
    budget: 'The budget of these months is the same in the outlook',
    outlook: 'Actual and to go add up to the outlook',
  },
};
