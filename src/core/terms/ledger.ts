import { max, ZERO, type Dec } from '../exact/decimal.js';
import type { Fault } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { hasAccount, isOneOffMonth, post, type Account } from './account.js';
import { bill, elsewhere } from './bill.js';
import type { ChargeUsage } from './usage.js';
import type { Offer } from './offer.js';
import { chargeKey } from './phases.js';
import { poolOf } from './pool.js';
import { free, rate, type RatedCharge } from './rate.js';

/** What the months before leave to a month: the only way in which one knows another. */
export interface Ledger {
  /** Months that are over. */
  readonly over: number;
  /** All months, over which a contract runs. */
  readonly months: number;
  /** Of the charges, and pools, that look beyond the month. */
  readonly accounts: ReadonlyMap<string, Account>;
  /** One-off money that was taken, as invoices have it and unrounded. */
  readonly taken: OneOffMoney;
}

export interface OneOffMoney {
  readonly invoiced: Dec;
  readonly exact: Dec;
}

/** A month's charges, the one-off money that it may take, and what it leaves to the next. */
export interface ChargedMonth {
  readonly rated: readonly RatedCharge[];
  readonly ledger: Ledger;
}

/** The ledger of the first of so many months. */
export function openLedger(months: number): Ledger {
  return { over: 0, months, accounts: new Map(), taken: { invoiced: ZERO, exact: ZERO } };
}

/** usage → charges of a month like all others: the part that falls on it of a period of such months. */
export function chargeSteady(usage: readonly ChargeUsage[], offer: Offer): Result<RatedCharge[]> {
  return rate(bill(usage, offer));
}

/** Whether a month is one of those that cost nothing. */
export function isFree({ over }: Ledger, { beyond }: Offer): boolean {
  return beyond !== undefined && over < beyond.freeMonths;
}

/** Whether no month of an offer knows another. */
export function forgetsMonths({ charges, beyond, phases }: Offer): boolean {
  return beyond === undefined && phases === undefined && !charges.some(hasAccount);
}

/** One-off money that a month may still take. */
export function oneOffLeft(ledger: Ledger, { beyond }: Offer): OneOffMoney {
  if (beyond === undefined || !isOneOffMonth(ledger.over, beyond)) return { invoiced: ZERO, exact: ZERO };
  const { invoiced, exact } = ledger.taken;
  return {
    invoiced: max(beyond.oneOffAmount.minus(invoiced), ZERO),
    exact: max(beyond.oneOffAmount.minus(exact), ZERO),
  };
}

/** The ledger after a month has taken so much of the one-off money. */
export function takeMoney(ledger: Ledger, { invoiced, exact }: OneOffMoney): Ledger {
  const { taken } = ledger;
  if (invoiced.isZero() && exact.isZero()) return ledger;
  return { ...ledger, taken: { invoiced: taken.invoiced.plus(invoiced), exact: taken.exact.plus(exact) } };
}

/**
 * (ledger, usage of a month) → (charges, ledger). A charge of the month is what the month makes of it; of a longer period
 * it is what the schedule comes to for all units so far less what it came to before, at the terms of the month.
 * A commitment is owed in equal parts, missing minimum units in the last month, a share of both where the period is cut
 * short. Months that cost nothing count no units, and shorten the commitments and minimum units of their period.
 * Faults: units beyond the end of a closed schedule.
 */
export function chargeMonth(
  ledger: Ledger,
  usage: readonly ChargeUsage[],
  offer: Offer,
): Result<ChargedMonth> {
  const { over, months } = ledger;
  const after = { ...ledger, over: over + 1 };
  if (forgetsMonths(offer)) {
    const plain = chargeSteady(usage, offer);
    return plain.ok ? ok({ rated: plain.value, ledger: after }) : plain;
  }
  if (isFree(ledger, offer)) return ok({ rated: usage.map((own) => free(elsewhere(own))), ledger: after });
  const keys = accountKeys(usage);
  const accounts = new Map(ledger.accounts);
  const faults: Fault[] = [];
  const rated: RatedCharge[] = [];
  for (const [index, own] of usage.entries()) {
    if (own.billedWith !== undefined || !hasAccount(own.charge)) {
      const plain = rate(bill([own], offer));
      if (plain.ok) rated.push(...plain.value);
      else faults.push(...plain.faults);
      continue;
    }
    const key = keys[index] ?? '';
    const posted = post({ over, months, offer, usage: own }, accounts.get(key));
    accounts.set(key, posted.account);
    faults.push(...posted.faults);
    rated.push(posted.rated);
  }
  return faults.length > 0 ? failed(...faults) : ok({ rated, ledger: { ...after, accounts } });
}

/** What tells the charges of a month from each other, and finds each again in another. */
function accountKeys(usage: readonly ChargeUsage[]): string[] {
  const seen = new Map<string, number>();
  return usage.map(({ charge }) => {
    const pool = poolOf(charge);
    const key = pool === undefined ? chargeKey(charge) : `pool ${pool}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return `${key}#${before}`;
  });
}
