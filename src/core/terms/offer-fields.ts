import { FEE_NUMBERS, OFFER_NUMBERS, TEXT_HEADERS } from './columns.js';
import { common, field, type TermField } from './term-field.js';

/** The columns that are stated once for a whole offer. */
export const OFFER_FIELDS: readonly TermField[] = [
  common(
    field(TEXT_HEADERS.currency.header, 'text', {
      group: 'fee',
      unit: 'code',
      says: 'Three letters, such as USD or EUR; all offers that are compared have the same. Blank: not stated.',
    }),
  ),
  common(
    field(FEE_NUMBERS.platformFee.header, 'money', {
      group: 'fee',
      unit: 'a month',
      says: 'What the plan or platform costs each month before any usage. Blank: none.',
    }),
  ),
  common(
    field(OFFER_NUMBERS.seats.header, 'number', {
      group: 'fee',
      unit: 'seats',
      says: 'People who need a licence. Blank only where no term counts seats.',
    }),
  ),
  common(
    field(FEE_NUMBERS.seatPrice.header, 'money', {
      group: 'fee',
      unit: 'a seat a month',
      says: 'The price of one licence. Blank: none, or a seat charge has it.',
    }),
  ),
  common(
    field(OFFER_NUMBERS.discount.header, 'share', {
      group: 'price',
      unit: 'of the charges',
      says: 'Taken off all usage and seat charges, not off fees. Blank: none.',
    }),
  ),
  field(OFFER_NUMBERS.minimumFee.header, 'money', {
    group: 'allowance',
    unit: 'a month',
    says: 'The least that the charges come to in a month, after the discount. Blank: no minimum.',
  }),
  field(OFFER_NUMBERS.monthlyCap.header, 'money', {
    group: 'cap',
    unit: 'a month',
    says: 'The most that the charges come to in a month. Blank: no cap.',
  }),
  field(OFFER_NUMBERS.annualMinimum.header, 'money', {
    group: 'allowance',
    unit: 'a year',
    says: 'The contract value owed for a year, fees included. Blank: none.',
  }),
  field(FEE_NUMBERS.oneOffFee.header, 'money', {
    group: 'fee',
    unit: 'once',
    says: 'Implementation, integration and training, paid once. Blank: none.',
  }),
  field(OFFER_NUMBERS.amortizationMonths.header, 'number', {
    group: 'fee',
    unit: 'months',
    says: 'Months over which the one-off fee is spread, usually the term of the contract. Blank: 24.',
  }),
  field(OFFER_NUMBERS.resolutionRate.header, 'share', {
    group: 'definition',
    unit: 'of sessions',
    says: 'The resolution rate with this vendor, from a pilot or a reference. Blank: as the traffic has it.',
  }),
  field(OFFER_NUMBERS.interactionsPerSession.header, 'number', {
    group: 'definition',
    unit: 'AI replies',
    says: 'Replies in an average conversation with this vendor. Blank: as the traffic has it.',
  }),
];
