import {
  billOf,
  counted,
  freeOf,
  isUsage,
  MINOR,
  number,
  resolvedIn,
  schedule,
  seatsOf,
  servedBy,
  together,
  type Channel,
  type ChargeRow,
  type Charged,
  type Counted,
  type OfferTerms,
} from './engine.js';
import {
  ceiling,
  isNone,
  larger,
  minus,
  NONE,
  notBelow,
  over,
  plus,
  rational,
  rounded,
  smaller,
  times,
  UNIT,
  type Rational,
} from './rational.js';

/**
 * What an offer is paid month by month, in cash: every month is made anew from all months before it, with nothing kept
 * from one to the next. Undefined where some month has no price.
 */
export function payMonths(
  offer: OfferTerms,
  traffic: readonly (readonly Channel[])[],
): Rational[] | undefined {
  const all = history(offer, traffic);
  const bills: { readonly paid: Rational; readonly taken: Rational }[] = [];
  const cents = MINOR[offer.currency ?? ''] ?? 2;
  for (const month of all.keys()) {
    const bill = billOfMonth(offer, all, month, { cents, takenBefore: bills.map(({ taken }) => taken) });
    if (bill === undefined) return undefined;
    bills.push(bill);
  }
  const paid = bills.map((own) => own.paid);
  const once = rounded(plus(...offer.rows.map((row) => number(row.oneOff))), cents);
  return paid.map((own, month) => plus(own, trueUp(offer, paid, month, cents), month === 0 ? once : NONE));
}

/** A month's rows and what their meters counted. */
interface Month {
  readonly rows: readonly ChargeRow[];
  readonly charges: readonly Counted[];
  readonly served: NonNullable<ReturnType<typeof servedBy>>;
  readonly isFree: boolean;
}

function history(offer: OfferTerms, traffic: readonly (readonly Channel[])[]): readonly Month[] {
  return traffic.map((channels, index) => {
    const month = index + 1;
    const rows = offer.rows.filter(({ from = 1, to = Infinity }) => from <= month && month <= to);
    const served = servedBy({ ...offer, rows }, channels) ?? [];
    const charges = together(rows.map((row) => counted(row, served, seatsOf(offer))));
    return { rows, charges, served, isFree: month <= (offer.freeMonths ?? 0) };
  });
}

function billOfMonth(
  offer: OfferTerms,
  all: readonly Month[],
  month: number,
  { cents, takenBefore }: { readonly cents: number; readonly takenBefore: readonly Rational[] },
): { readonly paid: Rational; readonly taken: Rational } | undefined {
  const own = all[month];
  if (own === undefined || own.isFree) return { paid: NONE, taken: NONE };
  const years = Math.floor(month / 12);
  const rows = own.rows.map((row) => risenRow(row, offer.uplift, years));
  const charges = own.charges.map((charge, place) => {
    const row = rows[place] ?? charge.row;
    const capped = row.sessionCap === undefined ? charge : counted(row, own.served, seatsOf(offer));
    const money = moneyOf(offer, all, month, { charge: { ...capped, row }, stated: charge.row });
    return money && { ...charge, row, money, failed: NONE };
  });
  if (!charges.every((charge): charge is Charged => charge !== undefined)) return undefined;
  const risen = (price: string | undefined) => price && risenText(price, offer.uplift, years);
  const minimumFee = risen(offer.minimumFee);
  const monthlyCap = risen(offer.monthlyCap);
  const terms: OfferTerms = {
    ...offer,
    rows,
    ...(minimumFee === undefined ? {} : { minimumFee }),
    ...(monthlyCap === undefined ? {} : { monthlyCap }),
  };
  const unresolved = (row: ChargeRow) =>
    plus(
      ...own.served
        .filter(({ name }) => row.channels?.includes(name) ?? true)
        .map(({ sessions, rho }) => times(sessions, minus(UNIT, rho))),
    );
  const lasts = month - (offer.freeMonths ?? 0) < (offer.oneOffMonths ?? Infinity);
  const left = lasts ? larger(minus(number(offer.oneOffAmount), plus(...takenBefore)), NONE) : NONE;
  const bill = billOf(charges, terms, unresolved, cents, left);
  return {
    paid: plus(bill.usage, bill.platform, bill.seats, bill.escalation, bill.feeDiscount),
    taken: bill.oneOffTaken,
  };
}

/** A row in the month, with what a pool counts on it. */
interface InMonth {
  readonly charge: Counted;
  /** Its row before any uplift. */
  readonly stated: ChargeRow;
}

