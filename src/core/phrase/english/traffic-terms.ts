/** What each column of a Traffic table is, where it is found, and what a blank means. */
export const trafficTerms = {
  trafficChannelSays:
    'Its name, as the charges that bill only some channels have it. Blank: all channels together.',
  trafficSessionsSays:
    'Conversations in which the AI takes part, from the helpdesk’s report of AI conversations. Blank: contacts × involvement rate.',
  trafficContactsSays:
    'All inbound conversations, whoever handles them. Blank: conversations ÷ involvement rate.',
  trafficInvolvementRateSays: 'Contacts in which the AI takes part. Blank: all of them.',
  trafficInteractionsPerSessionSays:
    'Messages that the AI sends in an average conversation: AI messages ÷ AI conversations. Blank only where no charge counts replies.',
  trafficResolutionRateSays:
    'Conversations that the AI really settles: nobody took over and the customer did not come back. It must be filled in.',
  trafficTurnsSays:
    'How the length of conversations spreads; it matters where a charge has a cap per conversation or counts started units. Blank: all alike.',
  trafficHumanCostSays:
    'What a contact costs that a person handles: pay, tools and overhead of the team ÷ contacts. Blank: not counted.',
  trafficCurrencySays:
    'What the human costs are in, as its three letters, such as EUR. Blank: what the offers are in.',
  trafficCustomersSays:
    'Distinct customers among the conversations of a month, from the helpdesk’s contact report. Blank only where no charge counts customers.',
};
