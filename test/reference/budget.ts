import type { Channel, OfferTerms } from './engine.js';
import { payMonths } from './months.js';
import { minus, rational, type Rational } from './rational.js';

/** What was measured on one channel in a month; what is absent is as planned. */
export interface Measured {
  readonly name: string;
  readonly sessions: string;
  readonly mu?: string;
  readonly rho?: string;
}

/** A month as planned, and as it was: `scaled` is the plan with all sessions that there were. */
export interface MonthOfBudget {
  readonly planned: readonly Channel[];
  readonly scaled: readonly Channel[];
  readonly measured: readonly Measured[] | undefined;
  readonly invoiced: string | undefined;
}

/** Budget, actual and the five parts of each month that is over, each offer paid through all months anew with one more figure. */
export function varianceParts(
  offer: OfferTerms,
  months: readonly MonthOfBudget[],
): (readonly Rational[])[] | undefined {
  const stages: ((month: MonthOfBudget) => readonly Channel[])[] = [
    ({ planned }) => planned,
    ({ scaled }) => scaled,
    (month) => asMeasured(month, []),
    (month) => asMeasured(month, ['mu']),
    (month) => asMeasured(month, ['mu', 'rho']),
  ];
  const paid = stages.map((stage) =>
    payMonths(
      offer,
      months.map((month) => (month.measured ? stage(month) : month.planned)),
    ),
  );
  if (paid.some((own) => own === undefined)) return undefined;
  return months.flatMap(({ measured, invoiced }, index) => {
    if (measured === undefined) return [];
    const own = paid.map((totals) => totals?.[index] ?? rational('0'));
    const [budget, billed] = [own[0], own.at(-1)] as [Rational, Rational];
    const actual = invoiced === undefined ? billed : rational(invoiced);
    const steps = own.slice(1).map((total, place) => minus(total, own[place] ?? budget));
    return [[budget, actual, minus(actual, budget), ...steps, minus(actual, billed)]];
  });
}

function asMeasured(
  { planned, measured = [] }: MonthOfBudget,
  rates: readonly ('mu' | 'rho')[],
): readonly Channel[] {
  return planned.map((channel) => {
    const own = measured.find(({ name }) => name === channel.name);
    if (own === undefined) return channel;
    const figures = rates.flatMap((rate) => (own[rate] === undefined ? [] : [[rate, own[rate]]]));
    return { ...channel, sessions: own.sessions, ...(Object.fromEntries(figures) as Partial<Channel>) };
  });
}
