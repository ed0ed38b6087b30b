import type { Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { faultsCell } from '../../core/grid/fault-cell.js';
import { figure } from '../../core/report/table.js';
import type { OfferForecast } from '../../core/study/time/forecast.js';
import { fixedArea } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { formula, headerRow, words } from '../page/cell.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import { sectionBlock } from '../parts/sheet-head.js';
import { monthsOf, OFFER_COLUMNS, type CaseMonths } from '../places/forecast-places.js';
import type { Places } from '../places/places.js';
import { offerCells, spansOf } from './forecast-years.js';
import { yearTitle } from './year-title.js';

/** Every year of every offer, a column a case: sums over the months of the case. */
export function caseYearBlocks(draft: ModelDraft, places: Places, names: readonly string[]): Block[] {
  const { cases: own } = places.forecast;
  if (own === undefined) return [];
  const texts = draft.texts.forecast.cases;
  const spans = spansOf(draft);
  const rows = offerCells(draft, places).flatMap((offer, index) =>
    spans.map((span): ModelCell[] => [
      offer,
      words(yearTitle(draft, span), 'label'),
      ...own.months.map((months) => {
        const totals = columnOf(monthsOf(months), 1 + OFFER_COLUMNS * index);
        const year = { ...totals, row: totals.row + span.from - 1, rowCount: span.to - span.from + 1 };
        return formula(`=SUM(${fixedArea(year)})`, 'result', 'money');
      }),
    ]),
  );
  return [
    sectionBlock(own.years.row - 2, texts.years.section, { help: texts.years.help }),
    {
      row: own.years.row,
      column: 0,
      cells: [headerRow([texts.offer, texts.years.year, ...names]), ...rows],
    },
  ];
}

/** The engine's own figures of these cells. */
export function expectedCaseYears(
  draft: ModelDraft,
  { years }: CaseMonths,
  inCases: readonly (readonly Result<OfferForecast>[])[],
): Expected[] {
  const rows = draft.offers.flatMap(({ name }, index) =>
    spansOf(draft).map((span, year): Cell[] => [
      name,
      yearTitle(draft, span),
      ...(inCases[index] ?? []).map((one): Cell => {
        if (!one.ok) return faultsCell(one.faults);
        const total = one.value.years[year]?.total;
        return total === undefined ? null : figure(total);
      }),
    ]),
  );
  return expectedTable('forecast', { row: years.row + 1, column: 0 }, rows);
}
