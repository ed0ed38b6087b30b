/** A figure of the pane in plain words: what it tells, and how it is made. */
interface ExplainedFigure {
  readonly term: string;
  readonly means: string;
  readonly made: string;
}

/** What each figure means, in the order in which a reader meets them. */
export const helpFigures = {
  effectiveCost: {
    term: 'Effective cost per resolution',
    means: 'What one customer issue that the AI really settles costs you, whatever the vendor bills by.',
    made: 'All that the offer bills in a steady month ÷ resolved issues.',
  },
  conversations: {
    term: 'Conversations (sessions)',
    means: 'Conversations in which the AI takes part, in one month. Formulas call them sessions.',
    made: 'Contacts × involvement rate, or counted by your helpdesk.',
  },
  replies: {
    term: 'AI replies per conversation (μ)',
    means: 'How many messages the AI sends in an average conversation. Formulas call them interactions.',
    made: 'AI replies ÷ conversations.',
  },
  resolutionRate: {
    term: 'Resolution rate (ρ)',
    means:
      'How many conversations are settled for good: nobody took over and the customer did not come back.',
    made: 'Resolved issues ÷ conversations.',
  },
  resolution: {
    term: 'Resolved issue (resolution)',
    means: 'An issue that is really solved. What a vendor bills as one may be more: its terms say so.',
    made: 'Conversations × resolution rate.',
  },
  otherUnitCosts: {
    term: 'Cost per conversation, per AI reply',
    means: 'The same bill spread over all conversations, or over all AI replies.',
    made: 'All that the offer bills ÷ conversations, or ÷ AI replies.',
  },
  failureSpend: {
    term: 'Failure spend',
    means: 'What you pay for conversations that the AI did not resolve. Seats and flat fees count as none.',
    made: 'Each usage charge × the part of its units that unresolved conversations used.',
  },
  shareServed: {
    term: 'Share handled by AI',
    means: 'How much of your traffic the offer handles. Less than all: people do the rest.',
    made: 'Conversations that the AI handles ÷ all conversations.',
  },
  humanCost: {
    term: 'Human cost',
    means:
      'What the contacts cost that people handle. It is shown beside an offer and is not part of its bill.',
    made: 'Contacts that are not resolved by the AI × cost of a contact.',
  },
  breakEven: {
    term: 'Break-even',
    means: 'The resolution rate, replies per conversation or volume at which two offers cost the same.',
    made: 'Where the effective costs of both are equal; beyond it the other one is cheaper.',
  },
  incentive: {
    term: 'Incentive',
    means: 'What the vendor earns, or loses, when the AI gets better, or talks longer.',
    made: 'The bill with one point more of resolution rate, or one more reply each, − the bill now.',
  },
  whoPays: {
    term: 'Who pays for failure',
    means: 'Whether an unresolved conversation is billed to you all the same.',
    made: 'Read from the meters: a price per resolution leaves failures with the vendor.',
  },
  stickerPrice: {
    term: 'Bridge, its list price',
    means: 'The first step: the rate that the offer states, without any other term.',
    made: 'List price × units per conversation ÷ resolution rate.',
  },
  bridgeSteps: {
    term: 'Bridge, the steps after it',
    means:
      'What each kind of term adds: handovers billed, windows, tiers and caps, allowances, discount, fees.',
    made: 'The cost with this term and those before it − the cost without it. They add up to the effective cost.',
  },
  commitment: {
    term: 'Commitment',
    means: 'Units that you owe whether you use them or not.',
    made: 'Committed units × rate, and overage units × overage rate beyond them.',
  },
  forecast: {
    term: 'Forecast of an offer',
    means: 'What an offer costs month after month as your traffic grows and more of it is resolved.',
    made: 'Each month is billed by itself; one-off fees and annual minimums as the view says. Sums of months.',
  },
  saving: {
    term: 'Saving',
    means: 'What people and the current platform cost today, less what they and the offer cost then.',
    made: 'Contacts × human cost + platform − bill − (contacts − resolved issues) × human cost × (1 + uplift).',
  },
  payback: {
    term: 'Payback month',
    means: 'The month from which the saving covers all that was paid.',
    made: 'The first month from which the cumulative saving, with one-off fees paid in month 1, stays 0 or more.',
  },
  presentValue: {
    term: 'Net present value, internal rate of return',
    means: 'What the monthly savings are worth today; the yearly rate at which that value is 0.',
    made: 'Saving of each month ÷ (1 + yearly rate) ^ (month ÷ 12), added up.',
  },
  uncertain: {
    term: 'Low and high of an uncertain input',
    means: 'In 1 of 10 cases it is below the low one, in 1 of 10 above the high one.',
    made: 'Volumes, lengths and prices are lognormal, shares logit-normal, through both values.',
  },
  quantiles: {
    term: 'P10, P50, P90',
    means: 'What 1, 5 and 9 of 10 simulated months stay below.',
    made: 'Every offer is billed on the same simulated months; their bills in order.',
  },
} satisfies Readonly<Record<string, ExplainedFigure>>;
