import { fixedAddress, fixedArea } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import type { Draft } from '../figures/draft.js';
import type { ForecastFigures } from '../figures/forecast-figures.js';
import { monthsOf, OFFER_COLUMNS, PARTS, totalsOf } from '../places/forecast-places.js';
import type { Places } from '../places/places.js';
import { whereNumber, type OwnCheck } from '../parts/sheet-checks.js';
import type { Area } from '../../reference/area.js';
import { placeOfStudied } from '../parts/studied.js';

/** Every figure of Forecast that can be reached in a second way. */
export function forecastChecks(draft: Draft, places: Places, figures: ForecastFigures): OwnCheck[] {
  const isPriced = figures.studied.ok;
  const ofStudied = [...studiedChecks(draft, places), ...bookingChecks(places)];
  return [
    ...offerChecks(draft, places, figures),
    ...whereNumber(
      total(places.forecast.parts, PARTS.total),
      ofStudied.map((check) => ({ ...check, passes: isPriced })),
    ),
  ];
}

type Check = Omit<OwnCheck, 'passes'>;

function column(area: Area, index: number): string {
  return fixedArea(columnOf(monthsOf(area), index));
}

function total(area: Area, index: number): string {
  const { row, column: first } = totalsOf(area);
  return fixedAddress(row, first + index);
}

/** The sums of each offer, over months and over years. */
function offerChecks(
  draft: Draft,
  { forecast: { years, all } }: Places,
  { forecasts }: ForecastFigures,
): OwnCheck[] {
  return draft.offers.flatMap(({ name }, index): OwnCheck[] => {
    const first = 1 + OFFER_COLUMNS * index;
    const passes = forecasts[index]?.forecast.ok === true;
    const last = totalsOf(monthsOf(all));
    const inYears = fixedAddress(years.row + 1 + index, years.columnCount - 1);
    const of = `${name}: `;
    return [
      {
        check: `${of}sum of months`,
        format: 'money',
        value: `SUM(${column(all, first)})`,
        shouldBe: total(all, first),
        passes,
      },
      {
        check: `${of}sum of years`,
        format: 'money',
        value: inYears,
        shouldBe: fixedAddress(last.row, first + OFFER_COLUMNS - 1),
        passes,
      },
    ];
  });
}

/** The offer studied: its parts, months and reviews, and its place among all offers. */
function studiedChecks(draft: Draft, places: Places): Check[] {
  const { years, parts, reviews } = places.forecast;
  const added = [PARTS.usage, PARTS.fees, PARTS.topUp, PARTS.oneOff];
  const allMonths = fixedArea({
    ...columnOf(years, years.columnCount - 1),
    row: years.row + 1,
    rowCount: years.rowCount - 1,
  });
  return [
    {
      check: 'Its parts over all months add up to the total',
      format: 'money',
      value: added.map((index) => `SUM(${column(parts, index)})`).join('+'),
      shouldBe: total(parts, PARTS.total),
    },
    {
      check: 'It costs the same by itself and among all offers',
      format: 'money',
      value: total(parts, PARTS.total),
      shouldBe: `INDEX(${allMonths},${placeOfStudied(draft, places)})`,
    },
    {
      check: 'The resolutions of the months add up to their total',
      format: 'count',
      value: `SUM(${column(parts, PARTS.resolutions)})`,
      shouldBe: total(parts, PARTS.resolutions),
    },
    {
      check: 'The reviews add up to the total',
      format: 'money',
      value: `SUM(${fixedArea(columnOf({ ...reviews, row: reviews.row + 1, rowCount: reviews.rowCount - 1 }, 6))})`,
      shouldBe: total(parts, PARTS.total),
    },
  ];
}

/** Cash beside accrual, of the offer studied. */
function bookingChecks({ forecast: { parts, other } }: Places): Check[] {
  const beyond = (area: Area) => `${total(area, PARTS.topUp)}+${total(area, PARTS.oneOff)}`;
  const within = (area: Area) => `${total(area, PARTS.usage)}+${total(area, PARTS.fees)}`;
  return [
    {
      check: 'Cash and accrual have the same usage and monthly fees',
      format: 'money',
      value: within(parts),
      shouldBe: within(other),
    },
    {
      check: 'They differ by top-ups and one-off fees not yet spread',
      format: 'money',
      value: `${total(parts, PARTS.total)}-${total(other, PARTS.total)}`,
      shouldBe: `${beyond(parts)}-(${beyond(other)})`,
    },
  ];
}