/** What its period comes to with the month, less what it came to before: at the month's own prices. */
function moneyOf(
  offer: OfferTerms,
  all: readonly Month[],
  month: number,
  { charge, stated }: InMonth,
): Rational | undefined {
  const { row } = charge;
  if (row.pool !== undefined && row.rate === undefined && row.tiers === undefined) return NONE;
  if (!isUsage(row) || row.sessionCap !== undefined) return plainMoney(charge, offer);
  const length = row.resets === 0 ? all.length : (row.resets ?? 1);
  const first = month - (month % length);
  const months = all.slice(first, month + 1).map((_, index) => first + index);
  const active = months.filter((own) => all[own]?.isFree === false && same(all, own, stated) !== undefined);
  const free = Array.from({ length }, (_, index) => first + index + 1).filter(
    (own) => own <= (offer.freeMonths ?? 0),
  ).length;
  const goesOn = month + 1 < all.length && same(all, month + 1, stated) !== undefined;
  const isLast = month === first + length - 1 || !goesOn;
  const kept = row.ratchet === true ? keptBefore(offer, all, first, stated) : NONE;
  const sofar = (upTo: readonly number[], last: boolean) =>
    periodMoney(offer, all, { row, stated, months: upTo, length, free, last, kept });
  const now = sofar(active, isLast);
  const before = active.length === 1 ? NONE : sofar(active.slice(0, -1), false);
  return now && before && minus(now, before);
}

function plainMoney(charge: Counted, offer: OfferTerms): Rational | undefined {
  const { row, parts, units } = charge;
  const cap = row.sessionCap === undefined ? undefined : rational(row.sessionCap);
  const free = freeOf(row, seatsOf(offer));
  const billed = larger(larger(minus(units, free), NONE), number(row.minimum));
  const session = parts.some(({ capped }) => capped !== undefined);
  const capped = session
    ? plus(...parts.map((part) => times(part.capped ?? NONE, part.channel.sessions)))
    : times(smaller(number(row.rate), cap ?? NONE), billed);
  const money = cap === undefined ? schedule(row, billed)?.money : capped;
  if (money === undefined || row.resolutionCap === undefined) return money;
  return smaller(money, times(rational(row.resolutionCap), resolvedIn(parts)));
}

/** The charge of another month that is the same as a row: of its pool, or its meter and channels. */
function same(all: readonly Month[], month: number, row: ChargeRow): Counted | undefined {
  const name = ({ meter, channels, pool, rate, tiers }: ChargeRow) =>
    pool === undefined ? [meter, ...(channels ?? ['*'])].join() : rate === undefined && !tiers ? '' : pool;
  const places = (at: Month | undefined) => at?.charges.filter((own) => name(own.row) === name(row)) ?? [];
  const place = all.flatMap(({ rows }) => {
    const alike = rows.filter((own) => name(own) === name(row));
    return alike.includes(row) ? [alike.indexOf(row)] : [];
  });
  return places(all[month])[place[0] ?? 0];
}

interface SoFar {
  readonly row: ChargeRow;
  /** Before any uplift. */
  readonly stated: ChargeRow;
  readonly months: readonly number[];
  readonly length: number;
  readonly free: number;
  readonly last: boolean;
  readonly kept: Rational;
}

function periodMoney(offer: OfferTerms, all: readonly Month[], own: SoFar): Rational | undefined {
  const { row, stated, months, length, free, kept } = own;
  const billed = periodUnits(offer, all, own);
  const part = over(whole(length - free), whole(length));
  const owed = over(whole(months.length), whole(length - free));
  const committed = row.committed === undefined ? undefined : times(rational(row.committed), part);
  let money: Rational | undefined;
  if (committed !== undefined) {
    const beyond = larger(minus(rounded(billed, 9), committed), NONE);
    const extra = times(beyond, row.overage === undefined ? number(row.rate) : rational(row.overage));
    money = plus(times(committed, number(row.rate), owed), extra);
  } else if (row.packageSize !== undefined) {
    money = times(larger(packages(row, billed), kept), number(row.rate));
  } else money = schedule(row, billed)?.money;
  if (money === undefined || row.resolutionCap === undefined) return money;
  const resolved = plus(...months.map((at) => resolvedIn(same(all, at, stated)?.parts ?? [])));
  return smaller(money, times(rational(row.resolutionCap), resolved));
}

function periodUnits(
  offer: OfferTerms,
  all: readonly Month[],
  { row, stated, months, length, free, last }: SoFar,
): Rational {
  const units = plus(...months.map((at) => same(all, at, stated)?.units ?? NONE));
  const beyond = larger(minus(units, freeOf(row, seatsOf(offer))), NONE);
  const first = months[0] ?? 0;
  const oneOff = oneOffTaken(offer, all, { row: stated, upTo: months.at(-1) ?? 0, length });
  const taken = plus(...oneOff.filter(({ month }) => month >= first).map((own) => own.taken));
  const part = over(whole(length - free), whole(length));
  const owed = over(whole(months.length), whole(length - free));
  const least = last ? times(number(row.minimum), part, owed) : NONE;
  return larger(minus(beyond, taken), least);
}

