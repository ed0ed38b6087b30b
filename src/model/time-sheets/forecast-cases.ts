import type { Cell } from '../../core/grid/cell.js';
import { tabulateForecast } from '../../core/report/forecast.js';
import { fixedArea, fixedAddress } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import { casesMonths } from '../figures/cases-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { formula, headerRow } from '../page/cell.js';
import type { Block, Expected, Format, ModelCell } from '../page/sheet.js';
import { spilled } from '../page/spill-block.js';
import { casePaths, caseTraffic, chosenCaseThere } from '../parts/case-arguments.js';
import type { OwnCheck } from '../parts/sheet-checks.js';
import { sectionBlock } from '../parts/sheet-head.js';
import { assumptionCells } from '../parts/studied.js';
import { OFFER_COLUMNS, totalsOf } from '../places/forecast-places.js';
import type { Places } from '../places/places.js';
import { forecastCall } from './forecast-call.js';
import { expectedCaseYears, caseYearBlocks } from './forecast-case-years.js';
import { offerCells, spansOf } from './forecast-years.js';

/** What all months cost in each case: the totals of the months by case below. */
export function caseTotals(draft: ModelDraft, places: Places): Block[] {
  const { cases: own } = places.forecast;
  if (own === undefined) return [];
  const texts = draft.texts.forecast.cases;
  const rows = offerCells(draft, places).map((offer, index): ModelCell[] => [
    offer,
    ...own.months.map((months) => {
      const { row, column } = totalsOf(months);
      return formula(`=${fixedAddress(row, column + 1 + OFFER_COLUMNS * index)}`, 'result', 'money');
    }),
  ]);
  return [
    sectionBlock(own.totals.row - 2, texts.section, { help: texts.help }),
    { row: own.totals.row, column: 0, cells: [headerRow([texts.offer, ...caseNames(draft)]), ...rows] },
  ];
}

/** Each year, and all offers by month, in each case. */
export function caseMonthBlocks(draft: ModelDraft, places: Places, formats: readonly Format[]): Block[] {
  const { cases: own } = places.forecast;
  if (own === undefined) return [];
  const texts = draft.texts.forecast.cases;
  const view = assumptionCells(draft, places, 'view');
  const months = own.months.flatMap((area, at): Block[] => {
    const tables = `${draft.names.tables.offers}[#All],${caseTraffic(draft, places, at)}`;
    const of = { tables, paths: casePaths(draft, places, at) };
    return [
      sectionBlock(area.row - 1, texts.months(caseNames(draft)[at] ?? '')),
      spilled(area, `=${forecastCall(draft, places, { view, of })}`, formats, 'total'),
    ];
  });
  return [...caseYearBlocks(draft, places, caseNames(draft)), ...months];
}

/** The engine's own figures of these cells. */
export function expectedByCase(draft: ModelDraft, { forecast: { cases: own } }: Places): Expected[] {
  if (own === undefined) return [];
  const { months, calendar } = draft.assumptions.outlook;
  const inCases = casesMonths(draft, draft.settings.view);
  const tables = own.months.map((_, at) =>
    tabulateForecast(
      draft.offers.flatMap(({ name }, index) => {
        const forecast = inCases[index]?.[at];
        return forecast === undefined ? [] : [{ name, forecast }];
      }),
      months,
      calendar,
    ),
  );
  const totals = draft.offers.map(({ name }, index): Cell[] => [
    name,
    ...tables.map((table) => table.at(-1)?.[1 + OFFER_COLUMNS * index] ?? null),
  ]);
  return [
    ...expectedTable('forecast', { row: own.totals.row + 1, column: 0 }, totals),
    ...expectedCaseYears(draft, own, inCases),
    ...own.months.flatMap((area, at) => expectedTable('forecast', area, tables[at] ?? [])),
  ];
}

/** The case shown, computed from its own columns, comes to what the model does; its years come to all months. */
export function byCaseChecks(draft: ModelDraft, places: Places): OwnCheck[] {
  const { cases: own, years } = places.forecast;
  if (own === undefined) return [];
  const says = draft.texts.forecast.checks;
  const inCases = casesMonths(draft, draft.settings.view);
  const columnCount = own.months.length;
  const spans = spansOf(draft).length;
  return draft.offers.flatMap(({ name }, index): OwnCheck[] => {
    const totals = fixedArea({ row: own.totals.row + 1 + index, column: 1, rowCount: 1, columnCount });
    const first = own.years.row + 1 + spans * index;
    const ofYears = fixedArea({ row: first, column: 2, rowCount: spans, columnCount });
    const passes = inCases[index]?.every(({ ok }) => ok) === true;
    return [
      {
        check: says.caseShown(name),
        format: 'money',
        value: `INDEX(${totals},${chosenCaseThere(draft, places)})`,
        shouldBe: fixedArea({
          ...columnOf(years, years.columnCount - 1),
          row: years.row + 1 + index,
          rowCount: 1,
        }),
        passes,
      },
      {
        check: says.caseYears(name),
        format: 'money',
        value: `SUM(${ofYears})`,
        shouldBe: `SUM(${totals})`,
        passes,
      },
    ];
  });
}

function caseNames({ cases, texts }: ModelDraft): string[] {
  return [texts.cases.base, ...cases.names];
}
