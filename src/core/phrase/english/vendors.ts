/** What is wrong with a question to the catalogue of vendors, or with one of its files. */
export const vendors = {
  noVendor: (name: string, nearest: string) => `The catalogue has no vendor ${name}${nearest}`,
  severalVendors: (name: string, vendors: readonly string[]) =>
    `${name} could be ${vendors.join(', ')}; write one of them in full`,
  noPlan: (vendor: string, plan: string, nearest: string, plans: readonly string[]) =>
    `${vendor} has no plan ${plan}${nearest}; it has ${plans.join(', ')}`,
  vendorNeeded: 'the name of a vendor, as METER.VENDORS() lists them',
  noCatalogue:
    'the functions run here without the catalogue of vendors; type the terms of the vendor into a table of offers instead',
  addressTaken: 'the address of a page (https://…/…), and words after it if need be',
  dateTaken: 'a date such as 2026-05-14, 2026-05 or 2026',
  dayTaken: 'a day such as 2026-05-14',
  currencyTaken: 'a currency of three letters',
  saidTaken: 'a text that says something',
  trueOrNothing: 'true, or left out',
  listOfColumns: 'an object, one list a column',
  planTwice: (plan: string) => `the plan "${plan}" appears twice`,
  uncited: 'no figure or text cites it',
  noSuchFigure: 'the row has no such figure',
  meterOrAsked: 'a meter, or asked for',
  askedAndGiven: 'it is asked for and given too',
  rateOld: (asOf: string, days: number) => `the rate is of ${asOf}, ${days} days old at least`,
  rateLow: 'one uncertain source only',
  rateSuperseded: (plan: string) => `replaced by ${plan}`,
  rateDisputed: (what: readonly string[]) => `sources differ: ${what.join('; ')}`,
};
