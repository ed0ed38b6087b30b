/** Outlook: months that are over as they were, the others as planned, beside their budget. */
export const outlook = {
  title: 'Outlook',
  help: 'Completed months as they were, the rest as planned. No inputs here. Enter what happened under Actuals on Assumptions.',
  /** The parts of a sentence, in their order. */
  shown: (offer: string, view: string) => [
    'Offer paid: ',
    offer,
    ', view: ',
    view,
    ', both chosen on Assumptions',
  ],
  none: 'Nothing is known of a month yet, so the outlook is the plan: type months into Actuals on Assumptions.',
  years: {
    section: 'Years',
    help: 'What is over and what is to go come to the outlook; over the budget is above 0.',
    headers: ['Year', 'Actual', 'To go', 'Outlook', 'Budget', 'Over budget'],
    all: 'All months',
  },
  charts: 'Charts',
  lines: {
    title: 'Budget, outlook and actual by month',
    month: 'Month',
    cost: 'Cost',
    budget: 'Budget',
    outlook: 'Outlook',
    actual: 'Actual',
  },
  bars: {
    title: 'Outlook and budget by year',
    year: 'Year',
    cost: 'Cost',
    budget: 'Budget',
    outlook: 'Outlook',
  },
  months: {
    section: 'Months',
    help: 'Total is what was invoiced, or what the contract comes to for what happened; what is left of allowances and commitments runs on into the months to go.',
  },
  plan: {
    section: 'Budget',
    help: 'The same months as planned, whatever happened.',
  },
  checks: {
    sum: 'Actual and to go add up to the outlook',
    years: 'The years add up to all months',
    allOver: 'Where every month is over, the outlook is what was spent',
    plan: 'The budget beside the outlook is the plan by itself',
    over: 'What the years are over is the outlook less the plan',
  },
};
