/** Bridge: one offer from its list price to its effective cost. */
export const bridge = {
  title: 'Bridge',
  help: 'From the list price of one offer to what a resolved issue costs with it. Choose the offer on Inputs.',
  invoice: { section: 'Its invoice for one month', help: 'One-off fees are spread over their months.' },
  channels: {
    section: 'What each channel pays of its usage charge',
    help: 'Cross-subsidy: what a channel pays beyond a fair share by AI replies.',
  },
  chart: {
    title: 'From the list price to the effective cost per resolution',
    step: 'Step',
    cost: 'Cost per resolution',
    onTheChart: 'On the chart',
    /** What lifts a bar, whole bars, and what a step adds or takes off. */
    bars: { below: 'Below the bar', price: 'Price', adds: 'Adds', takesOff: 'Takes off' },
    /** The steps in words that fit below a bar. */
    steps: [
      'List price',
      'Handovers',
      'Windows, credit',
      'Schedule, caps',
      'Allowances, min. units',
      'Discount, min. fee, cap',
      'Fees',
      'One-off',
      'Effective cost',
    ],
  },
};
