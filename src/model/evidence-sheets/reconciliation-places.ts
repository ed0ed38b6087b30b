import { trafficCells } from '../../core/scenario/tables/scenario-tables.js';
import type { Area, CellPosition } from '../../reference/area.js';
import { countedMonth, type ReconciliationReport } from './reconciliation-report.js';
import { channelGroups, lengthsOf, withSessions } from './usage-groups.js';
import { MONTH_COLUMNS, type CountPlaces } from './usage-places.js';

/** Where everything stands on Reconciliation; tables with their header row. */
export interface ReconciliationPlaces {
  readonly about: CellPosition;
  readonly offer: CellPosition;
  readonly lines: Area;
  /** Credit, what is to be explained, the difference, and units that the definition does not bill. */
  readonly outcome: CellPosition;
  readonly unbillable: CellPosition;
  readonly invoice: Area;
  /** Of a list: a row each. */
  readonly netting: CellPosition | undefined;
  readonly counted: CountPlaces | undefined;
  readonly checksRow: number;
}

/** The rows about what is reconciled; files come below them. */
export const ABOUT = ['offer', 'month', 'billed'] as const;
export const ABOUT_COUNTED = ['measured', 'zone', 'window', 'recontact', 'deviate'] as const;
export const NETTING = ['agreed', 'over', 'duplicates', 'under', 'unsettled', 'net'] as const;
const FIRST_ROW = 5;
const BETWEEN = 3;
const OUTCOME_ROWS = 4;
const LINE_COLUMNS = 11;

export function reconciliationPlaces(report: ReconciliationReport): ReconciliationPlaces {
  const month = countedMonth(report);
  const about = { row: FIRST_ROW, column: 0 };
  const aboutRows = ABOUT.length + (month === undefined ? 0 : ABOUT_COUNTED.length + month.files.length);
  const lines = {
    ...{ row: about.row + aboutRows + BETWEEN, column: 0 },
    ...{ rowCount: report.lines.length + 2, columnCount: LINE_COLUMNS },
  };
  const outcome = { row: end(lines) + 2, column: 0 };
  const invoice = {
    ...{ row: outcome.row + OUTCOME_ROWS + BETWEEN, column: 0 },
    ...{ rowCount: report.invoice.length, columnCount: report.invoice[0]?.length ?? 0 },
  };
  const netting = report.net === undefined ? undefined : { row: end(invoice) + BETWEEN, column: 0 };
  const afterNetting = netting === undefined ? end(invoice) : netting.row + NETTING.length;
  const deviate = { row: about.row + ABOUT.length + ABOUT_COUNTED.indexOf('deviate'), column: 1 };
  const counted = month && countedPlaces(month, { row: afterNetting + BETWEEN, deviate });
  const last = counted?.histogram ?? counted?.traffic;
  return {
    ...{ about, lines, outcome, invoice, netting, counted },
    offer: { row: about.row, column: 1 },
    unbillable: { row: outcome.row + OUTCOME_ROWS - 1, column: 1 },
    checksRow: (last === undefined ? afterNetting : end(last)) + 1,
  };
}

function countedPlaces(
  { counts, states, traffic: rows }: NonNullable<ReturnType<typeof countedMonth>>,
  { row, deviate }: { readonly row: number; readonly deviate: CellPosition },
): CountPlaces {
  const groups = channelGroups(counts);
  const aided = withSessions(groups);
  const lengths = states === 'messages' ? lengthsOf(aided) : [];
  const monthRows = groups.reduce((count, own) => count + own.months.length, 0);
  const months = { row, column: 0, rowCount: monthRows + 2, columnCount: MONTH_COLUMNS };
  const [headers = [], ...body] = trafficCells(rows);
  const traffic = {
    ...{ row: end(months) + BETWEEN, column: 0 },
    ...{ rowCount: body.length + 1, columnCount: headers.length },
  };
  const histogram =
    lengths.length === 0
      ? undefined
      : {
          ...{ row: end(traffic) + BETWEEN, column: 0 },
          ...{ rowCount: lengths.length + 2, columnCount: aided.length + 3 },
        };
  return { groups, lengths, days: undefined, deviate, months, traffic, histogram };
}

function end({ row, rowCount }: Area): number {
  return row + rowCount;
}
