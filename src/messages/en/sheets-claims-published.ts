/** What pages on prices say that does not add up, each claim in our own words. */
export const published = {
  section: 'Claims of pages on prices, recomputed',
  help: 'Each from the figures of its own page, shown below it in blue.',
  headers: ['Claim', 'It says', 'It comes to', 'Difference', 'Verdict', 'Why', 'Source', 'As of', 'Within'],
  addsUp: 'adds up',
  differs: 'does not add up',
  disputed: 'disputed',
  /** What each says, the inputs of its figure, and what is to be said of it. */
  of: {
    yearlyGap: {
      says: '100,000 conversations at 65 %: what paying by the conversation costs more in a year',
      inputs: [
        'Conversations a month',
        'Resolution rate',
        'Price of a resolution',
        'Price of a conversation',
        'Months of a year',
      ],
      why: 'No combination of the page’s inputs gives the figure it states; it is below its own figure for 50,000.',
    },
    gapAtHalf: {
      says: '50,000 conversations at 50 %: what paying by the conversation costs more in a month',
      inputs: [
        'Conversations a month',
        'Resolution rate',
        'Price of a resolution',
        'Price of a conversation',
      ],
      why: 'The page’s own table has the recomputed figure.',
    },
    gapAtFourFifths: {
      says: '50,000 conversations at 80 %: the same difference',
      inputs: [
        'Conversations a month',
        'Resolution rate',
        'Price of a resolution',
        'Price of a conversation',
      ],
      why: 'The page’s own table has the recomputed figure.',
    },
    modelMoves: {
      says: 'The way of billing moves the cost by 30 to 60 % at usual resolution rates',
      inputs: ['Resolution rate', 'Price of a resolution', 'Price of a conversation'],
      why: 'True between 50.5 and 62.2 % only; the page’s usual rate is 65 %. It is the AI’s fee, not the total cost.',
    },
    cheaperOnlyAt: {
      says: 'Paying by the conversation is cheaper from about 85 to 90 % resolved',
      inputs: ['Price of a resolution', 'Price of a conversation'],
      why: 'Both cost the same where the rate is the one price divided by the other.',
    },
    dropsWithRate: {
      says: 'Paid by the resolution, a conversation costs less as the rate rises: change of its cost',
      inputs: ['Price of a resolution', 'Lower rate', 'Higher rate'],
      why: 'It rises: more conversations are billed. What falls is the cost of the people who take the rest.',
    },
    capPerCycle: {
      says: 'A cap for each automation cycle is a cap for each resolution',
      inputs: ['Price of a reply', 'Replies per conversation', 'Resolution rate', 'Cap for a conversation'],
      why: 'Conversations that are not resolved cost up to the cap too: a resolution bears them.',
    },
    creditReply: {
      says: 'Products billed by credits come to about $0.10 for a chat reply',
      inputs: ['Price of a credit', 'Replies of one credit'],
      why: 'Where two replies are one credit, a reply is half of it.',
    },
    higherRateLowerBill: {
      says: 'Paid by the reply, a higher resolution rate means a lower bill: change of a conversation’s cost',
      inputs: ['Price of a reply', 'Replies per conversation', 'Lower rate', 'Higher rate'],
      why: 'The bill does not depend on the rate; only what a resolution costs falls.',
    },
    tenCentTicket: {
      says: '10,000 conversations at $0.10 a ticket',
      inputs: ['Conversations', 'Replies per conversation', 'Replies of one credit', 'Price of a credit'],
      why: 'True up to two replies; four are two credits.',
    },
    bundleCheaper: {
      says: 'A price for the whole conversation is usually cheaper than one for each reply: from this many replies',
      inputs: ['Price of a conversation', 'Price of a reply'],
      why: 'Only for conversations longer than the one price divided by the other; 4 replies are usual.',
    },
    emailCredits: {
      says: 'An email thread of 10 replies, in credits',
      inputs: ['Replies', 'Credits of the first', 'Credits of each further one'],
      why: 'The page’s own rule gives half a credit more.',
    },
    rateTwice: {
      says: 'Automation rate × resolutions × price, for 50,000 contacts at 65 %',
      inputs: ['Contacts', 'Automation rate', 'Price of a resolution'],
      why: 'The rate is counted twice: contacts, not resolutions, are to be multiplied by it.',
    },
    firstYear: {
      says: 'A first year planned at 60 % is conservative: the average of its own ramp',
      inputs: [
        'Rate of months 1 to 3',
        'Rate of months 4 to 8',
        'Rate of months 9 to 12',
        'Months of the first part',
        'Months of the second',
        'Months of the third',
      ],
      why: 'The middle of the ramp’s ranges; their low ends come to 59.2 %, their high ends to 70.4 %.',
    },
    threeTiers: {
      says: '25,000 resolutions under tiers of 0.99 to 5,000, 0.85 to 20,000 and 0.70 beyond, the last price for all',
      inputs: ['Resolutions'],
      why: 'Whether a tier’s price holds for its own units or for all is not said; by its own units it is this much.',
    },
    netSaving: {
      says: '3,000 conversations at 60 %: what is saved in a month, net',
      inputs: [
        'Conversations',
        'Resolution rate',
        'Cost of a person’s contact',
        'Price of a resolution',
        'Seats',
        'Price of a seat',
      ],
      why: 'The seats counted one line above are left out.',
    },
    tooFewTickets: {
      says: 'Below 1,000 tickets a month it rarely pays: tickets from which it does',
      inputs: [
        'Resolution rate',
        'Cost of a person’s contact',
        'Price of a resolution',
        'Seats',
        'Price of a seat',
      ],
      why: 'By the page’s own costs, seats included.',
    },
    hoursSaved: {
      says: '1,800 contacts of 10 minutes less are money saved',
      inputs: [
        'Contacts',
        'Minutes of each',
        'Minutes of an hour',
        'Cost of an hour',
        'Share of the hours that is released',
      ],
      why: '300 hours are free capacity, about 1.9 people; they are money as far as somebody is no longer paid.',
    },
    adaRanges: {
      says: 'Ada costs 0.15 to 3.50, and 1.00 to 3.50, on one page',
      inputs: [],
      why: 'The low ends are 6.7 times apart; the catalogue has both, with low confidence.',
    },
    confirmedOnly: {
      says: 'Fin bills confirmed, genuine resolutions only',
      inputs: [],
      why: 'The vendor’s help bills assumed ones and handoffs of a procedure too: ask for their share.',
    },
    seatsOrMinimum: {
      says: 'There is no fee for seats or a platform',
      inputs: [],
      why: 'Others name seats and a minimum of 50: it depends on whether it is bought alone.',
    },
    sessionFloor: {
      says: 'A conversation costs 0.10 to 2.00, mostly 0.40 to 1.00',
      inputs: [],
      why: 'Another page says from 0.50, mostly 1.00 to 1.50. The 0.10 is a price for those who bought before November 2025.',
    },
    adaMeter: {
      says: 'Ada bills by the resolution',
      inputs: [],
      why: 'Its terms of service bill conversations.',
    },
    agentforceModel: {
      says: 'Agentforce’s $2 a conversation was replaced by credits and licences',
      inputs: [],
      why: 'Others have it as current: three models are sold side by side, and the contract says which.',
    },
    whoPaysFailure: {
      says: 'Nothing is paid for what the AI does not solve, and: if it performs poorly you pay for it',
      inputs: [],
      why: 'The second holds only where the share that is billed is above the share that is resolved.',
    },
    recontactHours: {
      says: 'A customer who comes back within 24 to 72 hours was not helped; elsewhere on the page, within 48',
      inputs: [],
      why: 'It is a term of the contract: ask for it, in hours.',
    },
    takeoverCounts: {
      says: 'Fin bills a conversation that a person took over, once it asks whether there is anything else',
      inputs: [],
      why: 'Said by this directory alone, not in the vendor’s help. Handover share takes it, if it is so.',
    },
    volumeThatPays: {
      says: 'It pays from 5,000 conversations a month',
      inputs: [],
      why: 'Another page says from 50,000. It depends on your fees, seats and human cost.',
    },
    humanCost: {
      says: 'A contact that a person handles costs $12 to $20',
      inputs: [],
      why: 'Other pages have $6. It is your own figure: enter it on Inputs.',
    },
  },
};
