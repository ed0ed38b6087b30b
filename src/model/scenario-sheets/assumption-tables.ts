import { FIRST_DATE } from '../../core/grid/day.js';
import { dayOrNumber } from '../../core/grid/read-day.js';
import { toDouble } from '../../core/exact/decimal.js';
import {
  ACTUALS_COLUMNS,
  assumedCells,
  GROWTH_COLUMNS,
  RAMP_COLUMNS,
  REALISATION_COLUMNS,
  SEASON_COLUMNS,
  SPREAD_COLUMNS,
} from '../../core/scenario/assumptions/assumptions.js';
import type { ScenarioRow } from '../../core/scenario/tables/scenario.js';
import { DRAWN_LEVERS } from '../../core/scenario/levers/levers.js';
import { monthNames } from '../../messages/month-names.js';
import { blank, headerRow, number, words } from '../page/cell.js';
import { EARLIER_HEADERS, TABLE_HEADERS } from '../page/table-headers.js';
import { hasPaths, type AssumptionPlaces } from '../places/assumption-places.js';
import { leverFormats } from '../parts/lever-formats.js';
import { sectionBlock } from '../parts/sheet-head.js';
import type { Area } from '../../reference/area.js';
import type { Highlight } from '../page/highlight.js';
import type { Block, Format, ModelCell, Validation } from '../page/sheet.js';
import type { ModelDraft } from '../figures/draft.js';

/** The columns of notes behind the figures of each table. */
const NOTE_COLUMN = 3;

/** The cells of the tables that the user types into. */
export function tableInputs(places: AssumptionPlaces): Area[] {
  const { ramp, season, spread, growth, realisation, actuals } = places;
  const notes = (area: Area): Area => ({ ...area, column: NOTE_COLUMN, columnCount: 3 });
  const all = [ramp, season, spread, growth, realisation].filter((area) => area !== undefined);
  return [
    ...all.flatMap((area) => [area, notes(area)]),
    ...(actuals === undefined ? [] : [{ ...actuals, columnCount: ACTUALS_COLUMNS.length }]),
  ];
}

/** How the resolution rate rises, what each month of the year brings, and what is not known for sure. */
export function tableBlocksOf(draft: ModelDraft, places: AssumptionPlaces): Block[] {
  const { ramp, season, spread } = places;
  const { assumed, texts } = draft;
  const own = texts.assumptions;
  const isNamed = draft.assumptions.outlook.calendar !== undefined;
  const seasonMonth = isNamed ? monthNames(draft.options.language ?? 'en').long : own.season.month;
  const text = (cell: string) => [words(cell, 'unit')];
  const byChannel = hasPaths(draft);
  const ramped = cellsOf(assumed.ramp, RAMP_COLUMNS, ramp.rowCount).map(
    ([month, rate, channel, ...notes]) => [
      rampMonth(month, isNamed),
      input(rate, 'percent'),
      ...(byChannel ? [input(channel, 'text')] : text(own.ramp.unit)),
      ...notes.map(note),
    ],
  );
  const seasons = cellsOf(assumed.season, SEASON_COLUMNS, season.rowCount).map(
    ([, factor, ...notes], index) => [
      words(seasonMonth(index + 1), 'label'),
      input(factor, 'decimal'),
      ...text(own.season.unit),
      ...notes.map(note),
    ],
  );
  const spreads = cellsOf(assumed.spread, SPREAD_COLUMNS, spread.rowCount).map(
    ([variable, low, high, ...notes]) => [
      input(variable, 'text'),
      input(low, 'decimal'),
      input(high, 'decimal'),
      ...notes.map(note),
    ],
  );
  return [
    ...tableBlock(ramp.row, own.ramp.section, {
      help: isNamed ? own.ramp.helpNamed : own.ramp.help,
      headers: byChannel ? TABLE_HEADERS.ramp : EARLIER_HEADERS.ramp,
      rows: ramped,
    }),
    ...tableBlock(season.row, own.season.section, {
      help: isNamed ? own.season.helpNamed : own.season.help,
      headers: TABLE_HEADERS.season,
      rows: seasons,
    }),
    ...tableBlock(spread.row, own.spread.section, {
      help: own.spread.help,
      headers: TABLE_HEADERS.spread,
      rows: spreads,
    }),
    ...pathTables(draft, places),
    ...actualsBlock(draft, places),
  ];
}

/** What channels grow by, and how much of freed time is released in which month. */
function pathTables(draft: ModelDraft, { growth, realisation }: AssumptionPlaces): Block[] {
  const { assumed, texts, assumptions } = draft;
  const own = texts.assumptions;
  const isNamed = assumptions.outlook.calendar !== undefined;
  if (growth === undefined || realisation === undefined) return [];
  const growing = cellsOf(assumed.growth ?? [], GROWTH_COLUMNS, growth.rowCount).map(
    ([channel, rate, ...notes]) => [
      input(channel, 'text'),
      input(rate, 'percent'),
      words(own.growth.unit, 'unit'),
      ...notes.map(note),
    ],
  );
  const released = cellsOf(assumed.realisation ?? [], REALISATION_COLUMNS, realisation.rowCount).map(
    ([month, share, ...notes]) => [
      rampMonth(month, isNamed),
      input(share, 'percent'),
      words(own.realisation.unit, 'unit'),
      ...notes.map(note),
    ],
  );
  return [
    ...tableBlock(growth.row, own.growth.section, {
      help: own.growth.help,
      headers: TABLE_HEADERS.growth,
      rows: growing,
    }),
    ...tableBlock(realisation.row, own.realisation.section, {
      help: own.realisation.help,
      headers: TABLE_HEADERS.realisation,
      rows: released,
    }),
  ];
}

