import { ONE, ZERO, dec, sum, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { conflict, missing, type Fault } from '../fault/fault.js';
import { called, within, type Place, type Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import type { Cell } from '../grid/cell.js';
import { readTable, type ReadTable } from '../grid/table.js';
import { nameKey } from './channels.js';
import type { OfferBeyond } from './beyond.js';
import { meterOf, type Charge } from './charge.js';
import { FEE_NUMBERS, OFFER_HEADERS, OFFER_TERMS, OFFERS_TABLE } from './columns.js';
import { readWord } from '../grid/word.js';
import { DISCOUNT_WORDS, type DiscountOn } from './discount-on.js';
import { parseCurrency, UNLABELLED, type Currency } from '../grid/currency.js';
import type { EscalationFee, Offer } from './offer.js';
import { parseChannelNames } from './channels.js';
import { RowReader, type Numbers } from './read-cells.js';
import { readCharge } from './read-charge.js';
import { followed, phasesOf } from './phases.js';
import { checkPools } from './pool.js';
import { readStated, type StatedTerms } from './read-stated.js';
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
  const read = readers.flatMap((reader): OfferRow[] => {
    const charge = readCharge(reader);
    const fees = reader.numbers(FEE_NUMBERS);
    return charge === undefined ? [] : [{ reader, charge, fees }];
  });
  const stated = readStated(name, readers, faults);
  const at = (term: string): Place => ({ table: 'offers', offer: name, term });
  const currency = readCurrency(stated.currency, at(OFFER_TERMS.currency.header), faults);
  const discountOn = readDiscountOn(stated.discountOn, at(OFFER_TERMS.discountOn.header), faults);
  const { charges, faults: monthFaults } = followed(read.map(({ charge }) => charge));
  const rows = read.map((row, index) => ({ ...row, charge: charges[index] ?? row.charge }));
  const offerOf = (own: readonly OfferRow[]) =>
    offerOfRows(own, { name, stated, currency, discountOn, rows });
  const phases = phasesOf(rows, offerOf);
  const offer = phases === undefined ? offerOf(rows) : { ...(phases.at(-1)?.offer ?? offerOf(rows)), phases };
  for (const reader of readers) reader.passErrors(OFFER_HEADERS);
  faults.push(...readers.flatMap((reader) => reader.faults), ...monthFaults);
  const wrong = (phases ?? [{ offer }]).map((own) => checkOffer(own.offer));
  faults.push(...(wrong.find((own) => own.length > 0) ?? []));
  return faults.length > 0 ? failed(...faults) : ok(offer);
}

/** A row of an offer as read. */
interface OfferRow {
  readonly reader: RowReader;
  readonly charge: Charge;
  readonly fees: Fees;
}

/** What is of an offer whatever rows hold. */
interface WholeOffer {
  readonly name: string;
  readonly stated: StatedTerms;
  readonly currency: Currency;
  readonly discountOn: DiscountOn;
  /** All rows: what is paid once is paid for each. */
  readonly rows: readonly OfferRow[];
}

/** The offer that some of its rows make. */
function offerOfRows(own: readonly OfferRow[], whole: WholeOffer): Offer {
  const { name, stated, currency, discountOn, rows } = whole;
  const charges = own.map(({ charge }) => charge);
  const fees = own.map((row) => row.fees);
  return {
    name,
    charges,
    discount: stated.discount ?? ZERO,
    discountOn,
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
    escalationFees: escalationFees(own),
    oneOffFee: totalFee(
      rows.map((row) => row.fees),
      'oneOffFee',
    ),
    amortizationMonths: nonZero(stated.amortizationMonths) ?? DEFAULT_AMORTIZATION_MONTHS,
    currency,
    exchangeRate: nonZero(stated.exchangeRate) ?? ONE,
    resolutionRate: nonZero(stated.resolutionRate),
    interactionsPerSession: nonZero(stated.interactionsPerSession),
    ...beyondOf(stated),
  };
}

/** What of a whole offer looks beyond the month; nothing where it states no such term. */
function beyondOf({ oneOffAmount, oneOffMonths, freeMonths, uplift }: StatedTerms): {
  readonly beyond?: OfferBeyond;
} {
  const stated = [oneOffAmount, oneOffMonths, freeMonths, uplift].map(nonZero);
  if (stated.every((own) => own === undefined)) return {};
  return {
    beyond: {
      oneOffAmount: oneOffAmount ?? ZERO,
      oneOffMonths: nonZero(oneOffMonths),
      freeMonths: freeMonths?.toNumber() ?? 0,
      uplift: uplift ?? ZERO,
    },
  };
}

type Fees = Numbers<typeof FEE_NUMBERS>;

function totalFee(fees: readonly Fees[], key: keyof Fees): Dec {
  return sum(fees.map((own) => own[key] ?? ZERO));
}

function escalationFees(rows: readonly OfferRow[]): EscalationFee[] {
  return rows.flatMap(({ reader, fees: { escalationFee: fee } }) => {
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
  const faults = checkPools(offer.charges);
  if (seatCharge && !offer.seatPrice.isZero()) {
    faults.push(conflict(where, phrase('seatsTwice')));
  }
  if (offer.monthlyCap !== undefined && offer.minimumFee.gt(offer.monthlyCap)) {
    const amounts = phrase('aboveCap', plain(offer.minimumFee), plain(offer.monthlyCap));
    faults.push(conflict(within(where, { term: 'Minimum fee' }), amounts));
  }
  return [...faults, ...checkPause(offer, where)];
}

/** An amount at which an offer pauses is found in a month by itself. */
function checkPause({ charges, beyond, pauseAtAmount }: Offer, where: Place): Fault[] {
  if (pauseAtAmount === undefined) return [];
  const own = charges.map((charge) => ({ ...charge.beyond, tariff: charge.tariff }));
  const terms: readonly (readonly [string, boolean])[] = [
    ['Resets', own.some(({ resets }) => resets !== undefined && resets !== 'monthly')],
    ['Pool', own.some(({ pool }) => pool !== undefined)],
    ['One-off units', own.some(({ oneOffUnits }) => oneOffUnits?.isZero() === false)],
    ['Package mode', own.some(({ tariff }) => tariff.kind === 'package' && tariff.isRatchet === true)],
    ['One-off amount', beyond?.oneOffAmount.isZero() === false],
  ];
  return terms
    .filter(([, isStated]) => isStated)
    .map(([term]) => conflict(within(where, { term: 'Pause at amount' }), phrase('pauseBeside', term)));
}
