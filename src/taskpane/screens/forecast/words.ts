import type { ForecastTotal } from '../../../core/study/time/forecast.js';
import type { CheapestForecast } from '../../../core/report/cheapest-forecast.js';
import type { Guarantee, GuaranteeTerms } from '../../../core/study/time/guarantee.js';
import type { Figures } from '../../format/figures.js';

/** `1 month`, `24 months` */
export function monthsInWords(months: number): string {
  return months === 1 ? '1 month' : `${months} months`;
}

/** Months in a row: `Month 13`, `Months 13 to 24`. */
export function stretchInWords({ from, to }: Pick<ForecastTotal, 'from' | 'to'>): string {
  return from === to ? `Month ${from}` : `Months ${from} to ${to}`;
}

/** A month along an axis; '' between two of them. */
export function monthTick(value: number): string {
  return Number.isInteger(value) ? `Month ${value}` : '';
}

/** What the next offer costs more over the months; '' where there is none. */
export function nextOverMonths(
  { next, more, servesLess, nextBillsNothing }: CheapestForecast,
  write: Figures['money'],
): string {
  if (next === undefined || more === undefined) return '';
  if (nextBillsNothing) return `Next: ${next}, whose bills are 0 though not every rate is free.`;
  if (servesLess) return `Next: ${next}, which leaves some sessions to people.`;
  return more.isZero() ? `${next} costs the same.` : `Next: ${next}, ${write(more)} more.`;
}

/** What becomes of a guarantee over the months that are judged. */
export function guaranteeInWords(
  { resolutionRate, isBroken, paid, paidBack, totalAfter }: Guarantee,
  { floor, months, most }: GuaranteeTerms,
  { money, share }: Figures,
): string {
  const judged = months === 1 ? 'month 1' : `months 1 to ${months}`;
  if (resolutionRate === undefined) return `There are no sessions in ${judged}, so nothing is judged.`;
  const reached = `${share(resolutionRate)} is resolved in ${judged}`;
  if (!isBroken) return `The guarantee is met: ${reached}, and at least ${share(floor)} is promised.`;
  const limited = most?.eq(paidBack) === true ? ', the limit' : '';
  return (
    `The guarantee is broken: ${reached}, below the ${share(floor)} promised. Of ${money(paid)} paid by then, ` +
    `${money(paidBack)} comes back${limited}; all months then cost ${money(totalAfter)}.`
  );
}
