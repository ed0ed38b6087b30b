import { dec, ONE } from '../../../core/exact/decimal.js';
import type { MonthsView } from '../../../core/invoice/contract-year.js';
import type { ReadAssumptions } from '../../../core/study/read-assumptions.js';
import type { Realisation } from '../../../core/study/time/realisation.js';
import type { Calendar } from '../../../core/traffic/calendar.js';
import { laterMessages } from '../../../messages/later.js';
import type { LinkedTables } from '../../../excel/workbook.js';
import { arrayConstant, callOf, constant } from '../assumptions/array-constant.js';
import { growthArgument, rampArgument } from '../assumptions/path-arguments.js';
import type { TableFormula } from '../insert/table-formulas.js';

/** The figures of the Forecast screen as formulas over the workbook's tables, what is assumed written into them. */
export function forecastFormulas(
  { refs }: Pick<LinkedTables, 'refs'>,
  offer: string,
  { outlook, caseTerms }: ReadAssumptions,
  view: MonthsView,
): readonly TableFormula[] {
  const { formulas: texts } = laterMessages().forecast;
  const tables = [refs.offers, refs.traffic];
  const months = constant(dec(outlook.months));
  const growth = growthArgument(outlook);
  const ramp = rampArgument(outlook);
  const season = arrayConstant(outlook.season === undefined ? [] : [outlook.season]);
  const shown = constant(view);
  const name = constant(offer);
  const { start, years } = calendarArguments(outlook.calendar);
  const { currentPlatformCost, discountRate, handleTimeUplift, handleMinutes } = caseTerms;
  const minutes = handleMinutes === undefined ? '' : constant(handleMinutes);
  const terms = [currentPlatformCost, discountRate, handleTimeUplift].map((own) =>
    own.isZero() ? '' : constant(own),
  );
  const released = releaseArguments(caseTerms.realisation);
  const inCase = [...tables, months, ...terms, name, growth, ramp, season, minutes];
  return [
    {
      words: texts.allOffers,
      formula: callOf('COST_FORECAST', [...tables, months, growth, ramp, season, shown, '', start, years]),
    },
    {
      words: texts.thisOffer,
      formula: callOf('COST_FORECAST', [...tables, months, growth, ramp, season, shown, name, start, years]),
    },
    { words: texts.businessCase, formula: callOf('BUSINESS_CASE', [...inCase, '', start, ...released]) },
    {
      words: texts.saving,
      formula: callOf('BUSINESS_CASE', [...inCase, constant('months'), start, ...released]),
    },
  ];
}

function releaseArguments(own: Realisation | undefined): readonly [string, string] {
  if (own === undefined) return ['', ''];
  const ramp = arrayConstant(own.ramp.map(({ month, share }) => [month, share]));
  return [own.rate.eq(ONE) ? '' : constant(own.rate), ramp];
}

function calendarArguments(calendar: Calendar | undefined) {
  if (calendar === undefined) return { start: '', years: '' };
  const { start, fiscalYearStarts } = calendar;
  return { start: `DATE(${start.year},${start.month},1)`, years: String(fiscalYearStarts) };
}
