import {
  NONE,
  UNIT,
  ceiling,
  compare,
  isNone,
  larger,
  minus,
  negative,
  over,
  plus,
  rational,
  notAbove,
  notBelow,
  rounded,
  smaller,
  times,
  type Rational,
} from './rational.js';
import { average, meanOfRows, type Spread, type Units } from './spread.js';

/** Numbers are decimal texts throughout; what is absent is blank. */
export interface Channel {
  readonly name: string;
  readonly sessions?: string;
  readonly contacts?: string;
  readonly involvement?: string;
  readonly mu?: string;
  readonly rho: string;
  readonly spread?: Spread;
  readonly human?: string;
  readonly customers?: string;
}

export interface Step {
  readonly rate: string;
  readonly to?: string;
  readonly fee?: string;
}

export interface ChargeRow {
  readonly meter: 'interaction' | 'session' | 'resolution' | 'unit' | 'customer' | 'seat' | 'flat';
  readonly rate?: string;
  readonly channels?: readonly string[];
  readonly tiers?: readonly Step[];
  readonly volume?: boolean;
  readonly ladder?: boolean;
  readonly packageSize?: string;
  readonly committed?: string;
  readonly overage?: string;
  readonly included?: string;
  readonly includedPerSeat?: string;
  readonly mostIncluded?: string;
  readonly minimum?: string;
  readonly sessionCap?: string;
  readonly resolutionCap?: string;
  readonly spread?: Spread;
  readonly perSession?: string;
  readonly repliesPerUnit?: string;
  readonly first?: string;
  readonly next?: string;
  readonly window?: string;
  readonly handover?: string;
  readonly credit?: string;
  readonly perResolution?: string;
  readonly pauseAfter?: string;
  readonly platformFee?: string;
  readonly seatPrice?: string;
  readonly escalationFee?: string;
  readonly oneOff?: string;
  /** Months of its period; 0 is the whole contract. */
  readonly resets?: 3 | 12 | 0;
  readonly pool?: string;
  readonly oneOffUnits?: string;
  readonly ratchet?: boolean;
  readonly from?: number;
  readonly to?: number;
}

export interface OfferTerms {
  readonly name: string;
  readonly rows: readonly ChargeRow[];
  readonly discount?: string;
  readonly discountOn?: 'usage' | 'fees' | 'all';
  readonly includedAmount?: string;
  readonly minimumFee?: string;
  readonly monthlyCap?: string;
  readonly pauseAmount?: string;
  readonly annualMinimum?: string;
  readonly seats?: string;
  readonly minimumSeats?: string;
  readonly amortization?: string;
  readonly currency?: string;
  readonly exchange?: string;
  readonly rho?: string;
  readonly mu?: string;
  readonly oneOffAmount?: string;
  readonly oneOffMonths?: number;
  readonly freeMonths?: number;
  readonly uplift?: string;
}

/** One month's bill, by the names of its lines. */
export interface Bill {
  readonly charges: readonly Rational[];
  readonly includedAmount: Rational;
  readonly oneOffTaken: Rational;
  readonly discount: Rational;
  readonly feeDiscount: Rational;
  readonly topUp: Rational;
  readonly cap: Rational;
  readonly platform: Rational;
  readonly seats: Rational;
  readonly escalation: Rational;
  readonly annual: Rational;
  readonly annualTrueUp: Rational;
  readonly oneOffShare: Rational;
  readonly oneOff: Rational;
  readonly usage: Rational;
  readonly accrual: Rational;
  readonly cash: Rational;
  readonly year: Rational;
}

export interface ChannelShare {
  readonly name: string;
  readonly charge: Rational;
  readonly crossSubsidy: Rational | undefined;
}

export interface Priced {
  readonly rounded: Bill;
  readonly exact: Bill;
  /** What `rounded` and `exact` come to in the currency of the comparison. */
  readonly worth: Rational;
  readonly sessions: Rational;
  readonly resolutions: Rational;
  readonly perSession: Rational | undefined;
  readonly perResolution: Rational | undefined;
  readonly failureSpend: Rational;
  readonly humanCost: Rational;
  readonly shareServed: Rational;
  readonly channels: readonly ChannelShare[];
}

