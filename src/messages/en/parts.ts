/** What the building blocks of every screen say. */
export const parts = {
  toBeFixed: 'To be fixed',
  required: 'Required',
  leftOut: 'Left out as totals',
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
  },
  histogram: {
    summary: (label: string, { from, to, most, share }: Record<'from' | 'to' | 'most' | 'share', string>) =>
      `${label}: from ${from} to ${to} replies, most often ${most} (${share} of sessions).`,
    axis: 'AI replies in a session',
    asTable: 'As a table',
    replies: 'AI replies',
    share: 'Share of sessions',
    orMore: (replies: string) => `${replies} or more`,
  },
};
