/** What the building blocks of every screen say. */
export const parts = {
  toBeFixed: 'To be fixed',
  required: 'Required',
  leftOut: 'Left out as totals',
  rates: {
    label: 'Rates to ask for again',
    askAgain: (offer: string, why: string) => `${offer}: ask the vendor again (${why}).`,
  },
  whatIs: (label: string) => `What is ${label}?`,
  remove: 'Remove',
  differences: { caption: 'What differs', input: 'Input' },
  sign: {
    stateCurrency: (code: string) =>
      `Enter the amount without a currency sign, and state ${code} as Currency.`,
    otherCurrency: (currency: string, code: string) =>
      `Amounts here are in ${currency}; this one is in ${code}.`,
  },
  chart: {
    at: (value: string) => `At ${value}`,
    read: (label: string) => `Read the chart: ${label}`,
    showData: 'Show data',
    monthlyBill: 'Bill of a month',
    month: 'Month',
    /** What the bars of a waterfall are. */
    key: { total: 'Total', up: 'Adds', down: 'Takes off' },
  },
  histogram: {
    summary: (label: string, { from, to, most, share }: Record<'from' | 'to' | 'most' | 'share', string>) =>
      `${label}: AI replies from ${from} to ${to}, most often ${most} (${share} of conversations).`,
    axis: 'AI replies in a conversation',
    asTable: 'As a table',
    replies: 'AI replies',
    share: 'Share of conversations',
    orMore: (replies: string) => `${replies} or more`,
  },
};
