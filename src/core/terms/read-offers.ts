import { ONE, ZERO, dec, sum, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { conflict, missing, type Fault } from '../fault/fault.js';
import { called, within, type Place, type Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import type { Cell } from '../grid/cell.js';
import { readTable, type ReadTable } from '../grid/table.js';
import { nameKey } from './channels.js';
import { meterOf, type Charge } from './charge.js';
import { FEE_NUMBERS, OFFER_HEADERS, OFFER_TERMS, OFFERS_TABLE } from './columns.js';
import { readWord } from '../grid/word.js';
import { DISCOUNT_WORDS, type DiscountOn } from './discount-on.js';
import { parseCurrency, UNLABELLED, type Currency } from '../grid/currency.js';
import type { EscalationFee, Offer } from './offer.js';
import { parseChannelNames } from './channels.js';
import { RowReader, type Numbers } from './read-cells.js';
import { readCharge } from './read-charge.js';
import { readStated } from './read-stated.js';
import { phrase } from '../phrase/phrase.js';

const DEFAULT_AMORTIZATION_MONTHS = dec(24);

/** One offer as read: its terms, or everything that is wrong with them. */
export interface ReadOffer {
  readonly name: string;
  readonly offer: Result<Offer>;
}

/**
 * Offers from a range with headers, one row per charge, in order of first appearance. A fault in one offer leaves the
 * others as they are; an unknown header or an empty table is a fault of the whole.
 */
export function readOffers(cells: readonly (readonly Cell[])[]): Result<ReadOffer[]> {
  const table = readTable(cells, OFFERS_TABLE);
  return table.ok ? offersOfTable(table.value) : table;
}

/** The offers of a table, as `readOffers` has them. */
export function offersOfTable(table: ReadTable): Result<ReadOffer[]> {
  const groups = new Map<string, { name: string; readers: RowReader[] }>();
  let above: string | undefined;
  for (const row of table.rows) {
    const cell = new RowReader(row, row.where);
    const name = cell.text(OFFER_TERMS.offer.header) ?? above;
    if (cell.faults.length > 0) return failed(...cell.faults);
    if (name === undefined) return failed(missing(cell.at(OFFER_TERMS.offer.header), phrase('offerNeeded')));
    above = name;
    const group = groups.get(nameKey(name)) ?? { name, readers: [] };
    group.readers.push(new RowReader(row, called(row.where, name)));
    groups.set(nameKey(name), group);
  }
  return ok([...groups.values()].map(({ name, readers }) => ({ name, offer: readOffer(name, readers) })));
}

function readOffer(name: string, readers: readonly RowReader[]): Result<Offer> {
  const faults: Fault[] = [];
  const charges = readers.map(readCharge).filter((charge) => charge !== undefined);
  const fees = readers.map((reader) => reader.numbers(FEE_NUMBERS));
  const stated = readStated(name, readers, faults);
  const at = (term: string): Place => ({ table: 'offers', offer: name, term });
  const currency = readCurrency(stated.currency, at(OFFER_TERMS.currency.header), faults);
  const offer: Offer = {
    name,
    charges,
    discount: stated.discount ?? ZERO,
    discountOn: readDiscountOn(stated.discountOn, at(OFFER_TERMS.discountOn.header), faults),
    includedAmount: stated.includedAmount ?? ZERO,
    minimumFee: stated.minimumFee ?? ZERO,
    monthlyCap: nonZero(stated.monthlyCap),
    pauseAtAmount: nonZero(stated.pauseAtAmount),
    annualMinimum: stated.annualMinimum ?? ZERO,
    seats: stated.seats ?? ZERO,
    minimumSeats: stated.minimumSeats ?? ZERO,
    ...(stated.seats === undefined && countsSeats(charges, fees) ? { seatsMissing: true } : {}),
    seatPrice: totalFee(fees, 'seatPrice'),
    platformFee: totalFee(fees, 'platformFee'),
    escalationFees: escalationFees(readers, fees),
    oneOffFee: totalFee(fees, 'oneOffFee'),
    amortizationMonths: nonZero(stated.amortizationMonths) ?? DEFAULT_AMORTIZATION_MONTHS,
    currency,
    exchangeRate: nonZero(stated.exchangeRate) ?? ONE,
    resolutionRate: nonZero(stated.resolutionRate),
    interactionsPerSession: nonZero(stated.interactionsPerSession),
  };
  for (const reader of readers) reader.passErrors(OFFER_HEADERS);
  faults.push(...readers.flatMap((reader) => reader.faults), ...checkOffer(offer));
  return faults.length > 0 ? failed(...faults) : ok(offer);
}

type Fees = Numbers<typeof FEE_NUMBERS>;

function totalFee(fees: readonly Fees[], key: keyof Fees): Dec {
  return sum(fees.map((own) => own[key] ?? ZERO));
}

function escalationFees(readers: readonly RowReader[], fees: readonly Fees[]): EscalationFee[] {
  return readers.flatMap((reader, index) => {
    const fee = fees[index]?.escalationFee;
    if (fee === undefined || fee.isZero()) return [];
    return [{ fee, channels: parseChannelNames(reader.text(OFFER_TERMS.channels.header) ?? '') }];
  });
}

function readCurrency(text: string | undefined, where: Where, faults: Fault[]): Currency {
  if (text === undefined) return UNLABELLED;
  const currency = parseCurrency(text, where);
  if (!currency.ok) faults.push(...currency.faults);
  return currency.ok ? currency.value : UNLABELLED;
}

function readDiscountOn(text: string | undefined, where: Where, faults: Fault[]): DiscountOn {
  const word = readWord(text ?? null, where, DISCOUNT_WORDS);
  if (!word.ok) faults.push(...word.faults);
  return (word.ok ? word.value : undefined) ?? 'usage';
}

function nonZero(value: Dec | undefined): Dec | undefined {
  return value?.isZero() === true ? undefined : value;
}

function countsSeats(charges: readonly Charge[], fees: readonly Fees[]): boolean {
  const isCounted = charges.some(
    (charge) => meterOf(charge).kind === 'seats' || !charge.includedUnitsPerSeat.isZero(),
  );
  return isCounted || !totalFee(fees, 'seatPrice').isZero();
}

/** Terms that cannot stand together across an offer's rows. */
function checkOffer(offer: Offer): Fault[] {
  const where: Place = { table: 'offers', offer: offer.name };
  const seatCharge = offer.charges.some((charge) => meterOf(charge).kind === 'seats');
  const faults: Fault[] = [];
  if (seatCharge && !offer.seatPrice.isZero()) {
    faults.push(conflict(where, phrase('seatsTwice')));
  }
  if (offer.monthlyCap !== undefined && offer.minimumFee.gt(offer.monthlyCap)) {
    const amounts = phrase('aboveCap', plain(offer.minimumFee), plain(offer.monthlyCap));
    faults.push(conflict(within(where, { term: 'Minimum fee' }), amounts));
  }
  return faults;
}
