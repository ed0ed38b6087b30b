/** A figure of the pane in plain words. */
export interface ExplainedFigure {
  readonly term: string;
  /** What it tells. */
  readonly means: string;
  /** How it is made, in words. */
  readonly made: string;
}

/** What each figure means, in the order in which a reader meets them. */
export const FIGURES_EXPLAINED: readonly ExplainedFigure[] = [
  {
    term: 'Effective cost per resolution',
    means: 'What one customer issue that the AI really settles costs you, whatever the vendor bills by.',
    made: 'All that the offer bills in a steady month ÷ resolutions.',
  },
  {
    term: 'Sessions',
    means: 'Conversations in which the AI takes part, in one month.',
    made: 'Contacts × involvement rate, or counted by your helpdesk.',
  },
  {
    term: 'Interactions per session (μ)',
    means: 'How many messages the AI sends in an average conversation.',
    made: 'AI messages ÷ AI conversations.',
  },
  {
    term: 'Resolution rate (ρ)',
    means: 'How many sessions are settled for good: nobody took over and the customer did not come back.',
    made: 'Resolutions ÷ sessions.',
  },
  {
    term: 'Resolution',
    means: 'An issue that is really solved. What a vendor bills as one may be more: its terms say so.',
    made: 'Sessions × resolution rate.',
  },
  {
    term: 'Cost per session, per interaction',
    means: 'The same bill spread over all conversations, or over all AI messages.',
    made: 'All that the offer bills ÷ sessions, or ÷ interactions.',
  },
  {
    term: 'Failure spend',
    means: 'What you pay for sessions that the AI did not resolve. Seats and flat fees count none.',
    made: 'Each usage charge × the part of its units that unresolved sessions used.',
  },
  {
    term: 'Share served',
    means: 'How much of your traffic the offer handles. Less than all: people do the rest.',
    made: 'Sessions that the AI handles ÷ all sessions.',
  },
  {
    term: 'Human cost',
    means: 'What contacts cost that people handle. It is shown beside an offer and is no part of its bill.',
    made: 'Contacts that are not resolved by the AI × cost of a contact.',
  },
  {
    term: 'Break-even',
    means: 'The resolution rate, session length or volume at which two offers cost the same.',
    made: 'Where the effective costs of both are equal; beyond it the other one is cheaper.',
  },
  {
    term: 'Incentive',
    means: 'What the vendor earns, or loses, when the AI gets better, or talks longer.',
    made: 'The bill with one point more of resolution rate, or one more reply a session, − the bill now.',
  },
  {
    term: 'Who pays for failure',
    means: 'Whether an unresolved session is billed to you all the same.',
    made: 'Read from the meters: a price per resolution leaves failures with the vendor.',
  },
  {
    term: 'Bridge, its sticker price',
    means: 'The first step: the price on the price list, as if every unit were a plain one.',
    made: 'List price × units per session ÷ resolution rate.',
  },
  {
    term: 'Bridge, the steps after it',
    means:
      'What each kind of term adds: handovers billed, windows, tiers and caps, allowances, discount, fees.',
    made: 'The cost with this term and those before it − the cost without it. They add up to the effective cost.',
  },
  {
    term: 'Commitment',
    means: 'Units that you owe whether you use them or not.',
    made: 'Committed units × rate, and overage units × overage rate beyond them.',
  },
  {
    term: 'Forecast of an offer',
    means: 'What an offer costs month after month as your traffic grows and more of it is resolved.',
    made: 'Each month is billed by itself; one-off fees and annual minimums as the view says. Sums of months.',
  },
  {
    term: 'Saving',
    means: 'What people and the current platform cost today, less what they and the offer cost then.',
    made: 'Contacts × human cost + platform − bill − (contacts − resolutions) × human cost × (1 + uplift).',
  },
  {
    term: 'Payback month',
    means: 'The month from which on the saving covers all that was paid.',
    made: 'The first month from which on the saving so far, one-off fees paid in month 1, stays 0 or more.',
  },
  {
    term: 'Net present value, internal rate of return',
    means: 'What the months’ savings are worth today; the yearly rate at which they are worth nothing.',
    made: 'Saving of each month ÷ (1 + yearly rate) ^ (month ÷ 12), added up.',
  },
  {
    term: 'Low and high of what is uncertain',
    means: 'In 1 of 10 cases it is below the low one, in 1 of 10 above the high one.',
    made: 'Volumes, lengths and prices are drawn lognormal, shares logit-normal, through both values.',
  },
  {
    term: 'P10, P50, P90',
    means: 'What 1, 5 and 9 of 10 drawn months stay below.',
    made: 'Every offer is billed on the same drawn months; their bills in order.',
  },
];
