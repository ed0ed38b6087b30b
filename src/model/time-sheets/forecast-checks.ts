import { fixedAddress, fixedArea } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import { byCaseChecks } from './forecast-cases.js';
import { channelChecks } from './forecast-channels.js';
import type { ForecastFigures } from '../figures/forecast-figures.js';
import { monthsOf, OFFER_COLUMNS, PARTS, totalsOf } from '../places/forecast-places.js';
import type { Places } from '../places/places.js';
import { whereNumber, type OwnCheck } from '../parts/sheet-checks.js';
import type { Area } from '../../reference/area.js';
import { placeOfStudied } from '../parts/studied.js';

/** Every figure of Forecast that can be reached in a second way. */
export function forecastChecks(draft: ModelDraft, places: Places, figures: ForecastFigures): OwnCheck[] {
  const ofStudied = studiedChecks(draft, places, figures.studied.ok);
  return [
    ...offerChecks(draft, places, figures),
    ...byCaseChecks(draft, places),
    ...whereNumber(total(places.forecast.parts, PARTS.total), [
      ...ofStudied,
      ...channelChecks(draft, places, figures.studied.ok),
    ]),
  ];
}

const column = (area: Area, index: number) => fixedArea(columnOf(monthsOf(area), index));

const total = (area: Area, index: number) => {
  const { row, column: first } = totalsOf(area);
  return fixedAddress(row, first + index);
};

/** The months and the years of every offer. */
function offerChecks(
  draft: ModelDraft,
  { forecast: { years, all } }: Places,
  figures: ForecastFigures,
): OwnCheck[] {
  const says = draft.texts.forecast.checks;
  return draft.offers.flatMap(({ name }, index): OwnCheck[] => {
    const first = 1 + OFFER_COLUMNS * index;
    const passes = figures.forecasts[index]?.forecast.ok === true;
    const last = totalsOf(monthsOf(all));
    const inYears = fixedAddress(years.row + 1 + index, years.columnCount - 1);
    return [
      {
        check: says.months(name),
        format: 'money',
        value: `SUM(${column(all, first)})`,
        shouldBe: total(all, first),
        passes,
      },
      {
        check: says.years(name),
        format: 'money',
        value: inYears,
        shouldBe: fixedAddress(last.row, first + OFFER_COLUMNS - 1),
        passes,
      },
    ];
  });
}

/** The months of the offer studied, in both views and by its reviews. */
function studiedChecks(draft: ModelDraft, places: Places, isPriced: boolean): OwnCheck[] {
  const { years, parts, other, reviews } = places.forecast;
  const says = draft.texts.forecast.checks;
  const added = [PARTS.usage, PARTS.fees, PARTS.topUp, PARTS.oneOff];
  const allMonths = fixedArea({
    ...columnOf(years, years.columnCount - 1),
    row: years.row + 1,
    rowCount: years.rowCount - 1,
  });
  const beyond = (area: Area) => `${total(area, PARTS.topUp)}+${total(area, PARTS.oneOff)}`;
  const within = (area: Area) => `${total(area, PARTS.usage)}+${total(area, PARTS.fees)}`;
  return [
    {
      check: says.parts,
      format: 'money',
      value: added.map((index) => `SUM(${column(parts, index)})`).join('+'),
      shouldBe: total(parts, PARTS.total),
      passes: isPriced,
    },
    {
      check: says.alone,
      format: 'money',
      value: total(parts, PARTS.total),
      shouldBe: `INDEX(${allMonths},${placeOfStudied(draft, places)})`,
      passes: isPriced,
    },
    {
      check: says.resolutions,
      format: 'count',
      value: `SUM(${column(parts, PARTS.resolutions)})`,
      shouldBe: total(parts, PARTS.resolutions),
      passes: isPriced,
    },
    {
      check: says.reviews,
      format: 'money',
      value: `SUM(${fixedArea(columnOf({ ...reviews, row: reviews.row + 1, rowCount: reviews.rowCount - 1 }, 6))})`,
      shouldBe: total(parts, PARTS.total),
      passes: isPriced,
    },
    {
      check: says.views,
      format: 'money',
      value: within(parts),
      shouldBe: within(other),
      passes: isPriced,
    },
    {
      check: says.apart,
      format: 'money',
      value: `${total(parts, PARTS.total)}-${total(other, PARTS.total)}`,
      shouldBe: `${beyond(parts)}-(${beyond(other)})`,
      passes: isPriced,
    },
  ];
}