export const number = (text: string | undefined, blank: Rational = NONE) =>
  text === undefined ? blank : rational(text);
export const isUsage = ({ meter }: ChargeRow) => meter !== 'seat' && meter !== 'flat';
const names = (row: ChargeRow, channel: string) => row.channels?.includes(channel) ?? true;

/** A channel as one offer sees it. */
export interface Seen {
  readonly name: string;
  readonly sessions: Rational;
  readonly rho: Rational;
  readonly mu: Rational | undefined;
  readonly spread: Spread;
  /** A person writes so often: the month's people over its sessions. */
  readonly people: Rational;
}

export function volume(channel: Channel): { sessions: Rational; contacts: Rational } {
  const share = number(channel.involvement, UNIT);
  const contacts =
    channel.contacts === undefined ? over(number(channel.sessions), share) : rational(channel.contacts);
  return {
    contacts,
    sessions: channel.sessions === undefined ? times(contacts, share) : rational(channel.sessions),
  };
}

function see(channel: Channel, offer: OfferTerms): Seen {
  const spread = channel.spread ?? 'mean';
  const measured = typeof spread === 'string' ? undefined : meanOfRows(spread);
  const stated = channel.mu === undefined ? undefined : rational(channel.mu);
  const own = offer.mu === undefined ? undefined : rational(offer.mu);
  return {
    name: channel.name,
    sessions: volume(channel).sessions,
    rho: number(offer.rho, rational(channel.rho)),
    mu: own ?? measured ?? stated,
    spread: own !== undefined && measured !== undefined ? 'mean' : spread,
    people: isNone(volume(channel).sessions)
      ? NONE
      : over(number(channel.customers), volume(channel).sessions),
  };
}

/** What a charge makes of one channel's sessions: u units each, and what a session costs if it is capped. */
interface PerSession {
  readonly units: Rational;
  readonly failed: Rational;
  readonly capped: Rational | undefined;
}

function perSession(row: ChargeRow, channel: Seen): PerSession {
  const unresolved = minus(UNIT, channel.rho);
  const rate = number(row.rate);
  const limit = row.sessionCap === undefined ? undefined : rational(row.sessionCap);
  switch (row.meter) {
    case 'session':
      return { units: number(row.window, UNIT), failed: unresolved, capped: undefined };
    case 'customer':
      return { units: channel.people, failed: unresolved, capped: undefined };
    case 'resolution': {
      const falsely = times(number(row.handover), unresolved);
      const counted = plus(channel.rho, falsely);
      return {
        units: times(counted, minus(UNIT, number(row.credit)), number(row.perResolution, UNIT)),
        failed: isNone(counted) ? NONE : over(falsely, counted),
        capped: undefined,
      };
    }
    case 'interaction':
    case 'unit': {
      const spread = row.spread ?? channel.spread;
      const mu = typeof spread === 'string' ? channel.mu : meanOfRows(spread);
      if (row.perSession !== undefined) {
        const units = rational(row.perSession);
        const capped = limit && smaller(times(rate, units), limit);
        return { units, failed: unresolved, capped };
      }
      if (mu === undefined) throw new Error('no interactions per session');
      const units = unitRule(row);
      const one = { rate: UNIT, cap: undefined };
      return {
        units: average(units, mu, spread, one),
        failed: unresolved,
        capped: limit && average(units, mu, spread, { rate, cap: limit }),
      };
    }
    default:
      throw new Error(`${row.meter} is not counted by sessions`);
  }
}

function unitRule(row: ChargeRow): Units {
  if (row.meter === 'interaction') return { of: 'replies' };
  if (row.repliesPerUnit !== undefined) return { of: 'steps', size: rational(row.repliesPerUnit) };
  return { of: 'follow', first: number(row.first, UNIT), next: number(row.next) };
}

