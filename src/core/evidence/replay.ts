import { dec, ONE, type Dec } from '../exact/decimal.js';
import { ok, type Result } from '../fault/result.js';
import type { Case } from '../scenario/levers/levers.js';
import { forecastCases, type OfferForecast } from '../study/time/forecast.js';
import type { Charge } from '../terms/charge.js';
import { monthlyTerms } from '../terms/offer-in-month.js';
import type { Offer } from '../terms/offer.js';
import type { Counts } from './counted.js';
import { countsOf, type CountRules } from './counts.js';
import type { MessageParts } from './messages.js';
import { channelsOf, measuredChannels, trafficOf } from './traffic-of.js';
import type { OfferRules } from './vendor-windows.js';
import { USUAL_RECONTACT, USUAL_WINDOW, type SessionWindow } from './window.js';
import { monthOf, UTC } from './zone.js';

/** A step from the bill of averages to the bill of the log: what it adds. */
export const REPLAY_STEPS = ['stated rates', 'session lengths', 'window', 'months'] as const;
export type ReplayStep = (typeof REPLAY_STEPS)[number];

/** What an offer would have billed on a log. */
export interface Replay {
  /** Months since January 1970, from the log's first to its last. */
  readonly months: readonly number[];
  /** Month by month on the sessions as the offer's window cuts them. */
  readonly billed: OfferForecast;
  /** The total of as many steady months at the offer's own rates and the log's averages, as BILL has it. */
  readonly averages: Dec;
  /** What lies between; with the averages it is exactly the billed total. */
  readonly steps: Readonly<Record<ReplayStep, Dec>>;
  readonly counts: Counts;
  /** By what the sessions were counted. */
  readonly rules: { readonly window: SessionWindow; readonly recontact: number };
}

/** A log counted for replays: each window is counted once. */
export class ReplayedLog {
  readonly months: readonly number[];
  private readonly known = new Map<string, Counts>();
  private readonly rules: Required<CountRules>;

  constructor(
    private readonly messages: MessageParts,
    { window = USUAL_WINDOW, recontact = USUAL_RECONTACT, zone = UTC }: CountRules = {},
  ) {
    this.rules = { window, recontact, zone };
    const { span } = this.counts();
    const from = span === undefined ? 0 : monthOf(span.first, zone);
    const to = span === undefined ? -1 : monthOf(span.last, zone);
    this.months = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  }

  counts(own?: Partial<OfferRules>): Counts {
    const rules = this.rulesOf(own);
    const key = JSON.stringify(rules);
    const counts = this.known.get(key) ?? countsOf(this.messages, { ...this.rules, ...rules });
    this.known.set(key, counts);
    return counts;
  }

  /** The rules of an offer, and for what it has none those of all. */
  rulesOf({ window, recontact }: Partial<OfferRules> = {}): Replay['rules'] {
    return { window: window ?? this.rules.window, recontact: recontact ?? this.rules.recontact };
  }
}

/**
 * An offer on a log, month by month through the ledger: sessions, their lengths, resolutions and customers are those of
 * the log, and an offer's own resolution rate, replies and lengths are not asked. With a window of its own its sessions
 * are counted, so that its window factor is 1. Sessions whose fate is pending count at the rate of the settled ones of
 * their channel and month, or else of their channel. What its own re-contact window changes is of the window, too.
 * Faults: those of pricing, in the month in which they stand.
 */
export function replay(offer: Offer, log: ReplayedLog, rules: Partial<OfferRules> = {}): Result<Replay> {
  const { months } = log;
  const [usual, own] = [log.counts(), log.counts(rules)];
  const names = [...new Set([...channelsOf(usual), ...channelsOf(own)])];
  const onLog = (terms: Offer) => withoutRates(terms, rules.window !== undefined);
  const average = (counts: Counts, lengths: 'histogram' | 'mean') => () =>
    trafficOf(measuredChannels(counts, undefined, names), {
      ...rulesOf(counts),
      scale: ONE.div(months.length),
      lengths,
    });
  const stages: readonly [trafficOf: (month: number) => Case['traffic'], terms: (offer: Offer) => Offer][] = [
    [once(average(usual, 'mean')), (terms) => terms],
    [once(average(usual, 'mean')), (terms) => withoutRates(terms, false)],
    [once(average(usual, 'histogram')), (terms) => withoutRates(terms, false)],
    [once(average(own, 'histogram')), onLog],
    [(month) => trafficOf(measuredChannels(own, month, names), rulesOf(own)), onLog],
  ];
  const billed: OfferForecast[] = [];
  for (const [traffic, terms] of stages) {
    const stage = overMonths(offer, { months, traffic, terms });
    if (!stage.ok) return stage;
    billed.push(stage.value);
  }
  return ok({ months, ...stepsOf(billed), counts: own, rules: log.rulesOf(rules) });
}

function stepsOf(stages: readonly OfferForecast[]): Pick<Replay, 'billed' | 'averages' | 'steps'> {
  const totals = stages.map(({ whole }) => whole.total);
  const step = (index: number) => (totals[index + 1] ?? ONE).minus(totals[index] ?? ONE);
  const [averages] = totals as [Dec];
  return {
    billed: stages.at(-1) as OfferForecast,
    averages,
    steps: {
      'stated rates': step(0),
      'session lengths': step(1),
      window: step(2),
      months: step(3),
    },
  };
}

/** The months of a log at an offer's terms of each. */
function overMonths(
  offer: Offer,
  by: {
    readonly months: readonly number[];
    readonly traffic: (month: number) => Case['traffic'];
    readonly terms: (offer: Offer) => Offer;
  },
): Result<OfferForecast> {
  const termsOf = monthlyTerms(offer);
  const changed = new Map<Offer, Offer>();
  const cases: Case[] = [];
  for (const [index, month] of by.months.entries()) {
    const own = termsOf(index + 1);
    if (!own.ok) return own;
    const terms = changed.get(own.value) ?? by.terms(own.value);
    changed.set(own.value, terms);
    cases.push({ traffic: by.traffic(month), offer: terms });
  }
  return forecastCases(by.terms(offer), cases, 'accrual');
}

/** An offer that takes rates and lengths from the log, and its sessions too where they are counted by its own window. */
function withoutRates(offer: Offer, countsSessions: boolean): Offer {
  const charges = offer.charges.map((charge): Charge => {
    const own = { ...charge, turns: undefined };
    return countsSessions && own.meter === 'session' ? { ...own, windowFactor: ONE } : own;
  });
  return { ...offer, charges, resolutionRate: undefined, interactionsPerSession: undefined };
}

function rulesOf(counts: Counts) {
  const rates = measuredChannels(counts).flatMap(({ name, measured }): [string, Dec][] =>
    measured.resolutionRate === undefined ? [] : [[name, measured.resolutionRate]],
  );
  return { scale: dec(1), lengths: 'histogram' as const, otherwise: new Map(rates) };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
