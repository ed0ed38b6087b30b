/** What does not fit together in a forecast, and what a business case has no answer to. */
export const months = {
  seasonLength: (count: number) =>
    `its factors are ${count}; it must have 12, one for each month from month 1`,
  fiscalYearsNeedStart: 'fiscal years need a start, the month that is month 1',
  factorBelowZero: 'a factor is below 0; each must be 0 or more',
  monthsOfSessions: (given: number, months: number) =>
    `they are given for ${inMonths(given)}, and the forecast has ${months}`,
  sessionsBelowZero: 'a month has fewer than 0; each must have 0 or more',
  rateOfMonth: (month: string, rate: string) =>
    `the resolution rate of month ${month} is ${rate}; it must be between 0 and 1`,
  monthsRiseFromOne: (month: string, before: string) =>
    `month ${month} comes after month ${before}; the months must rise, from 1 on`,
  monthTooLate: (month: string, last: number) =>
    `month ${month} comes after the last month, ${last}; leave it out or take in more months`,
  contactCostNeeded: 'enter what a contact costs that a person handles',
  nothingMoves: 'No month costs or saves anything, so there is no rate of return',
  nothingInvested: 'No month costs more than it saves: nothing is invested, so there is no rate of return',
  nothingSaved: 'No month saves more than it costs, so there is no rate of return',
  noRateFits: (changes: number) =>
    `The saving changes sign ${times(changes)} over the months, and no rate of return fits; go by the net present value`,
  severalRatesFit: (changes: number) =>
    `The saving changes sign ${times(changes)} over the months, and more than one rate of return fits; go by the net present value`,
  borrowed: (percent: string) =>
    `The months save first and cost later, as a loan does: the rate that fits, ${percent}% a year, is its cost; go by the net present value`,
  neverPaysBack: (months: number) => `It does not pay back within ${inMonths(months)}`,
  neverPaysBackAgain: (months: number, before: string) =>
    `It does not pay back within ${inMonths(months)}: ${before}`,
  monthCalled: (month: number, name: string) => `${month} (${name})`,
  paysBack: (month: string) => `It pays back in month ${month}`,
  paysBackAgain: (month: string, before: string) => `It pays back in month ${month}, after it was ${before}`,
  lostAgain: (from: number, lostIn: number) => `paid back in month ${from} and lost again in month ${lostIn}`,
  oneAfterTheOther: (losses: readonly string[]) => losses.join(', '),
};

function times(count: number): string {
  return `${count} ${count === 1 ? 'time' : 'times'}`;
}

function inMonths(count: number): string {
  return count === 1 ? '1 month' : `${count} months`;
}