/** A charge with its units on every channel. */
export interface Counted {
  readonly row: ChargeRow;
  readonly parts: readonly (PerSession & { readonly channel: Seen; readonly count: Rational })[];
  readonly units: Rational;
}

export function counted(row: ChargeRow, channels: readonly Seen[], seats: Rational): Counted {
  if (!isUsage(row)) return { row, parts: [], units: row.meter === 'seat' ? seats : UNIT };
  const parts = channels
    .filter(({ name }) => names(row, name))
    .map((channel) => {
      const own = perSession(row, channel);
      return { ...own, channel, count: times(own.units, channel.sessions) };
    });
  return { row, parts, units: plus(...parts.map(({ count }) => count)) };
}

/** Money for billed units; `unused` is what of it was committed and not used. */
export function schedule(
  row: ChargeRow,
  billed: Rational,
  asTheyAre = false,
): { money: Rational; unused: Rational } | undefined {
  const rate = number(row.rate);
  const units = asTheyAre ? billed : rounded(billed, 9);
  if (row.tiers !== undefined && row.ladder === true) {
    const rung = row.tiers.find(({ to }) => to === undefined || compare(units, rational(to)) <= 0);
    return rung && { money: plus(rational(rung.rate), number(rung.fee)), unused: NONE };
  }
  if (row.tiers !== undefined) {
    const money = tiered(row.tiers, row.volume === true, units);
    return money && { money, unused: NONE };
  }
  if (row.packageSize !== undefined) {
    return { money: times(ceiling(over(units, rational(row.packageSize))), rate), unused: NONE };
  }
  if (row.committed !== undefined) {
    const committed = rational(row.committed);
    const beyond = larger(minus(units, committed), NONE);
    const extra = times(beyond, row.overage === undefined ? rate : rational(row.overage));
    const unused = times(larger(minus(committed, units), NONE), rate);
    return { money: plus(times(committed, rate), extra), unused };
  }
  return { money: times(rate, billed), unused: NONE };
}

function tiered(tiers: readonly Step[], byVolume: boolean, units: Rational): Rational | undefined {
  // The first tier is entered before the first unit.
  if (isNone(units)) return number(tiers[0]?.fee);
  const reached = tiers.findIndex(({ to }) => to === undefined || compare(units, rational(to)) <= 0);
  const last = tiers[reached];
  if (last === undefined) return undefined;
  if (byVolume) return plus(times(units, rational(last.rate)), number(last.fee));
  const entered = tiers.slice(0, reached + 1).map((tier, index) => {
    const from = number(tiers[index - 1]?.to);
    const to = index === reached ? units : number(tier.to);
    return plus(times(minus(to, from), rational(tier.rate)), number(tier.fee));
  });
  return plus(...entered);
}

/** What a channel bought of a charge: its sessions at what they cost under a cap, else its units. */
function boughtBy({ capped, count, channel }: Counted['parts'][number]): Rational {
  return capped === undefined ? count : times(capped, channel.sessions);
}

export interface Charged extends Counted {
  readonly money: Rational;
  readonly failed: Rational;
}

export function freeOf(row: ChargeRow, seats: Rational): Rational {
  const allowed = plus(number(row.included), times(seats, number(row.includedPerSeat)));
  return row.mostIncluded === undefined ? allowed : smaller(allowed, rational(row.mostIncluded));
}

/** Genuine resolutions of the channels of a charge, each channel once. */
export function resolvedIn(parts: Counted['parts']): Rational {
  const channels = new Map(parts.map(({ channel }) => [channel.name, channel]));
  return plus(...[...channels.values()].map(({ sessions, rho }) => times(sessions, rho)));
}

