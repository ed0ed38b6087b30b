/** What is wrong with traffic, its spread of session length, and its months. */
export const traffic = {
  noSessionsToPrice: 'there are no conversations to price in any row',
  channelTwice: (channel: string, earlier: string) => `the channel "${channel}" is already in ${earlier}`,
  costsInTwoCurrencies: (one: string, other: string) =>
    `it is ${one} and ${other}; human costs are in one currency`,
  rateNeeded: 'a share between 0 and 1, such as 65%',
  sessionsNeeded: 'the conversations of a month (or Contacts, with their Involvement rate)',
  moreThanContacts: (sessions: string, contacts: string) =>
    `${sessions} conversations are more than the ${contacts} contacts they are a part of`,
  meansDiffer: (stated: string, measured: string) =>
    `${stated} differs from ${measured}, the mean of the histogram in Turns; leave one of them out`,
  measuredRows: 'measured rows such as 1: 120; 2: 340; 3: 210',
  twoColumnsOfReplies: 'a histogram takes two columns, replies and conversations',
  notReplies: (text: string) => `${text} is not replies: conversations, as in 1: 120`,
  repliesMissing: 'the number of replies is missing',
  repliesTwice: (replies: string) => `${replies} is in an earlier row too`,
  countsNothing: 'the histogram counts no conversations',
  meanOfSpread: (turns: string) =>
    `between 1 and 1,000,000 where turns are ${turns} (a conversation has at least one reply)`,
  twelveFactors: 'it takes 12 factors, one for each month from month 1, in one row or one column',
  monthOfYear: 'a month from 1 to 12',
  monthTwice: (month: number) => `month ${month} appears twice`,
  factorNeeded: 'a factor of 0 or more, 1 being a usual month',
  twoColumnsOfRamp: 'it takes two columns, the month and the resolution rate',
  twoColumnsOfRealisation: 'it takes two columns, the month and the share that is released',
  twoColumnsOfGrowth: 'it takes one number, or two columns, the channel and its growth',
  growthTwice: (channel: string) => `the growth of ${channel} appears twice`,
  growthOfOthers: 'the other channels',
  channelNotInTraffic: (channel: string, near: string) => `the traffic has no channel "${channel}"${near}`,
  monthsRise: (month: string, before: string) =>
    `month ${month} comes after month ${before}; the months must rise`,
  moreThanSessions: (customers: string, sessions: string) =>
    `${customers} customers are more than the ${sessions} conversations in which they write`,
  actualsNeeded: 'rows of months with what was measured or invoiced',
  actualTwice: 'the month has this figure in another row too',
  channelNotPlanned: (name: string) => `what the plan does not have, as it has no channel "${name}"`,
};
