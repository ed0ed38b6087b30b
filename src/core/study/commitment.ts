import { min, sum, ZERO, type Dec } from '../exact/decimal.js';
import { roundUnits } from '../exact/rounding.js';
import { conflict, missing } from '../fault/fault.js';
import type { Place } from '../fault/place.js';
import { assert, failed, ok, type Result } from '../fault/result.js';
import { optimalCommitment } from '../metric/optimal-commitment.js';
import { LEVERS, type Case } from '../scenario/levers/levers.js';
import { quote } from '../scenario/quote/quote.js';
import type { Offer } from '../terms/offer.js';
import type { Commitment } from '../terms/tariff/commitment.js';
import { beyondStudy } from '../terms/beyond-study.js';
import { phrase } from '../phrase/phrase.js';

/** What a commitment of so many units a month comes to over the volumes that may come. */
export interface CommitmentCost {
  readonly units: Dec;
  /** Of the unrounded steady month, all terms of the offer included. */
  readonly meanBill: Dec;
  /** Share of the committed units that is used on average; undefined where none are committed. */
  readonly use: Dec | undefined;
}

export interface CommitmentStudy {
  /** Where the offer has the commitment, from 0. */
  readonly charge: number;
  /** Committed ÷ overage rate: a committed unit pays where it is used more often than this. */
  readonly breakEvenUse: Dec;
  /** The quantile that the two rates alone ask for. */
  readonly byQuantile: CommitmentCost;
  /** The least mean bill under all terms, of no commitment and of each volume's own units; of equal ones the smallest. */
  readonly best: CommitmentCost;
  /** Every commitment that was tried, rising. */
  readonly tried: readonly CommitmentCost[];
}

/** Every volume is priced with every commitment. */
const MOST_VOLUMES = 60;

/**
 * How much to commit to, where the sessions of a month are one of several. The two rates alone ask for a quantile of the
 * billed units; included units, discounts, minimums and caps move that, so every commitment is priced on the whole offer.
 * @param sessions months that are equally likely, at least one and at most 60, over all channels.
 * Faults: an offer without a commitment, or with two; overage that costs nothing; a volume that cannot be priced.
 */
export function commitmentStudy(base: Case, sessions: readonly Dec[]): Result<CommitmentStudy> {
  const beyond = beyondStudy(base.offer);
  if (beyond.length > 0) return failed(...beyond);
  const found = committedCharge(base.offer);
  if (!found.ok) return found;
  if (sessions.length === 0) return failed(missing('volumes', phrase('volumesNeeded')));
  if (sessions.length > MOST_VOLUMES) {
    return failed(conflict('volumes', phrase('tooManyVolumes', sessions.length, MOST_VOLUMES)));
  }
  const { charge, tariff } = found.value;
  const months: Case[] = [];
  const billed: Dec[] = [];
  for (const volume of sessions) {
    const month = LEVERS.sessions.set(base, volume);
    if (!month.ok) return month;
    const own = quote(month.value.traffic, month.value.offer);
    if (!own.ok) return own;
    months.push(month.value);
    // As a tariff meets them, so that a commitment to a month's own units leaves nothing beyond.
    billed.push(roundUnits(own.value.billed[charge]?.billed ?? ZERO));
  }
  const rising = [...billed].sort((a, b) => a.cmp(b));
  const { units: quantile } = optimalCommitment({
    volumes: rising,
    committedPrice: tariff.rate,
    overagePrice: tariff.overageRate,
  });
  const distinct = [ZERO, ...rising].filter((units, index, all) => all[index - 1]?.eq(units) !== true);
  const tried: CommitmentCost[] = [];
  for (const units of distinct) {
    const bills = months.map(({ traffic, offer }) => quote(traffic, withCommitment(offer, units)));
    const totals = bills.flatMap((own) => (own.ok ? [own.value.exact.total] : []));
    // Only tiers end, and another commitment changes none: what had a price before has one now.
    assert(totals.length === months.length, 'a month that has a price has one with any commitment');
    const used = sum(billed.map((own) => min(own, units)));
    tried.push({
      units,
      meanBill: sum(totals).div(totals.length),
      use: units.isZero() ? undefined : used.div(units.times(billed.length)),
    });
  }
  const byQuantile = tried.find(({ units }) => units.eq(quantile));
  const best = tried.reduce((least, own) => (own.meanBill.lt(least.meanBill) ? own : least));
  assert(byQuantile !== undefined, 'the quantile is one of the volumes, or none');
  return ok({ charge, breakEvenUse: tariff.rate.div(tariff.overageRate), byQuantile, best, tried });
}

function committedCharge({
  name,
  charges,
}: Offer): Result<{ readonly charge: number; readonly tariff: Commitment }> {
  const committed = charges.flatMap(({ tariff }, charge) =>
    tariff.kind === 'commitment' ? [{ charge, tariff }] : [],
  );
  const [only, ...others] = committed;
  const where: Place = { table: 'offers', offer: name, term: 'Committed units' };
  if (only === undefined) return failed(missing(where, phrase('commitmentNeeded')));
  if (others.length > 0) return failed(conflict(where, phrase('twoCommitments')));
  if (only.tariff.overageRate.isZero()) {
    return failed(conflict(where, phrase('freeOverage')));
  }
  return ok(only);
}

/** The offer, which has one commitment, with another number of units. */
function withCommitment(offer: Offer, units: Dec): Offer {
  return {
    ...offer,
    charges: offer.charges.map((own) =>
      own.tariff.kind === 'commitment' ? { ...own, tariff: { ...own.tariff, units } } : own,
    ),
  };
}