function charged(own: Counted, seats: Rational, period = UNIT, asTheyAre = false): Charged | undefined {
  const { row, parts } = own;
  const units = times(own.units, period);
  const billed = larger(larger(minus(units, freeOf(row, seats)), NONE), number(row.minimum));
  const cap = row.sessionCap === undefined ? undefined : rational(row.sessionCap);
  const session = parts.some(({ capped }) => capped !== undefined);
  const whole = cap === undefined ? schedule(row, billed, asTheyAre) : undefined;
  const plain =
    cap === undefined
      ? whole && { money: over(whole.money, period), unused: over(whole.unused, period) }
      : {
          money: session
            ? plus(...parts.map(({ capped, channel }) => times(capped ?? NONE, channel.sessions)))
            : times(smaller(number(row.rate), cap), billed),
          unused: NONE,
        };
  if (plain === undefined) return undefined;
  const resolved = resolvedIn(parts);
  const money =
    row.resolutionCap === undefined
      ? plain.money
      : smaller(plain.money, times(rational(row.resolutionCap), resolved));
  const used = isNone(plain.money) ? NONE : over(minus(plain.money, plain.unused), plain.money);
  const bought = plus(...parts.map(boughtBy));
  const failed = plus(...parts.map((part) => times(boughtBy(part), part.failed)));
  return { ...own, money, failed: isNone(bought) ? NONE : times(money, used, over(failed, bought)) };
}

export function seatsOf(offer: OfferTerms): Rational {
  return larger(number(offer.seats), number(offer.minimumSeats));
}

/** Usage as listed, with a share of the month handled; undefined beyond the end of a schedule. */
function spentAt(offer: OfferTerms, wanted: readonly Seen[], share: Rational): Rational | undefined {
  const part = wanted.map((own) => ({ ...own, sessions: times(own.sessions, share) }));
  const seats = seatsOf(offer);
  const own = offer.rows
    .filter(isUsage)
    .map((row) => charged(counted(row, part, seats), seats, UNIT, true)?.money);
  return own.every((money) => money !== undefined) ? plus(...own) : undefined;
}

/** The share of a month at which usage comes to an amount: between the marks of its schedules it is a line. */
function shareUpTo(amount: Rational, offer: OfferTerms, wanted: readonly Seen[]): Rational {
  const seats = seatsOf(offer);
  const marks = offer.rows.filter(isUsage).flatMap((row) => {
    const { units } = counted(row, wanted, seats);
    const free = freeOf(row, seats);
    const ends = (row.tiers ?? []).map(({ to }) => number(to));
    const own = [NONE, number(row.minimum), number(row.committed), ...ends];
    return isNone(units) ? [] : own.map((mark) => over(plus(free, mark), units));
  });
  const inside = marks.filter((mark) => compare(mark, NONE) > 0 && compare(mark, UNIT) < 0);
  const stations = [NONE, ...inside.sort(compare), UNIT];
  for (const [index, to] of stations.entries()) {
    const from = stations[index - 1];
    if (from === undefined || compare(from, to) === 0) continue;
    const third = over(minus(to, from), rational('3'));
    const [one, two] = [plus(from, third), minus(to, third)];
    const [low, high] = [spentAt(offer, wanted, one), spentAt(offer, wanted, two)];
    if (low === undefined || high === undefined) return UNIT;
    const rise = minus(high, low);
    const start = minus(low, rise);
    if (compare(start, amount) > 0) return from;
    if (compare(plus(high, rise), amount) > 0)
      return plus(from, times(over(minus(amount, start), rise), third));
  }
  return UNIT;
}

export const MINOR: Readonly<Record<string, number>> = { JPY: 0, KWD: 3 };

