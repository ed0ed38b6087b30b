/** Sensitivity: what moves the cost, and where another offer becomes cheaper. */
export const sensitivity = {
  title: 'Sensitivity',
  help: 'What moves the cost per resolution of the offer studied. Change the blue figures below, Inputs, Offers and Assumptions.',
  /** The parts of a sentence, in their order. */
  shown: (offer: string) => ['Offer studied: ', offer, ', chosen on Assumptions'],
  charts: 'Charts',
  tornado: {
    section: 'Which figure moves the cost per resolution most',
    help: 'Each figure is moved down and up by the swing set on Assumptions, all others unchanged; the widest comes first.',
    onTheChart: 'On the chart',
    lowers: 'Lowers it',
    raises: 'Raises it',
    title: 'What moves the cost per resolution, from what it is today',
    change: 'Change of the cost per resolution',
  },
  today: {
    section: 'The cost per resolution as everything is',
    help: 'Chart data. Price level 1.0 is the offer as quoted.',
    level: 'Level of its rates',
  },
  grid: {
    section: 'Cost per resolution over resolution rate and conversations',
    help: 'Rates down, conversations a month across, around those of Inputs: the values tried are below.',
  },
  tried: {
    section: 'What the table tries',
    help: 'Points that are added to the rate of Inputs, and factors on its conversations: change the blue figures.',
    headers: [
      'Points added to the rate',
      'Resolution rate',
      'Factor on the conversations',
      'Conversations a month',
    ],
  },
  maps: {
    section: 'Where another offer becomes cheaper',
    help: 'Which of the two costs less per resolution: both cost the same where one row ends and the next begins.',
    alone:
      'There is one offer, so there is nothing to compare it with: add another one on Offers and update the model.',
    over: {
      'resolution rate': 'Over the resolution rate',
      sessions: 'Over the conversations of a month',
      'interactions per session': 'Over the AI replies per conversation',
    },
  },
  points: {
    section: 'Break-evens marked on the chart',
    help: 'A point is #N/A, and left out of the chart, where a change of figures made it go away.',
    headers: ['Resolution rate', 'Both cost'],
    series: 'Break-even',
  },
  curves: {
    section: 'Cost per resolution at each resolution rate',
    help: 'Behind the chart: every channel and both offers at the same rate, from the lowest to the highest of Inputs.',
    ratesTried: 'Rates tried',
    title: 'Cost per resolution of the offer studied and the one compared',
    rate: 'Resolution rate',
    cost: 'Cost per resolution',
  },
  checks: {
    ranges: 'The ranges of the tornado are high less low',
    bars: 'Tornado bars point the right way',
    tried: 'The table tries the rates and the conversations below it',
    noGap: {
      'resolution rate': 'Break-evens over rates leave no gap',
      sessions: 'Break-evens over conversations leave no gap',
      'interactions per session': 'Break-evens over AI replies leave no gap',
    },
  },
};
