import { dec, max, min, ONE, sum, ZERO, type Dec } from '../exact/decimal.js';
import { difference } from '../exact/rounding.js';
import type { Fault } from '../fault/fault.js';
import { phrase } from '../phrase/phrase.js';
import { MONTHS_IN_YEAR } from '../traffic/months.js';
import { periodOf, type OfferBeyond } from './beyond.js';
import { includedOf } from './bill.js';
import type { Charge } from './charge.js';
import type { ChargeUsage } from './usage.js';
import { countedSeats, type Offer } from './offer.js';
import { beyondSchedule, type RatedCharge } from './rate.js';
import { amountOf, type Slice } from './tariff/slice.js';
import { kindOf, rateUnits, type Tariff } from './tariff/tariff.js';

/** What a charge has come to in its running period. */
export interface Account {
  /** Months of the period for which it was billed. */
  readonly months: number;
  readonly units: Dec;
  readonly resolutions: Dec;
  /** One-off units that were taken in this period, and in all. */
  readonly oneOff: Dec;
  readonly oneOffInAll: Dec;
  /** Packages that were kept when the period began, and that are now. */
  readonly keptBefore: Dec;
  readonly kept: Dec;
}

/** Whether months of a charge know each other. */
export function hasAccount({ beyond, tariff }: Charge): boolean {
  return (tariff.kind === 'package' && tariff.isRatchet === true) || beyond !== undefined;
}

/** Whether one-off units and money are not lost yet after so many months. */
export function isOneOffMonth(over: number, { oneOffMonths, freeMonths }: OfferBeyond): boolean {
  return oneOffMonths === undefined || oneOffMonths.gt(over - freeMonths);
}

/** A charge in one month among others: so many are over, of so many in all. */
interface Posting {
  readonly over: number;
  readonly months: number;
  readonly offer: Offer;
  readonly usage: ChargeUsage;
}

const NEW: Account = {
  months: 0,
  units: ZERO,
  resolutions: ZERO,
  oneOff: ZERO,
  oneOffInAll: ZERO,
  keptBefore: ZERO,
  kept: ZERO,
};

/** (account, usage of a month) → (charge, account). */
export function post(
  posting: Posting,
  known = NEW,
): { readonly account: Account; readonly rated: RatedCharge; readonly faults: readonly Fault[] } {
  const { usage } = posting;
  const { charge } = usage;
  const period = periodIn(posting);
  const before = period.isFirst ? afresh(known, posting.over) : known;
  const oneOff = oneOffTaken(posting, before);
  const counted: Account = {
    ...before,
    months: before.months + 1,
    units: before.units.plus(usage.units),
    resolutions: before.resolutions.plus(usage.resolutions),
    oneOff: before.oneOff.plus(oneOff),
    oneOffInAll: before.oneOffInAll.plus(oneOff),
  };
  const terms = periodTerms(posting, period, before.keptBefore);
  const now = soFar(counted, terms, period.isLast);
  const then = before.months === 0 ? NOTHING_YET : soFar(before, terms, false);
  const kept = max(before.kept, kindOf(charge.tariff).kept?.(terms.tariff, now.billed) ?? ZERO);
  return {
    account: { ...counted, kept },
    rated: between(usage, now, then),
    faults: beyondSchedule(charge, now.billed),
  };
}

/** Where a month stands in the period of its charge. */
interface Period {
  readonly isFirst: boolean;
  /** The period's last, or that in which it is cut short. */
  readonly isLast: boolean;
  /** Months that are not free, and their part of all. */
  readonly length: number;
  readonly part: Dec;
}

function periodIn({ over, months, offer, usage: { charge } }: Posting): Period {
  const all = periodOf(charge.beyond?.resets, dec(months)).toNumber();
  const place = over % all;
  const start = over - place;
  const freeMonths = Math.min(Math.max((offer.beyond?.freeMonths ?? 0) - start, 0), all);
  const ends = charge.months?.isFollowed !== true && charge.months?.to === over + 1;
  return {
    isFirst: place === freeMonths || place === 0,
    isLast: place === all - 1 || over + 1 === months || ends,
    length: all - freeMonths,
    part: dec(all - freeMonths).div(all),
  };
}

