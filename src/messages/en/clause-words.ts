/** Clauses of a contract that cost money, each with the question to ask: said by the pane and by the sheet Questions. */
export const clauseWords = {
  escalationsExcluded: {
    name: 'Escalations are not billed',
    asks: 'Is a conversation that goes on to a person ever billed as resolved?',
  },
  partialResolutions: {
    name: 'Partial resolutions are not billed',
    asks: 'Is a conversation billed where only a part of the issue was solved?',
  },
  recontactWindow: {
    name: 'Re-contact window',
    asks: 'Within how many hours is a resolution credited if the customer comes back?',
  },
  auditRight: {
    name: 'Right to audit',
    asks: 'May we check a sample, and is the share of errors found credited on the whole bill?',
  },
  conversationWindow: {
    name: 'Conversation window',
    asks: 'After how long a silence is the same conversation billed again?',
  },
  overageNotice: {
    name: 'Notice before overage',
    asks: 'Are we told before overage starts, so that the commitment can be raised at its rate?',
  },
  unusedCommitment: {
    name: 'Unused commitment carries over',
    asks: 'Do unused units of a month count in the rest of the year?',
  },
  volumeCap: {
    name: 'Cap on the monthly bill',
    asks: 'Is there a most that a month costs, at 10% above a usual one?',
  },
  volumeStop: {
    name: 'Stop at a volume',
    asks: 'Does the AI stop at a volume, here 10% above a usual month’s? What it leaves, people take over: the bill alone is priced.',
  },
  stepDown: {
    name: 'Lower rate above a volume',
    asks: 'Does the rate fall above a volume, here by 20% above 110% of a usual month’s?',
  },
  priceReview: {
    name: 'Review of the price',
    asks: 'Is the price reviewed after the months of a review, and by how much does it fall, here by 10%?',
  },
  guarantee: {
    name: 'Guaranteed resolution rate',
    asks: 'Which resolution rate is guaranteed, over which months, and how much is paid back where it is missed?',
  },
  pilotMonths: { name: 'Pilot', asks: 'How many months at the start are free?' },
  upliftCap: {
    name: 'Cap on price rises',
    asks: 'By how much at most do prices rise at each anniversary?',
  },
};
