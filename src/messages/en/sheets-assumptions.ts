/** Assumptions: choices, figures, and the tables of what changes and what is not known. */
export const assumptions = {
  title: 'Assumptions',
  help: 'Growth, ramp, seasonality and uncertainty. Change the blue figures; forecast, business case, sensitivity and risk follow.',
  unit: 'Unit',
  whatItDoes: 'What it does',
  choices: {
    section: 'Choices',
    offer: 'offer',
    word: 'word',
    studiedOffer: 'The offer whose months, saving and levers are shown',
    comparedWith: 'The offer that it is set against on Sensitivity',
    view: 'accrual spreads one-off fees and top-ups over months, cash has them when they are due',
    chooseAView: 'Choose accrual or cash.',
    monthsLaid:
      'down has a row for each month of what each channel pays on Forecast, across a column, as budgeting systems import them',
    chooseALayout: 'Choose down or across.',
  },
  figures: {
    section: 'Figures',
    help: 'Blank uses the default shown; where there is none, the figure is left out.',
    defaultFrom: 'Where its default comes from',
  },
  rankBy: {
    word: 'word',
    says: 'total cost (the bill and people), cost per resolution or monthly total',
    blank: 'Blank: the total cost where every channel has a human cost, else the cost per resolution',
    chooseOne: (words: string) => `Choose ${words}, or leave it blank.`,
  },
  ramp: {
    section: 'Ramp',
    help: 'What share of conversations is resolved by when: months rising, straight lines between them. A channel: of that channel alone. Blank: the rates of Inputs throughout.',
    helpNamed:
      'What share of conversations is resolved by when: months rising, as dates from the start on or counted from it, straight lines between them. A channel: of that channel alone. Blank: the rates of Inputs throughout.',
    unit: 'share of conversations',
    month: 'Month is a number of 1 or more, the first month being 1.',
    monthNamed: 'Month is a date from the start on, or a number of 1 or more, the first month being 1.',
    rate: 'Resolution rate is a share between 0 and 1: enter 65% or 0.65.',
  },
  season: {
    section: 'Season',
    help: 'Factors on the conversations of twelve months in turn, from the first: 1 is a usual month. Blank: every month is; else all twelve.',
    helpNamed:
      'Factors on the conversations of January to December: 1 is a usual month. Blank: every month is; else all twelve.',
    month: (number: number) => `Month ${number}`,
    unit: '× the conversations',
    factor: 'Factor is a number of 0 or more, 1 being a usual month.',
  },
  spread: {
    section: 'Spread',
    help: 'Inputs that are uncertain: in one of ten cases below the low end, in one of ten above the high end. Blank: nothing is simulated.',
    chooseOne: (words: string) => `Choose one of ${words}.`,
    ends: 'Low and high are numbers of 0 or more.',
  },
  actuals: {
    section: 'Actuals',
    help: 'What completed months brought: numbered from 1, by channel or together (Channel blank). Blank or 0 counts as planned: type the word none where there really was none, and a negative amount for a refund. The sheet Budget follows.',
    helpNamed:
      'What completed months brought: as dates from the start on or numbered from it, by channel or together (Channel blank). Blank or 0 counts as planned: type the word none where there really was none, and a negative amount for a refund. The sheet Budget follows.',
  },
  growth: {
    section: 'Growth by channel',
    help: 'Channels that grow otherwise than Growth above says. Blank: all channels grow alike.',
    unit: 'a month',
    rate: 'Growth is a number above -1: enter 2% or 0.02.',
  },
  realisation: {
    section: 'Realisation ramp',
    help: 'What share of freed time becomes cash by when: months rising, straight lines between them. Blank: the realisation rate above throughout.',
    unit: 'share of freed time',
    rate: 'Realisation rate is a share between 0 and 1: enter 40% or 0.4.',
  },
  growths: {
    section: 'Growth as formulas take it',
    help: 'All is every channel that has no row of its own.',
    sessions: 'Conversations today',
    rate: 'Growth applied',
  },
  offers: {
    section: 'Offers to choose from',
    help: 'The offers in the order of their table.',
  },
};
