/** Compare: the ranking, its charts, and what stands behind them. */
export const compare = {
  title: 'Compare',
  help: 'Every way to charge on one figure. No inputs here. Change Inputs and Offers, and on Assumptions what ranks.',
  helpRankedInPane:
    'Every way to charge on one figure. No inputs here. Change Inputs and Offers, and in the pane what ranks.',
  rankedBy: 'Ranked by',
  first: {
    rank: 'Rank',
    offer: 'Offer',
    overBest: 'vs. best',
    figures: {
      'total cost': 'Total cost of a month',
      'monthly total': 'Bill of a month',
      'cost per resolution': 'Cost per resolution',
    },
    notPriced: 'not priced',
  },
  cases: {
    section: 'What ranks, in each case',
    help: 'The figure that the offers are ranked by, from the traffic of each case as Cases has it.',
    offer: 'Offer',
    first: 'First in the ranking',
    rankings: {
      section: 'The ranking in each case',
      help: 'Behind the figures of the cases above.',
      of: (name: string) => `The ranking in the case ${name}`,
    },
  },
  charts: 'Charts',
  all: {
    section: 'Every figure of every offer',
    help: 'The figures behind the ranking above. An offer that is not priced says here what it lacks.',
  },
  list: { section: 'Supporting data', help: 'The offers in the order of their table.', header: 'Offer' },
  curves: {
    section: 'Cost per resolution at each resolution rate',
    help: 'Every channel and every offer at the same rate. Choose the lowest and the highest rate on Inputs.',
    ratesTried: 'Rates tried',
  },
  pairs: {
    section: 'Where the cheapest offer stops being the cheapest',
    help: 'The first of the ranking against each other offer by the cost of a resolution, over all resolution rates. Both cost the same where one row ends and the next begins.',
    against: 'against',
  },
  points: {
    section: 'Break-evens marked on the chart',
    help: 'A point is #N/A, and left out of the chart, where a change of figures made it go away.',
    headers: ['Cheapest offer against', 'Resolution rate', 'Both cost'],
    series: 'Break-even',
  },
  costChart: { offer: 'Offer', figure: 'The figure that ranks' },
  curveChart: {
    title: 'Cost per resolution against the resolution rate',
    rate: 'Resolution rate',
    cost: 'Cost per resolution',
  },
};
