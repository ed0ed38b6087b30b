import { trafficCells } from '../../core/scenario/tables/scenario-tables.js';
import { readOfferRows } from '../../core/scenario/tables/read-scenario.js';
import type { Area, CellPosition } from '../../reference/area.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import { channelGroups, lengthsOf, withSessions, type ChannelGroup } from './usage-groups.js';
import type { UsageReport } from './usage-report.js';

/** Where counts and the traffic that follows from them stand; tables with their header row. */
export interface CountPlaces {
  readonly groups: readonly ChannelGroup[];
  readonly lengths: readonly number[];
  /** The cell with the days of a log, whose counts become those of a month; undefined where they stay. */
  readonly days: CellPosition | undefined;
  readonly deviate: CellPosition;
  /** With a row for all at the end. */
  readonly months: Area;
  readonly traffic: Area;
  /** Header row, a row a length, and a row of totals; undefined where replies are not counted. */
  readonly histogram: Area | undefined;
}

/** Where everything stands on Usage. */
export interface UsagePlaces extends CountPlaces {
  /** With a row for all files at the end. */
  readonly files: Area;
  /** Labels and what stands beside them. */
  readonly counted: CellPosition;
  readonly days: CellPosition;
  readonly ai: CellPosition;
  readonly greetings: CellPosition;
  readonly priced: Area | undefined;
  readonly checksRow: number;
}

const FIRST_ROW = 6;
/** A blank row, a title and a line of help, before the headers. */
const BETWEEN = 3;
/** The rows of how it was counted, in their order on the sheet. */
export const COUNTED = [
  ...(['measured', 'zone', 'window', 'recontact', 'first', 'last', 'days'] as const),
  ...(['customer', 'ai', 'greetings', 'human', 'system', 'deviate'] as const),
] as const;
export const MONTH_COLUMNS = 15;
const RANKING_COLUMNS = 13;

export function usagePlaces(report: UsageReport): UsagePlaces {
  const groups = channelGroups(report.counts);
  const aided = withSessions(groups);
  const lengths = report.states === 'messages' ? lengthsOf(aided) : [];
  const files = { row: FIRST_ROW, column: 0, rowCount: report.files.length + 2, columnCount: 6 };
  const counted = { row: end(files) + 2, column: 0 };
  const valueOf = (key: (typeof COUNTED)[number]) => ({ row: counted.row + COUNTED.indexOf(key), column: 1 });
  const monthRows = groups.reduce((count, { months }) => count + months.length, 0);
  const months = {
    ...{ row: counted.row + COUNTED.length + BETWEEN, column: 0 },
    ...{ rowCount: monthRows + 2, columnCount: MONTH_COLUMNS },
  };
  const [headers = [], ...rows] = trafficCells(report.traffic);
  const traffic = {
    ...{ row: end(months) + BETWEEN, column: 0 },
    ...{ rowCount: rows.length + 1, columnCount: headers.length },
  };
  const offers = report.offers && readOfferRows(report.offers.rows).offers;
  const priced =
    offers?.ok === true && offers.value.length > 0
      ? {
          ...{ row: end(traffic) + BETWEEN, column: 0 },
          ...{ rowCount: offers.value.length + 1, columnCount: RANKING_COLUMNS },
        }
      : undefined;
  const histogram =
    lengths.length === 0
      ? undefined
      : {
          ...{ row: end(priced ?? traffic) + BETWEEN + CHART_HEIGHT + 1, column: 0 },
          ...{ rowCount: lengths.length + 2, columnCount: aided.length + 3 },
        };
  return {
    ...{ groups, lengths, files, counted, months, traffic, priced, histogram },
    days: valueOf('days'),
    deviate: valueOf('deviate'),
    ai: valueOf('ai'),
    greetings: valueOf('greetings'),
    checksRow: end(histogram ?? priced ?? traffic) + 1,
  };
}

function end({ row, rowCount }: Area): number {
  return row + rowCount;
}
