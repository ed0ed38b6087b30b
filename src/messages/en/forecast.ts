import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

const inAll = (months: number) => plural(months, { one: '1 month', other: `${months} months` });
const judged = (months: number) => plural(months, { one: 'month 1', other: `months 1 to ${months}` });

/** What the offers cost month after month, and what one of them saves. */
export const forecast = {
  empty: 'What will each offer cost over the next years, and when does it pay back?',
  fixFirst: 'Fix these to see the forecast:',
  parts: { label: 'The forecast', cost: 'Cost', reviews: 'Reviews', case: 'Business case' },
  insertForecast: 'Insert forecast sheet',
  insertCase: 'Insert business case sheet',
  month: (month: number) => `Month ${month}`,
  months: (from: number, to: number) => `Months ${from} to ${to}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  fiscalYear: (year: string) => `FY${year}`,
  headline: {
    'total cost': <Piece>(name: Piece, months: number, figure: Piece): (Piece | string)[] => [
      name,
      ` costs the least by total cost over ${inAll(months)}: `,
      figure,
    ],
    'cost per resolution': <Piece>(name: Piece, months: number, figure: Piece): (Piece | string)[] => [
      name,
      ` costs the least per resolution over ${inAll(months)}: `,
      figure,
    ],
    'monthly total': <Piece>(name: Piece, months: number, figure: Piece): (Piece | string)[] => [
      name,
      ` costs the least by the bill over ${inAll(months)}: `,
      figure,
    ],
    perResolution: (figure: string) => `${figure} a resolution.`,
    bills: (amount: string) => `It bills ${amount}.`,
    nextBillsNothing: (next: string) => `Next: ${next}, whose bills are 0 though not every rate is free.`,
    nextServesLess: (next: string) => `Next: ${next}, which leaves some conversations to people.`,
    costsTheSame: (next: string) => `${next} costs the same.`,
    next: (next: string, more: string) => `Next: ${next}, ${more} more.`,
  },
  outlook: {
    title: 'What you expect',
    months: 'Months',
    start: 'First month',
    monthOne: 'month 1',
    fiscalYear: 'Fiscal year starts in',
    fiscalYearHint: 'Years are named by the year in which they end.',
    growth: 'Growth',
    aMonth: 'a month',
    fees: 'One-off fees and annual minimums',
    views: { accrual: 'spread over their months', cash: 'in the month they are paid' },
    laid: 'Months by channel on the sheet',
    laidHint: 'What each channel pays, on the Forecast sheet.',
    laidOut: { down: 'below each other', across: 'side by side, as budgeting systems import them' },
    viewHints: {
      accrual: 'A one-off fee is spread over its amortization months.',
      cash: 'A one-off fee falls due in month 1.',
    },
  },
  ramp: {
    milestones: (count: number) =>
      `Resolution rate over time: ${plural(count, { one: '1 milestone', other: `${count} milestones` })}`,
    asInTraffic: 'Resolution rate over time: as in Traffic',
    help: 'The rate reached in a month; it moves in a line from one to the next, and stays as it is before the first and after the last. Without any, every month has the rate of Traffic.',
    helpNamed:
      'The rate reached in a month, typed as 2026-07 or as its number from the first month on; it moves in a line from one to the next, and stays as it is before the first and after the last. Without any, every month has the rate of Traffic.',
    table: 'Resolution rate over time',
    inMonth: 'In month',
    rate: 'Resolution rate',
    inMonthOf: (milestone: number) => `In month, milestone ${milestone}`,
    rateOf: (milestone: number) => `Resolution rate, milestone ${milestone}`,
    removeOf: (milestone: number) => `Remove milestone ${milestone}`,
    source: (source: string) => `Source: ${source}`,
    start: 'Start from a published ramp',
    use: 'Use this ramp',
    used: (label: string) => `Used “${label}”. Undo restores what was there.`,
  },
  channels: {
    heading: 'Channel',
    others: 'the others',
    ofMilestone: (milestone: number) => `Channel, milestone ${milestone}`,
    alike: 'Growth by channel: all alike',
    own: (count: number) =>
      `Growth by channel: ${plural(count, { one: '1 of its own', other: `${count} of their own` })}`,
    help: 'Channels that grow by another figure than Growth above.',
    table: 'Growth by channel',
    growth: 'Growth a month',
    ofGrowth: (row: number) => `Channel, row ${row}`,
    growthOf: (row: number) => `Growth a month, row ${row}`,
    removeOf: (row: number) => `Remove growth, row ${row}`,
  },
  season: {
    none: 'Seasonality: every month alike',
    set: 'Seasonality: monthly factors set',
    help: 'Factors on the conversations of twelve months: 1 is a usual month, 1.3 has 30% more.',
    starts: 'Month 1 is the first month of the forecast; after month 12 they begin again.',
    named: 'Factors of the months of the calendar; every year has the same.',
    add: 'Add a season',
    remove: 'Remove the season',
  },
  overTime: {
    fiscalYears:
      'Fiscal years, named by the year in which they end; the first and the last may be cut short.',
    titles: {
      'total cost': 'Cumulative total cost by month',
      'cost per resolution': 'Cumulative vendor bill by month',
      'monthly total': 'Cumulative vendor bill by month',
    },
    charts: {
      'total cost': 'Cumulative total cost of each offer, by month',
      'cost per resolution': 'Cumulative vendor bill of each offer, by month',
      'monthly total': 'Cumulative vendor bill of each offer, by month',
    },
    byYear: {
      'total cost': 'Total cost by year',
      'cost per resolution': 'Vendor bill by year',
      'monthly total': 'Vendor bill by year',
    },
    tables: {
      'total cost': 'Total cost of each offer by year',
      'cost per resolution': 'Vendor bill of each offer by year',
      'monthly total': 'Vendor bill of each offer by year',
    },
    after: (name: string, amount: string, months: number) => `${name}: ${amount} after ${inAll(months)}.`,
    firstEight: 'The chart shows the eight cheapest offers.',
    offer: 'Offer',
    inAll: 'In all',
    perResolution: 'Per resolution',
  },
  offerMonths: {
    title: 'One offer, month by month',
    parts: {
      usage: 'Usage',
      monthlyFees: 'Monthly fees',
      annualTopUp: 'Annual top-up',
      oneOff: 'One-off',
    },
    madeOf: (name: string) => `What each month of ${name} is made of`,
    total: (amount: string) => `${amount} in all.`,
  },
  reviews: {
    title: 'Reviews',
    every: 'Review every',
    months: 'months',
    budgeted: 'Budgeted rate',
    points: (value: string) => `${value} pp`,
    finds: 'What each review finds',
    headings: ['Review', 'Actual rate', 'vs. budget', 'Resolutions', 'Cost', 'Per resolution'],
  },
  guarantee: {
    none: 'Guarantee: none',
    atLeast: (rate: string) => `Guarantee: at least ${rate} resolved`,
    rate: 'Guaranteed rate',
    months: 'Months judged',
    refund: 'Refund',
    limit: 'Refund cap',
    checkContract: 'Check the contract for eligibility.',
    noConversations: (months: number) =>
      `There are no conversations in ${judged(months)}, so nothing is judged.`,
    met: (rate: string, floor: string, months: number) =>
      `The guarantee is met: ${rate} is resolved in ${judged(months)}, and at least ${floor} is promised.`,
    broken: (rate: string, floor: string, months: number) =>
      `The guarantee is broken: ${rate} is resolved in ${judged(months)}, below the ${floor} promised.`,
    paidBack: (paid: string, paidBack: string, total: string) =>
      `Of ${paid} paid by then, ${paidBack} comes back; all months then cost ${total}.`,
    limitPaidBack: (paid: string, paidBack: string, total: string) =>
      `Of ${paid} paid by then, ${paidBack} comes back, the limit; all months then cost ${total}.`,
  },
  formulas: {
    allOffers: 'All offers by month',
    thisOffer: 'This offer by month, with its parts',
    businessCase: 'Business case of this offer',
    saving: 'Its saving by month',
  },
};