/** One-off units that each month up to one took of what it would have billed. */
function oneOffTaken(
  offer: OfferTerms,
  all: readonly Month[],
  { row, upTo, length }: { readonly row: ChargeRow; readonly upTo: number; readonly length: number },
): { readonly month: number; readonly taken: Rational }[] {
  const result: { month: number; taken: Rational }[] = [];
  for (let month = 0; month <= upTo; month += 1) {
    if (all[month]?.isFree !== false) continue;
    const first = month - (month % length);
    const months = all.slice(first, month + 1).map((_, index) => first + index);
    const units = (of: readonly number[]) =>
      plus(...of.map((at) => (all[at]?.isFree === false ? (same(all, at, row)?.units ?? NONE) : NONE)));
    const beyond = (of: readonly number[]) => larger(minus(units(of), freeOf(row, seatsOf(offer))), NONE);
    const lasts = month - (offer.freeMonths ?? 0) < (offer.oneOffMonths ?? Infinity);
    const left = lasts
      ? larger(minus(number(row.oneOffUnits), plus(...result.map((own) => own.taken))), NONE)
      : NONE;
    result.push({ month, taken: smaller(left, minus(beyond(months), beyond(months.slice(0, -1)))) });
  }
  return result;
}

function packages(row: ChargeRow, billed: Rational): Rational {
  return ceiling(over(rounded(billed, 9), number(row.packageSize)));
}

/** The most packages of a period of the same contract year before one that starts in a month. */
function keptBefore(offer: OfferTerms, all: readonly Month[], first: number, row: ChargeRow): Rational {
  const length = row.resets === 0 ? all.length : (row.resets ?? 1);
  let kept = NONE;
  for (let start = first - (first % 12); start < first; start += length) {
    const months = all.slice(start, start + length).map((_, index) => start + index);
    const active = months.filter((at) => all[at]?.isFree === false && same(all, at, row) !== undefined);
    if (active.length === 0) continue;
    const free = months.filter((at) => all[at]?.isFree === true).length;
    const own: SoFar = { row, stated: row, months: active, length, free, last: true, kept: NONE };
    kept = larger(kept, packages(row, periodUnits(offer, all, own)));
  }
  return kept;
}

function trueUp(offer: OfferTerms, paid: readonly Rational[], month: number, cents: number): Rational {
  const start = month - (month % 12);
  const year = paid.slice(start, start + 12);
  if (month !== start + year.length - 1) return NONE;
  const free = year.filter((_, index) => start + index < (offer.freeMonths ?? 0)).length;
  const minimum =
    offer.annualMinimum === undefined
      ? NONE
      : rational(risenText(offer.annualMinimum, offer.uplift, start / 12));
  const owed = over(times(notBelow(minimum, cents), whole(year.length - free)), whole(12));
  return larger(minus(rounded(owed, cents), plus(...year)), NONE);
}

function whole(value: number): Rational {
  return rational(String(value));
}

/** A price after so many yearly rises, to two more decimals than it has. */
function risenText(price: string, uplift: string | undefined, years: number): string {
  if (uplift === undefined || years === 0 || isNone(rational(uplift))) return price;
  // A cell holds no zeros at the end of a price.
  const places = (/\.(\d*?)0*$/.exec(price)?.[1]?.length ?? 0) + 2;
  let value = rational(price);
  for (let year = 0; year < years; year += 1) value = times(value, plus(UNIT, rational(uplift)));
  const { top, bottom } = times(rounded(value, places), rational(10n ** BigInt(places)));
  const digits = String(top / bottom).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function risenRow(row: ChargeRow, uplift: string | undefined, years: number): ChargeRow {
  const rise = (price: string | undefined) => price && risenText(price, uplift, years);
  const prices = {
    rate: rise(row.rate),
    overage: rise(row.overage),
    sessionCap: rise(row.sessionCap),
    resolutionCap: rise(row.resolutionCap),
    platformFee: rise(row.platformFee),
    seatPrice: rise(row.seatPrice),
    escalationFee: rise(row.escalationFee),
    tiers: row.tiers?.map(({ rate, fee, ...tier }) => ({
      ...tier,
      rate: risenText(rate, uplift, years),
      ...(fee === undefined ? {} : { fee: risenText(fee, uplift, years) }),
    })),
  };
  const stated = Object.entries(prices).filter(([, value]) => value !== undefined);
  return { ...row, ...(Object.fromEntries(stated) as Partial<ChargeRow>) };
}