export function billOf(
  charges: readonly Charged[],
  offer: OfferTerms,
  unresolved: (row: ChargeRow) => Rational,
  cents: number | undefined,
  oneOffLeft = NONE,
): Bill {
  const money = (value: Rational) => (cents === undefined ? value : rounded(value, cents));
  const lines = charges.map((own) => money(own.money));
  const usageLines = lines.filter((_, index) => isUsage(charges[index]?.row ?? { meter: 'flat' }));
  const ofUsage = larger(plus(...usageLines), NONE);
  const includedAmount = negative(smaller(money(number(offer.includedAmount)), ofUsage));
  const oneOffTaken = smaller(
    cents === undefined ? oneOffLeft : notAbove(oneOffLeft, cents),
    plus(ofUsage, includedAmount),
  );
  const list = minus(plus(...lines, includedAmount), oneOffTaken);
  const off = number(offer.discount);
  const [onCharges, onFees] = [offer.discountOn !== 'fees', (offer.discountOn ?? 'usage') !== 'usage'];
  const discount = onCharges ? negative(money(times(list, off))) : NONE;
  const afterDiscount = plus(list, discount);
  const floor = (value: Rational) => (cents === undefined ? value : notBelow(value, cents));
  const floored = number(offer.minimumFee);
  const topUp = isNone(floored) ? NONE : larger(minus(floor(floored), afterDiscount), NONE);
  const ceilingOf = (value: Rational) => (cents === undefined ? value : notAbove(value, cents));
  const afterMinimum = plus(afterDiscount, topUp);
  const cap =
    offer.monthlyCap === undefined
      ? NONE
      : smaller(minus(ceilingOf(rational(offer.monthlyCap)), afterMinimum), NONE);
  const usage = plus(afterMinimum, cap);
  const fees = (fee: (row: ChargeRow) => Rational) => money(plus(...offer.rows.map(fee)));
  const platform = fees((row) => number(row.platformFee));
  const seats = fees((row) => times(number(row.seatPrice), seatsOf(offer)));
  const escalation = fees((row) => times(number(row.escalationFee), unresolved(row)));
  const feeDiscount = onFees ? negative(money(times(plus(platform, seats, escalation), off))) : NONE;
  const paid = plus(usage, platform, seats, escalation, feeDiscount);
  const twelve = rational('12');
  const least = floor(number(offer.annualMinimum));
  const annual = larger(minus(money(over(least, twelve)), paid), NONE);
  const annualTrueUp = larger(minus(least, times(twelve, paid)), NONE);
  const once = plus(...offer.rows.map((row) => number(row.oneOff)));
  const oneOff = money(once);
  const oneOffShare = money(over(once, number(offer.amortization, rational('24'))));
  return {
    charges: lines,
    includedAmount,
    oneOffTaken,
    discount,
    feeDiscount,
    topUp,
    cap,
    platform,
    seats,
    escalation,
    annual,
    annualTrueUp,
    oneOffShare,
    oneOff,
    usage,
    accrual: plus(paid, annual, oneOffShare),
    cash: plus(paid, annual, oneOff),
    year: plus(times(twelve, paid), annualTrueUp, oneOff),
  };
}

/** The channels that an offer serves, as far as it handles them before it pauses. */
export function servedBy(offer: OfferTerms, traffic: readonly Channel[]): readonly Seen[] | undefined {
  const counting = offer.rows.some(isUsage) ? offer.rows.filter(isUsage) : offer.rows;
  const wanted = traffic
    .filter(({ name }) => counting.some((row) => names(row, name)))
    .map((channel) => see(channel, offer));
  const seats = seatsOf(offer);
  const handled = offer.rows.reduce((least, row) => {
    if (row.pauseAfter === undefined || !isUsage(row)) return least;
    const { units } = counted(row, wanted, seats);
    return isNone(units) ? least : smaller(least, over(rational(row.pauseAfter), units));
  }, UNIT);
  const counts = offer.rows.some((row) => isUsage(row) && !isNone(counted(row, wanted, seats).units));
  const spent =
    offer.pauseAmount === undefined || !counts ? UNIT : shareUpTo(rational(offer.pauseAmount), offer, wanted);
  if (isNone(spent)) return undefined;
  const part = smaller(handled, spent);
  return wanted.map((channel) => ({ ...channel, sessions: times(channel.sessions, part) }));
}

