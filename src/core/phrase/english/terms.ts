/** What each column of an Offers table is, where a buyer finds it, and what a blank means. */
export const terms = {
  offerSays: 'The name of the offer; a blank one continues the offer above.',
  meterSays: 'What is counted and billed: look for "billable event" or "pricing metric" in the contract.',
  rateSays:
    'The price of one unit, or of one package, as the order form has it. Blank only beside tiers; free if it costs nothing.',
  unitSays: 'What the vendor calls the unit: credit, action, answer. Blank: the meter’s own word.',
  channelsSays: 'The channels that this charge bills. Blank: all of them.',
  includedUnitsSays: 'Units that come with the plan and are not billed. Blank: none.',
  includedUnitsPerSeatSays:
    'Units that each seat brings along and that are not billed; needs the number of seats. Blank: none.',
  minimumUnitsSays: 'The fewest units that are billed, after included ones. Blank: no minimum.',
  sessionCapSays: 'The most that one conversation costs under this charge. Blank: no cap.',
  resolutionCapSays:
    'The most that the charge comes to per issue that is really resolved; a negotiated guarantee. Blank: no cap.',
  pauseAfterSays:
    'Units after which the AI pauses and people take over: a hard limit or spending stop. Blank: never.',
  turnsSays:
    'How conversation length spreads under this charge, where it differs from the traffic. Blank: as the channels have it.',
  platformFeeSays: 'What the plan or platform costs each month before any usage. Blank: none.',
  seatsSays: 'People who need a licence. Blank only where no term counts seats.',
  seatPriceSays: 'The price of one licence. Blank: none, or a seat charge has it.',
  escalationFeeSays:
    'A fee for every conversation that the AI does not resolve, on the channels of this charge. Blank: none.',
  oneOffFeeSays: 'Implementation, integration and training, paid once. Blank: none.',
  amortizationMonthsSays:
    'Months over which the one-off fee is spread, usually the term of the contract. Blank: 24.',
  discountSays:
    'Taken off all usage and seat charges; Discount on says where it is taken off fees. Blank: none.',
  minimumFeeSays: 'The least that the charges come to in a month, after the discount. Blank: no minimum.',
  monthlyCapSays: 'The most that the charges come to in a month. Blank: no cap.',
  annualMinimumSays: 'The contract value owed for a year, fees included. Blank: none.',
  resolutionRateSays:
    'The resolution rate with this vendor, from a pilot or a reference. Blank: as the traffic has it.',
  interactionsPerSessionSays:
    'Replies in an average conversation with this vendor. Blank: as the traffic has it.',
  currencySays:
    'Three letters, such as USD or EUR; Exchange rate says what another one is worth. Blank: not stated.',
  packageSizeSays: 'Units are sold in whole packages of this size, each at the rate. Blank: one by one.',
  committedUnitsSays:
    'Units owed each month whether used or not, or each period where Resets says another one. Blank: none.',
  overageRateSays:
    'The price of a unit beyond the committed ones. Blank: the same rate; free if it costs nothing.',
  tiersSays: 'Rates that change with volume, from the price table of the contract. Blank: one rate for all.',
  tierModeSays:
    'Graduated: each unit at its own tier’s rate. Volume: all at the rate of the tier reached. Ladder: the price of that tier as a whole. Blank: graduated.',
  windowFactorSays:
    'Billed conversations per real one, where a new window (often 24 hours) counts again. Blank: 1.',
  handoverShareSays:
    'Conversations handed to people, or left by the customer, that still bill as resolved; see the definition of a resolution. Blank: none.',
  recontactCreditSays: 'Billed resolutions credited back because the customer returned. Blank: none.',
  unitsPerSessionSays:
    'Credits, actions or minutes that a conversation uses, whatever its length. Say it in one of three ways.',
  repliesPerUnitSays:
    'Replies that one unit covers; a started unit counts whole. Blank: the units are said in another way.',
  firstReplyUnitsSays:
    'Units of a conversation’s first reply, where later ones count differently. Blank beside follow-up units: 1.',
  followUpUnitsSays: 'Units of each reply after the first. Blank: none.',
  mostIncludedUnitsSays:
    'The most that included units come to, those of all seats together. Blank: no ceiling.',
  minimumSeatsSays: 'The fewest seats that are billed, however many people need one. Blank: no minimum.',
  discountOnSays:
    'What the discount is taken off: usage (the charges), fees (platform, seats and escalations), or all. Blank: usage.',
  includedAmountSays: 'Money of usage charges that comes with the plan each month and lapses. Blank: none.',
  unitsPerResolutionSays:
    'Billed units of one billed resolution: credits, or 2 where a reopened conversation bills again. Blank: 1.',
  exchangeRateSays:
    'What one unit of the offer’s currency is worth in the currency that is compared in. Blank: it is that currency.',
  pauseAtAmountSays:
    'Money of usage charges at which the AI pauses and people take over: a spending stop. Blank: never.',
  resetsSays:
    'How often included units, tiers, packages, commitment and minimum units start afresh; the numbers of the row are those of this period. Blank: monthly.',
  oneOffUnitsSays: 'Units that are free once, from the first month on, after the included ones. Blank: none.',
  poolSays:
    'Charges with the same name here share one price, allowance, commitment and minimum, which are given on one of their rows. Blank: a charge of its own.',
  fromMonthSays:
    'The first contract month in which this row holds; a later price is a row of its own. Blank: month 1.',
  toMonthSays: 'The last contract month in which this row holds. Blank: to the end.',
  oneOffAmountSays: 'Money of usage charges that is free once, from the first month on. Blank: none.',
  oneOffMonthsSays: 'Months after which one-off units and amount are lost. Blank: never.',
  freeMonthsSays:
    'Months at the start in which usage and monthly fees cost nothing: a pilot. Commitments and the annual minimum are shortened by them. Blank: none.',
  upliftSays: 'The yearly rise of rates, fees, caps and minimums at each anniversary. Blank: none.',
  packageModeSays:
    'Each period: as many packages as the units need. Ratchet: packages once bought stay to the end of the contract year. Blank: each period.',
};
