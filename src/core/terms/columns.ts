import { NOT_NEGATIVE, PRICE, SHARE, zeroIsBlank, type NumberRule } from '../grid/number.js';
import type { Header } from '../grid/headers.js';
import type { TableShape } from '../grid/table.js';
import { INTERACTIONS_WORDS, RESOLUTION_RATE_WORDS } from '../traffic/columns.js';

/** A column of numbers and the rule they follow. */
export interface NumberColumn extends Header {
  readonly rule: NumberRule;
}

const AMOUNT = NOT_NEGATIVE;
const AMOUNT_OR_NONE = zeroIsBlank(NOT_NEGATIVE);

/** Numbers of one charge. 0 is a blank where no charge could mean it. */
export const CHARGE_NUMBERS = {
  rate: { header: 'Rate', rule: PRICE, aliases: ['price', 'unit price', 'price per unit', 'rate per unit'] },
  packageSize: { header: 'Package size', rule: AMOUNT_OR_NONE },
  committedUnits: {
    header: 'Committed units',
    rule: AMOUNT_OR_NONE,
    aliases: ['commitment', 'committed volume'],
  },
  includedUnits: { header: 'Included units', rule: AMOUNT, aliases: ['included', 'included volume'] },
  includedUnitsPerSeat: { header: 'Included units per seat', rule: AMOUNT },
  minimumUnits: { header: 'Minimum units', rule: AMOUNT },
  sessionCap: { header: 'Session cap', rule: AMOUNT_OR_NONE },
  resolutionCap: { header: 'Resolution cap', rule: AMOUNT_OR_NONE },
  unitsPerSession: { header: 'Units per session', rule: AMOUNT_OR_NONE },
  repliesPerUnit: { header: 'Replies per unit', rule: AMOUNT_OR_NONE },
  firstReplyUnits: { header: 'First reply units', rule: AMOUNT_OR_NONE },
  followUpUnits: { header: 'Follow-up units', rule: AMOUNT },
  windowFactor: { header: 'Window factor', rule: AMOUNT_OR_NONE },
  handoverShare: { header: 'Handover share', rule: SHARE },
  recontactCredit: { header: 'Recontact credit', rule: SHARE },
  pauseAfter: { header: 'Pause after', rule: AMOUNT_OR_NONE },
} as const satisfies Record<string, NumberColumn>;

/** Beside Committed units only. */
export const OVERAGE_RATE: NumberColumn = {
  header: 'Overage rate',
  rule: PRICE,
  aliases: ['overage', 'overage price'],
};

/** Numbers of the whole offer, stated once; see `readStated` for what a 0 means. */
export const OFFER_NUMBERS = {
  discount: { header: 'Discount', rule: SHARE },
  minimumFee: { header: 'Minimum fee', rule: AMOUNT },
  monthlyCap: { header: 'Monthly cap', rule: AMOUNT },
  annualMinimum: { header: 'Annual minimum', rule: AMOUNT },
  seats: { header: 'Seats', rule: AMOUNT },
  amortizationMonths: { header: 'Amortization months', rule: AMOUNT },
  resolutionRate: { header: 'Resolution rate', rule: SHARE, aliases: RESOLUTION_RATE_WORDS },
  interactionsPerSession: {
    header: 'Interactions per session',
    rule: AMOUNT,
    aliases: INTERACTIONS_WORDS,
  },
} as const satisfies Record<string, NumberColumn>;

/** Fees, which add up over an offer's rows. */
export const FEE_NUMBERS = {
  platformFee: {
    header: 'Platform fee',
    rule: AMOUNT,
    aliases: ['base fee', 'monthly fee', 'subscription', 'subscription fee', 'platform fee per month'],
  },
  seatPrice: { header: 'Seat price', rule: AMOUNT, aliases: ['price per seat', 'seat fee'] },
  escalationFee: { header: 'Escalation fee', rule: AMOUNT },
  oneOffFee: {
    header: 'One-off fee',
    rule: AMOUNT,
    aliases: ['setup fee', 'set-up fee', 'implementation fee', 'one-time fee', 'onboarding fee'],
  },
} as const satisfies Record<string, NumberColumn>;

/** Columns of text. */
export const TEXT_HEADERS = {
  offer: { header: 'Offer' },
  meter: { header: 'Meter', aliases: ['pricing metric', 'billing metric'] },
  unit: { header: 'Unit' },
  channels: { header: 'Channels' },
  tiers: { header: 'Tiers' },
  tierMode: { header: 'Tier mode' },
  turns: { header: 'Turns' },
  currency: { header: 'Currency' },
} as const satisfies Record<string, Header>;

/** Every header that an Offers table may have. */
export const OFFER_HEADERS: readonly Header[] = [
  ...Object.values(TEXT_HEADERS),
  ...Object.values(CHARGE_NUMBERS),
  OVERAGE_RATE,
  ...Object.values(OFFER_NUMBERS),
  ...Object.values(FEE_NUMBERS),
];

/** How an Offers table is read. A row that names a meter is a charge, whatever it is called. */
export const OFFERS_TABLE: TableShape = {
  table: 'offers',
  headers: OFFER_HEADERS,
  signs: [TEXT_HEADERS.offer.header, TEXT_HEADERS.meter.header],
  totals: {
    named: TEXT_HEADERS.offer.header,
    additive: [
      ...[FEE_NUMBERS.platformFee, FEE_NUMBERS.oneOffFee, CHARGE_NUMBERS.committedUnits],
      ...[CHARGE_NUMBERS.includedUnits, CHARGE_NUMBERS.minimumUnits],
      ...[OFFER_NUMBERS.minimumFee, OFFER_NUMBERS.annualMinimum],
    ].map(({ header }) => header),
    made: () => null,
    averaged: [],
    never: TEXT_HEADERS.meter.header,
    fewest: 2,
  },
};
