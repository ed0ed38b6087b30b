/** Business case: what the offer studied saves. */
export const businessCase = {
  title: 'Business case',
  help: 'What the offer studied saves. No inputs here. Change Inputs, Offers and Assumptions.',
  /** The parts of a sentence, in their order. */
  shown: (offer: string) => ['Offer studied: ', offer],
  notYet: {
    humanCost:
      'There is no business case yet: state on Inputs what a contact costs that a person handles (Human cost)',
    error: 'There is no business case yet: point at the cell with an error to read why',
  },
  charts: 'Charts',
  summary: {
    section: 'Over all months',
    help: 'In cash, against people handling every contact and the current platform.',
    whatItSays: 'What it says',
  },
  /** What each item of the summary means; capacity and cash are told apart here. */
  meanings: {
    baseline: 'All contacts handled by people, and the current platform',
    invoice: 'What the vendor is paid, when it is due: one-off fees in month 1',
    people: 'Contacts that still reach people, with the handle time uplift',
    withOffer: 'Invoice, human remainder and the capacity kept, together',
    saving: 'In cash, as far as freed capacity is released: see the capacity below',
    monthly: 'The saving spread over the months alike',
    returned: 'Above 0 it saves more than it costs',
    payback: 'The month from which the savings cover all that was paid',
    presentValue: 'The months at the discount rate of Assumptions, each at its end',
    internalRate: 'Only where money is paid first and one rate fits',
    hours: 'Capacity, not cash: hours people no longer need; blank without Handle minutes',
    capacity: 'What these hours cost: cash only as far as they are released',
    ifKept: 'If every hour is kept for other work: the current platform less the invoice',
    breakEven: 'Conversations a month above which every steady month pays, at the rates of Inputs',
    released: 'The share of the capacity that Assumptions calls released: it is in the saving',
    kept: 'The rest of it: people are paid for it all the same',
    ifReleased: 'If all of it were released, with a realisation rate of 100%',
  },
  /** What stands there where an item has no figure, or 0. */
  noFigure: {
    payback: 'None: it does not pay back within these months',
    internalRate: {
      nothingSaved: 'None: no month saves money, so nothing comes back',
      nothingPaid: 'None: no money is paid before it comes back, so there is no rate',
      noOneRate: 'None: costs and savings alternate, so no single rate fits',
    },
    breakEven: 'It pays off from the first conversation: no volume is too small',
  },
  months: {
    section: 'By month',
    help: 'Baseline less invoice, human remainder and the capacity kept, month by month.',
  },
  point: {
    section: 'Payback marked on the chart',
    help: '#N/A, and left out of the chart, where it does not pay back within the months.',
    headers: ['Payback month', 'Cumulative saving'],
  },
  rates: {
    section: 'Figures the checks use',
    help: 'The rate of a month is that which comes to the rate of a year.',
    inYear: 'Months in a year',
    months: 'months',
    discount: 'Discount rate a month',
    aMonth: 'a month',
  },
  cumulativeChart: {
    title: 'Cumulative saving',
    month: 'Month',
    saving: 'Saving up to the month',
    series: 'Cumulative saving',
    payback: 'Payback',
  },
  monthlyChart: {
    title: 'Saving of each month',
    month: 'Month',
    saving: 'Saving of the month',
    series: 'Saving',
  },
  checks: {
    saving: 'Saving is the baseline less invoice, people and the capacity kept',
    kept: 'The capacity kept month by month is what is not released',
    baseline: 'The baseline is that of all months',
    months: 'The savings of the months add up to the saving',
    cumulative: 'The last cumulative saving is the saving',
    returned: 'Return on investment is saving ÷ invoice',
    presentValue: "Net present value by Excel's NPV, at the monthly rate",
    internalRate: 'At the internal rate of return the present value is 0',
    payback: 'From the payback month on it stays paid back',
    capacity: 'The saving of all released less the cost of capacity is that of none released',
  },
};
