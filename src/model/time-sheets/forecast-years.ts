import { yearSpans, type YearSpan } from '../../core/traffic/calendar.js';
import type { Cell } from '../../core/grid/cell.js';
import { figure } from '../../core/report/table.js';
import { faultsCell } from '../../core/grid/fault-cell.js';
import { cellAddress, fixedArea } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import { formula, headerRow } from '../page/cell.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import type { ForecastFigures } from '../figures/forecast-figures.js';
import { monthsOf, OFFER_COLUMNS, type ForecastPlaces } from '../places/forecast-places.js';
import type { Places } from '../places/places.js';
import { referenceTo, sectionBlock } from '../parts/sheet-head.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import { yearTitle } from './year-title.js';

/** What the years are, above them. */
export function yearSection({ texts, assumptions }: ModelDraft, { years }: ForecastPlaces): Block {
  const own = texts.forecast.years;
  const { section, help } = assumptions.outlook.calendar === undefined ? own : own.fiscal;
  return sectionBlock(years.row - 2, section, { help });
}

/** What each offer costs in each contract or fiscal year and over all months: sums over the months below. */
export function yearBlock(draft: ModelDraft, places: Places): Block {
  const { years, all } = places.forecast;
  const spans = spansOf(draft);
  const rows = offerCells(draft, places).map((offer, index): ModelCell[] => {
    const totals = columnOf(monthsOf(all), 1 + OFFER_COLUMNS * index);
    const total = (from: number, to: number) =>
      formula(
        `=SUM(${fixedArea({ ...totals, row: totals.row + from - 1, rowCount: to - from + 1 })})`,
        'result',
        'money',
      );
    const first = cellAddress(years.row + 1 + index, 1);
    const last = cellAddress(years.row + 1 + index, spans.length);
    return [
      offer,
      ...spans.map(({ from, to }) => total(from, to)),
      formula(`=SUM(${first}:${last})`, 'key', 'money'),
    ];
  });
  const texts = draft.texts.forecast.years;
  const titles = spans.map((span) => yearTitle(draft, span));
  return {
    row: years.row,
    column: years.column,
    cells: [headerRow([texts.offer, ...titles, texts.all]), ...rows],
  };
}

/** The engine's own figures of these cells. */
export function expectedYears(draft: ModelDraft, places: Places, { forecasts }: ForecastFigures): Expected[] {
  const { years } = places.forecast;
  const spans = spansOf(draft);
  const rows = forecasts.map(({ name, forecast }): Cell[] => {
    if (!forecast.ok) {
      const fault = faultsCell(forecast.faults);
      return [name, ...spans.map(() => fault), fault];
    }
    const { years: own, whole } = forecast.value;
    return [name, ...own.map(({ total }) => figure(total)), figure(whole.total)];
  });
  return expectedTable('forecast', { ...years, row: years.row + 1 }, rows);
}

/** The offers' names in the order of their table, as Assumptions lists them. */
export function offerCells(draft: ModelDraft, { assumptions: { list } }: Places): ModelCell[] {
  return draft.offers.map((_, index) => {
    const name = referenceTo(draft, 'assumptions', { row: list.row + index, column: list.column });
    return formula(`=${name}`, 'key', 'text');
  });
}

/** The years that the months fall into. */
export function spansOf({ assumptions: { outlook } }: ModelDraft): YearSpan[] {
  return yearSpans(outlook.months, outlook.calendar);
}