/** The account as a new period begins: what was counted is over, what is kept stays to the end of the contract year. */
function afresh({ oneOffInAll, kept }: Account, over: number): Account {
  const own = over % MONTHS_IN_YEAR === 0 ? ZERO : kept;
  return { ...NEW, oneOffInAll, keptBefore: own, kept: own };
}

/** One-off units that the month takes of what it would bill. */
function oneOffTaken({ over, offer, usage }: Posting, before: Account): Dec {
  const { charge, units } = usage;
  const own = charge.beyond?.oneOffUnits ?? ZERO;
  if (own.isZero() || (offer.beyond !== undefined && !isOneOffMonth(over, offer.beyond))) return ZERO;
  const included = includedOf(charge, countedSeats(offer));
  const beyond = (all: Dec) => max(difference(all, included), ZERO);
  const wanted = beyond(before.units.plus(units)).minus(beyond(before.units));
  return min(max(own.minus(before.oneOffInAll), ZERO), wanted);
}

/** The terms of a charge for the period in which a month stands. */
interface PeriodTerms {
  readonly tariff: Tariff;
  readonly included: Dec;
  readonly minimum: Dec;
  readonly resolutionCap: Dec | undefined;
  /** Months that are not free. */
  readonly length: number;
}

function periodTerms({ offer, usage: { charge } }: Posting, period: Period, keptBefore: Dec): PeriodTerms {
  const kind = kindOf(charge.tariff);
  const { part, length } = period;
  const shortened = part.eq(ONE) ? charge.tariff : (kind.shortened?.(charge.tariff, part) ?? charge.tariff);
  return {
    tariff: kind.keeping?.(shortened, keptBefore) ?? shortened,
    included: includedOf(charge, countedSeats(offer)),
    minimum: charge.minimumUnits.times(part),
    resolutionCap: charge.resolutionCap,
    length,
  };
}

/** What a charge comes to from the start of its period up to a month. */
interface SoFar {
  readonly included: Dec;
  readonly billable: Dec;
  readonly billed: Dec;
  readonly slices: readonly Slice[];
  readonly before: Dec;
  readonly amount: Dec;
  readonly idle: Dec;
}

const NOTHING_YET: SoFar = {
  included: ZERO,
  billable: ZERO,
  billed: ZERO,
  slices: [],
  before: ZERO,
  amount: ZERO,
  idle: ZERO,
};

function soFar(account: Account, terms: PeriodTerms, isLast: boolean): SoFar {
  const { tariff, minimum, resolutionCap, length } = terms;
  const kind = kindOf(tariff);
  const included = terms.included.plus(account.oneOff);
  const billable = max(difference(account.units, included), ZERO);
  const owedPart = dec(account.months).div(length);
  const billed = isLast ? max(billable, minimum.times(owedPart)) : billable;
  const notYetOwed = (kind.owed?.(tariff) ?? ZERO).times(ONE.minus(owedPart));
  const slices = [...rateUnits(billed, tariff), ...lessOf('sliceNotYetOwed', notYetOwed)];
  const before = amountOf(slices);
  const amount = resolutionCap === undefined ? before : min(before, resolutionCap.times(account.resolutions));
  const idle = (kind.idle?.(tariff, billed) ?? ZERO).minus(notYetOwed);
  return { included, billable, billed, slices, before, amount, idle };
}

function lessOf(label: 'sliceNotYetOwed' | 'sliceBefore', amount: Dec): Slice[] {
  return amount.isZero()
    ? []
    : [{ label: phrase(label), quantity: ONE, rate: undefined, amount: amount.neg() }];
}

/** What a month adds to a charge. */
function between(usage: ChargeUsage, now: SoFar, then: SoFar): RatedCharge {
  const slices = [...now.slices, ...lessOf('sliceBefore', then.before)];
  return {
    billed: {
      usage,
      months: ONE,
      counted: usage.units,
      included: usage.units.minus(now.billable.minus(then.billable)),
      billable: now.billable.minus(then.billable),
      billed: now.billed.minus(then.billed),
    },
    slices,
    before: sum([now.before, then.before.neg()]),
    amount: now.amount.minus(then.amount),
    idle: now.idle.minus(then.idle),
  };
}