/** What months were that are over. */
function actualsBlock({ assumed, assumptions, texts }: ModelDraft, { actuals }: AssumptionPlaces): Block[] {
  if (actuals === undefined) return [];
  const isNamed = assumptions.outlook.calendar !== undefined;
  const own = texts.assumptions.actuals;
  const rows = cellsOf(assumed.actuals ?? [], ACTUALS_COLUMNS, actuals.rowCount).map(
    ([month, channel, sessions, interactions, rate, invoiced, ...notes]) => [
      rampMonth(month, isNamed),
      input(channel, 'text'),
      input(sessions, 'count'),
      input(interactions, 'decimal'),
      input(rate, 'percent'),
      input(invoiced, 'amount'),
      ...notes.map(note),
    ],
  );
  return tableBlock(actuals.row, own.section, {
    help: isNamed ? own.helpNamed : own.help,
    headers: TABLE_HEADERS.actuals,
    rows,
  });
}

/** The ends of what is uncertain, each as its figure is written. */
export function spreadFormats({ spread }: AssumptionPlaces): Highlight[] {
  return leverFormats(endsOf(spread), spread.column);
}

function endsOf(spread: Area): Area {
  return { ...spread, column: spread.column + 1, columnCount: 2 };
}

/** What may be typed into the tables. */
export function tableValidations(
  { texts: { assumptions: texts }, assumptions }: ModelDraft,
  { ramp, season, spread, growth, realisation }: AssumptionPlaces,
): Validation[] {
  const { calendar } = assumptions.outlook;
  const column = (area: Area, index: number): Area => ({
    ...area,
    column: area.column + index,
    columnCount: 1,
  });
  const atLeast = (area: Area, from: number, message: string, to?: number): Validation => ({
    ...area,
    kind: 'number',
    from,
    to,
    message,
  });
  return [
    atLeast(column(ramp, 0), 1, calendar === undefined ? texts.ramp.month : texts.ramp.monthNamed),
    atLeast(column(ramp, 1), 0, texts.ramp.rate, 1),
    atLeast(season, 0, texts.season.factor),
    {
      ...column(spread, 0),
      kind: 'list',
      values: DRAWN_LEVERS,
      message: texts.spread.chooseOne(DRAWN_LEVERS.join(', ')),
    },
    atLeast(endsOf(spread), 0, texts.spread.ends),
    ...(growth === undefined ? [] : [atLeast(column(growth, 1), -1, texts.growth.rate)]),
    ...(realisation === undefined
      ? []
      : [
          atLeast(
            column(realisation, 0),
            1,
            calendar === undefined ? texts.ramp.month : texts.ramp.monthNamed,
          ),
          atLeast(column(realisation, 1), 0, texts.realisation.rate, 1),
        ]),
  ];
}

function tableBlock(
  first: number,
  title: string,
  own: { readonly help: string; readonly headers: readonly string[]; readonly rows: readonly ModelCell[][] },
): Block[] {
  return [
    sectionBlock(first - 3, title, { help: own.help }),
    {
      row: first - 1,
      column: 0,
      cells: [headerRow(own.headers), ...own.rows],
    },
  ];
}

type Own = string | number | null;

/** The table's cells, with blank rows up to as many as the sheet has. */
function cellsOf(rows: readonly ScenarioRow[], columns: readonly string[], count: number): Own[][] {
  const given = assumedCells(rows, columns) as Own[][];
  return Array.from({ length: count }, (_, index) => given[index] ?? columns.map(() => null));
}

/** A figure as a number even where it was given as text, since formulas of Excel's own count on it. */
function input(cell: Own | undefined, format: Format): ModelCell {
  if (cell === undefined || cell === null || cell === '') return blank('input', format);
  const value = typeof cell === 'number' ? cell : format === 'text' ? undefined : dayOrNumber(cell);
  if (value === undefined) return words(String(cell), 'input', format);
  return number(typeof value === 'number' ? value : toDouble(value), 'input', format);
}

/** A date where months have names; what is typed into a cell without a format becomes one as a date. */
function rampMonth(cell: Own | undefined, isNamed: boolean): ModelCell {
  const own = input(cell, isNamed ? 'general' : 'count');
  const isDate = own.content.kind === 'number' && own.content.value >= FIRST_DATE;
  return isDate ? { ...own, format: 'month' } : own;
}

function note(cell: Own): ModelCell {
  return cell === null ? blank('input') : words(String(cell), 'input');
}
