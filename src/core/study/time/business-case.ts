import { dec, ONE, sum, ZERO, type Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import { blankOrZero, conflict, type Fault } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { nameKey } from '../../terms/channels.js';
import type { Case } from '../../scenario/levers/levers.js';
import type { Quote } from '../../scenario/quote/quote.js';
import {
  breakEvenVolume,
  costOfPeople,
  type BreakEvenVolume,
  type PeopleTerms,
} from '../break-even/break-even-volume.js';
import { internalRateOfReturn, netPresentValue, payback, type Payback } from './cash-flow.js';
import { forecastOffer, type ForecastMonth } from './forecast.js';
import type { Outlook } from './outlook.js';
import { releasedShare, steadyRelease, type Realisation } from './realisation.js';
import { phrase, type Text } from '../../phrase/phrase.js';

/** What a business case takes beside the offer and the months. */
export interface CaseTerms extends PeopleTerms {
  /** A year, above −1. */
  readonly discountRate: Dec;
  /** Minutes that people take for a contact; undefined leaves hours out. */
  readonly handleMinutes: Dec | undefined;
  /** Left out: all of the freed time becomes cash. */
  readonly realisation?: Realisation | undefined;
}

/** Money with and without the offer, in a month or over all of them. */
export interface CaseAmounts {
  /** What all contacts cost people without the offer. */
  readonly peopleBefore: Dec;
  /** That, and the current platform. */
  readonly baseline: Dec;
  /** What the vendor is paid, one-off fees in month 1, the annual minimum's top-up at the end of its year. */
  readonly invoice: Dec;
  /** What the contacts cost that still reach people, uplift included. */
  readonly people: Dec;
  /** What freed time is worth that is not released: people are paid for it all the same. */
  readonly kept: Dec;
  readonly withOffer: Dec;
  /** Baseline less what the offer and people cost, those included that are not released. */
  readonly saving: Dec;
}

export interface CaseMonth extends CaseAmounts {
  /** From 1. */
  readonly month: number;
  readonly cumulative: Dec;
}

/** What people no longer do. It is cash only as far as it is released. */
export interface Capacity {
  /** Hours freed over the months; undefined where no handle time is given. */
  readonly hours: Dec | undefined;
  /** What these hours cost. */
  readonly cost: Dec;
  /** What of it is released, and so saved; undefined where no share is stated. */
  readonly released: Dec | undefined;
  /** The saving if all of it is released, and if none is: then only the current platform is saved. */
  readonly ifReleased: Dec;
  readonly ifKept: Dec;
}

export interface BusinessCase {
  readonly months: readonly CaseMonth[];
  readonly whole: CaseAmounts;
  /** Saving ÷ invoice over the months; undefined where nothing is paid. */
  readonly returnOnInvestment: Dec | undefined;
  /** From when on the savings cover all that was paid. */
  readonly payback: Payback;
  readonly netPresentValue: Dec;
  /** A year. */
  readonly internalRateOfReturn: Result<Dec>;
  readonly capacity: Capacity;
  /** Of a steady month at today's rates. */
  readonly breakEven: Result<BreakEvenVolume>;
}

/**
 * What an offer saves over months in a row, in cash. Contacts cost the channel's human cost; what the AI resolves reaches
 * nobody, and what still reaches people takes longer by the uplift. Channels without a cost count 0.
 * Faults: no channel has a cost above 0; terms out of their range; a month that cannot be priced.
 */
export function businessCase(base: Case, outlook: Outlook, terms: CaseTerms): Result<BusinessCase> {
  const faults = termFaults(base, terms);
  if (faults.length > 0) return failed(...faults);
  const forecast = forecastOffer(base, outlook, 'cash');
  if (!forecast.ok) return forecast;
  const months: CaseMonth[] = [];
  for (const own of forecast.value.months) {
    const amounts = monthAmounts(own, terms);
    const cumulative = amounts.saving.plus(months.at(-1)?.cumulative ?? ZERO);
    months.push({ ...amounts, month: own.month, cumulative });
  }
  const whole = together(months);
  const flows = months.map(({ saving }) => saving);
  const cost = whole.peopleBefore.minus(whole.people);
  return ok({
    months,
    whole,
    returnOnInvestment: whole.invoice.isZero() ? undefined : whole.saving.div(whole.invoice),
    payback: payback(flows),
    netPresentValue: netPresentValue(flows, terms.discountRate),
    internalRateOfReturn: internalRateOfReturn(flows),
    capacity: {
      hours: terms.handleMinutes && hoursFreed(forecast.value.months, terms, terms.handleMinutes),
      cost,
      released: terms.realisation && cost.minus(whole.kept),
      ifReleased: whole.saving.plus(whole.kept),
      ifKept: whole.saving.plus(whole.kept).minus(cost),
    },
    breakEven: breakEvenVolume(base, { ...terms, released: steadyRelease(terms.realisation) }),
  });
}

function monthAmounts({ month, quote, total: invoice }: ForecastMonth, terms: CaseTerms): CaseAmounts {
  const peopleBefore = costOfPeople(quote.traffic.channels);
  const baseline = peopleBefore.plus(terms.currentPlatformCost);
  const people = quote.metrics.humanCost.times(ONE.plus(terms.handleTimeUplift));
  const kept = peopleBefore.minus(people).times(ONE.minus(releasedShare(terms.realisation, month)));
  const withOffer = sum([invoice, people, kept]);
  return { peopleBefore, baseline, invoice, people, kept, withOffer, saving: baseline.minus(withOffer) };
}

function together(months: readonly CaseAmounts[]): CaseAmounts {
  const all = (figure: (own: CaseAmounts) => Dec) => sum(months.map(figure));
  return {
    peopleBefore: all((own) => own.peopleBefore),
    baseline: all((own) => own.baseline),
    invoice: all((own) => own.invoice),
    people: all((own) => own.people),
    kept: all((own) => own.kept),
    withOffer: all((own) => own.withOffer),
    saving: all((own) => own.saving),
  };
}

const MINUTES_IN_HOUR = dec(60);

/** Over the channels that have a human cost, as the money is. */
function hoursFreed(months: readonly ForecastMonth[], { handleTimeUplift }: CaseTerms, minutes: Dec): Dec {
  const longer = ONE.plus(handleTimeUplift);
  const contacts = months.map(({ quote }) => {
    const { all, resolved } = handled(quote);
    return all.minus(all.minus(resolved).times(longer));
  });
  return sum(contacts).times(minutes).div(MINUTES_IN_HOUR);
}

function handled({ traffic, activity }: Quote): { readonly all: Dec; readonly resolved: Dec } {
  const counted = traffic.channels.filter(({ humanCost }) => humanCost !== undefined);
  const names = new Set(counted.map(({ name }) => nameKey(name)));
  const resolved = activity.channels.filter(({ name }) => names.has(nameKey(name)));
  return {
    all: sum(counted.map(({ contacts }) => contacts)),
    resolved: sum(resolved.map(({ resolutions }) => resolutions)),
  };
}

type Rule = readonly [holds: boolean, where: string, value: Dec, takes: Text];

function shareRules(own: Realisation | undefined): Rule[] {
  const shares = own === undefined ? [] : [own.rate, ...own.ramp.map(({ share }) => share)];
  return shares.map((share) => [share.gte(0) && share.lte(1), 'realisationRate', share, phrase('share')]);
}

function termFaults({ traffic }: Case, terms: CaseTerms): Fault[] {
  const { currentPlatformCost, handleTimeUplift, discountRate, handleMinutes } = terms;
  const rules: readonly Rule[] = [
    [currentPlatformCost.gte(0), 'currentPlatformCost', currentPlatformCost, phrase('zeroOrMore')],
    [handleTimeUplift.gte(-1), 'handleTimeUplift', handleTimeUplift, phrase('fromMinusOne')],
    [discountRate.gt(-1), 'discountRate', discountRate, phrase('overMinusOne')],
    [handleMinutes?.gte(0) !== false, 'handleMinutes', handleMinutes ?? ZERO, phrase('zeroOrMore')],
  ];
  const broken = [...rules, ...shareRules(terms.realisation)].flatMap(([holds, where, value, takes]) =>
    holds ? [] : [conflict(where, phrase('itIs', plain(value), takes))],
  );
  const costs = traffic.channels.some(({ humanCost }) => humanCost?.gt(ZERO) === true);
  return costs
    ? broken
    : [blankOrZero({ table: 'traffic', term: 'Human cost' }, phrase('contactCostNeeded')), ...broken];
}
