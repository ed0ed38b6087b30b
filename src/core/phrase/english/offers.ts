/** What is wrong with the terms of an offer, or stands in the way of pricing it. */
export const offers = {
  offerNeeded: 'the name of an offer',
  anOfferNeeded: 'at least one offer',
  whichOffer: (names: string) => `it is blank, and the range holds ${names}; it must say which`,
  noOffer: (nearest: string) => `no offer has that name${nearest}`,
  offersAre: (names: string) => `; there are ${names}`,
  schedulesTogether: (headers: readonly string[]) =>
    `${headers.join(' and ')} cannot be combined; a charge has one of them`,
  rateBeside: (header: string) =>
    `Rate and ${header} cannot be combined; the ${header.toLowerCase()} hold the rates`,
  writeFree: 'write free if it costs nothing',
  statedTwice: (one: string, other: string) =>
    `it is stated once for an offer, and here it is both ${one} and ${other}`,
  seatsTwice: 'a seat charge and a Seat price would bill the same seats twice; keep one of them',
  aboveCap: (fee: string, cap: string) => `${fee} is above the Monthly cap of ${cap}`,
  pauseBeside: (header: string) => `it applies within a single month and cannot be combined with ${header}`,
  capBeside: (header: string) => `it goes with a single rate and cannot be combined with ${header}`,
  unitsNeeded:
    'given by one of Units per session, Replies per unit, or First reply units with Follow-up units',
  unitsTwice:
    'a unit charge takes exactly one of Units per session, Replies per unit, or First reply units with Follow-up units',
  packageSteps: (size: string, units: string) =>
    `packages of ${size} make more than 100,000 steps up to ${units} units`,
  seatsNeeded: 'the number of seats, because a term counts them',
  noChannel: (names: string) => `none of the channels it names (${names}) is in the traffic`,
  repliesNeeded: (charge: string, meter: string) => `a number above 0, because ${charge} bills by ${meter}`,
  otherCurrency: (own: string, offer: string, currency: string) =>
    `it is in ${own} and ${offer} in ${currency}; enter it in ${currency}, or the offer in ${own}`,
  twoCurrencies: (first: string, code: string, other: string, otherCode: string) =>
    `${first} is in ${code} and ${other} in ${otherCode}; offers are compared in one currency: give one of them an Exchange rate, what one unit of its money is worth in the other`,
  noMixToKeep: 'they are all 0, so there is no mix of channels to keep',
  turnedTooFar: (takes: string) => `changed that far, it is not ${takes}`,
  costTheSame: (name: string) => `A and B cost the same at every ${name}`,
  isCheaper: (offer: string, name: string) => `${offer} is cheaper at every ${name}`,
  resolutionRateName: 'resolution rate',
  interactionsName: 'number of AI replies per conversation',
  atMostSessions: (sessions: string) => `at most the ${sessions} conversations`,
  belowOne: 'below 1: at 1 no conversation is left unresolved',
  moreUnresolved: (rate: string, share: string) =>
    `at a resolution rate of ${rate} a share of ${share} would be more unresolved conversations than there are`,
  customersNeeded: (charge: string, meter: string) => `a number above 0, because ${charge} bills by ${meter}`,
  noExchangeRate: 'none of the offers it applies to has one, so there is nothing to vary',
  severalExchangeRates: (codes: readonly string[]) =>
    `the offers have those of ${codes.join(' and ')}; one spread is of one currency`,
  twoExchangeRates: (code: string, one: string, other: string) =>
    `one ${code} is both ${one} and ${other}; a currency has one rate, and the one that is compared in has none`,
  costsConverted: (code: string, offer: string) =>
    `it is in ${code}, and ${offer} is converted from ${code} by its Exchange rate; enter it in the currency that is compared in`,
  pausesAtOnce: 'usage costs more than that from the start, so the AI would handle nothing',
  wholeMonths: 'a whole number of months, 1 or more',
  forUsageOnly: 'it is for charges by usage; seats and flat amounts have no units of a period',
  monthsCrossed: (to: string, from: number) => `it is ${to}, before From month ${from}`,
  monthsOn: (from: number) => `month ${from} and those after it`,
  monthsFromTo: (from: number, to: number) => (from === to ? `month ${from}` : `months ${from} to ${to}`),
  monthsTwice: (months: string, row: number) =>
    `${months} would be charged twice, here and on row ${row} of the same charge; each month has one row`,
  monthsLeftOut: (months: string, row: number) =>
    `${months} would have no row, between this one and row ${row} of the same charge; each month has one`,
  noRowHolds: 'no row of the offer holds in this month',
  poolWithoutPrice: 'no row of the pool has a price; one of them must',
  poolWithTwoPrices: 'two rows of the pool have a price; the pool has one, on one of its rows',
  ofPoolsOneRow: 'the pool has it once, on the row that has its price',
};