/** Charges of one pool as one, on the row that has a price; the others are left without units to bill. */
export function together(own: readonly Counted[]): readonly Counted[] {
  const hasPrice = ({ row }: Counted) => row.rate !== undefined || row.tiers !== undefined;
  return own.map((one) => {
    const members = own.filter(({ row }) => row.pool !== undefined && row.pool === one.row.pool);
    if (members.length < 2) return one;
    if (!hasPrice(one)) return { ...one, parts: [], units: NONE };
    return {
      ...one,
      parts: members.flatMap(({ parts }) => parts),
      units: plus(...members.map(({ units }) => units)),
    };
  });
}

/** An offer on a month of traffic; undefined where its schedule ends below the units that it bills. */
export function priceOffer(offer: OfferTerms, traffic: readonly Channel[]): Priced | undefined {
  const seats = seatsOf(offer);
  const served = servedBy(offer, traffic);
  if (served === undefined) return undefined;
  const period = (row: ChargeRow) =>
    row.resets === 0 ? number(offer.amortization, rational('24')) : rational(String(row.resets ?? 1));
  const charges = together(offer.rows.map((row) => counted(row, served, seats))).map((own) =>
    charged(own, seats, period(own.row)),
  );
  if (!charges.every((own): own is Charged => own !== undefined)) return undefined;
  const unresolved = (row: ChargeRow) =>
    plus(
      ...served
        .filter(({ name }) => names(row, name))
        .map(({ sessions, rho }) => times(sessions, minus(UNIT, rho))),
    );
  const exact = billOf(charges, offer, unresolved, undefined);
  const worth = number(offer.exchange, UNIT);
  const sessions = plus(...served.map((own) => own.sessions));
  const resolutions = plus(...served.map((own) => times(own.sessions, own.rho)));
  const list = plus(...charges.map(({ money }) => money));
  const failed = plus(...charges.map((own) => own.failed));
  const everyone = plus(...traffic.map((channel) => volume(channel).sessions));
  const human = traffic.map((channel) => {
    const own = served.find(({ name }) => name === channel.name);
    const resolved = own === undefined ? NONE : times(own.sessions, own.rho);
    return times(minus(volume(channel).contacts, resolved), number(channel.human));
  });
  return {
    rounded: billOf(charges, offer, unresolved, MINOR[offer.currency ?? ''] ?? 2),
    exact,
    sessions,
    resolutions,
    worth,
    perSession: isNone(sessions) ? undefined : over(times(exact.accrual, worth), sessions),
    perResolution: isNone(resolutions) ? undefined : over(times(exact.accrual, worth), resolutions),
    failureSpend: isNone(list) ? NONE : over(times(failed, exact.usage, worth), list),
    humanCost: plus(...human),
    shareServed: isNone(everyone) ? UNIT : over(sessions, everyone),
    channels: shares(charges, served, times(exact.usage, worth)),
  };
}

/** Each charge by its own units or capped sessions, what has none by sessions; settled in proportion. */
function shares(charges: readonly Charged[], served: readonly Seen[], usage: Rational): ChannelShare[] {
  const list = plus(...charges.map(({ money }) => money));
  const sessions = plus(...served.map((own) => own.sessions));
  const bySession = (own: Seen) =>
    isNone(sessions) ? over(UNIT, rational(BigInt(served.length))) : over(own.sessions, sessions);
  const shareOf = ({ parts }: Charged, channel: Seen): Rational => {
    const whole = plus(...parts.map(boughtBy));
    if (isNone(whole)) return bySession(channel);
    return over(plus(...parts.filter((part) => part.channel.name === channel.name).map(boughtBy)), whole);
  };
  const replies = served.map(({ mu, sessions: own }) => mu && times(mu, own));
  const known = replies.every((own) => own !== undefined) ? plus(...replies) : NONE;
  return served.map((channel, index) => {
    const own = plus(...charges.map((charge) => times(charge.money, shareOf(charge, channel))));
    const charge = isNone(list) ? times(usage, bySession(channel)) : over(times(own, usage), list);
    const fair = isNone(known) ? undefined : over(times(usage, replies[index] ?? NONE), known);
    return { name: channel.name, charge, crossSubsidy: fair && minus(charge, fair) };
  });
}
