import { assert } from '../../core/fault/result.js';
import { around, holds, type Area } from '../../reference/area.js';
import type { Block, ModelSheet } from '../page/sheet.js';

/** Where cells come to stand: on Data, or on their own sheet still. */
export interface Moved {
  readonly isData: boolean;
  readonly area: Area;
}

/** What becomes of the cells of a sheet some of whose blocks go to Data. */
export interface Move {
  readonly of: (area: Area) => Moved;
  /** How many rows its blocks take on Data. */
  readonly rowCount: number;
}

/**
 * Blocks behind a sheet leave it, and the rows in which nothing else stood go with them; on Data they keep their places
 * to each other, without the gaps between them. Undefined where the sheet has none.
 * @param top the first row that they take on Data
 */
export function moveOf(sheet: ModelSheet, top: number): Move | undefined {
  const behind = sheet.blocks.filter(({ isData }) => isData === true).map(areaOf);
  const whole = around(behind);
  if (whole === undefined) return undefined;
  const staying = [
    ...sheet.blocks.filter(({ isData }) => isData !== true).map(areaOf),
    ...sheet.tables,
    ...sheet.charts.map(({ place }) => place),
  ];
  const end = whole.row + whole.rowCount;
  // A blank row below those that leave goes with them: the one above them parts what stays.
  const own = placesOfRows(end, (row, stayed) => isIn(staying, row) || (!isIn(behind, row) && stayed));
  const there = placesOfRows(end, (row) => isIn(behind, row) || isIn(behind, row - 1));
  return {
    of: (area) => {
      const isData = isWithin(behind, area);
      const place = isData ? there : own;
      const row = place(area.row);
      const rowCount = place(area.row + area.rowCount - 1) - row + 1;
      return {
        isData,
        area: isData
          ? { ...area, row: top + row, column: area.column - whole.column, rowCount }
          : { ...area, row, rowCount },
      };
    },
    rowCount: there(end),
  };
}

/** The cells of a block. */
export function areaOf({ row, column, cells }: Block): Area {
  return { row, column, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
}

function isIn(areas: readonly Area[], row: number): boolean {
  return areas.some((own) => row >= own.row && row < own.row + own.rowCount);
}

/** Whether an area is one of what leaves, as a whole; one that is so in part would be torn. */
function isWithin(behind: readonly Area[], area: Area): boolean {
  const { row, column, rowCount, columnCount } = area;
  const [starts, ends] = [
    [row, column] as const,
    [row + rowCount - 1, column + columnCount - 1] as const,
  ].map(([atRow, atColumn]) => behind.some((own) => holds(own, atRow, atColumn)));
  assert(starts === ends, 'an area goes to Data as a whole or not at all');
  return starts === true;
}

/** The place of each row before an end, and of those from it on, once some rows are left out. */
function placesOfRows(
  end: number,
  stays: (row: number, didLast: boolean) => boolean,
): (row: number) => number {
  const places: number[] = [];
  let next = 0;
  let didLast = true;
  for (let row = 0; row < end; row += 1) {
    places.push(next);
    didLast = stays(row, didLast);
    if (didLast) next += 1;
  }
  return (row) => places[row] ?? next + row - end;
}
