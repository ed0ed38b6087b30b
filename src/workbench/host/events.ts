import { formatAddress } from '../grid/address.js';
import { intersect } from '../grid/areas.js';
import type { Change } from '../grid/changes.js';
import type { Area, CellValue, Grid } from '../grid/grid.js';

/** Numbers of the model's events, as office.js 1.1.110 has them. */
export const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  tableChanged: 101,
} as const;

/** Whom an event of the workbook or of a collection is about. */
export const EVERYWHERE = 'Workbook';

/** Who made a change: this user or add-in, or somebody else who edits the same workbook. */
export type Source = 'Local' | 'Remote';

type Raise = (event: number, target: string, details: Readonly<Record<string, unknown>>) => void;

/** Raises what the add-in asked to hear of a change. */
export function raiseChange(
  grid: Grid,
  change: Change,
  source: Source,
  byAddIn: boolean,
  raise: Raise,
): void {
  const triggerSource = byAddIn ? 'ThisLocalAddin' : 'Unknown';
  if (change.kind !== 'cells') {
    const event = change.kind === 'sheet-added' ? EVENT.sheetAdded : EVENT.sheetDeleted;
    raise(event, EVERYWHERE, { source, worksheetId: change.sheet });
    return;
  }
  const { area, values } = change;
  const details = (part: Area) => ({
    address: cellsOf(part),
    changeType: 'RangeEdited',
    source,
    triggerSource,
    shiftDirection: 'None',
    worksheetId: part.sheet,
    ...(values ? detailsOf(values.before, values.after) : {}),
  });
  for (const target of [EVERYWHERE, area.sheet]) raise(EVENT.sheetChanged, target, details(area));
  for (const table of grid.tables.all()) {
    const met = intersect(table.area, area);
    for (const target of met ? [EVERYWHERE, area.sheet, table.id] : [])
      raise(EVENT.tableChanged, target, { ...details(met ?? area), tableId: table.id });
  }
}

export function raiseSelection(grid: Grid, raise: Raise): void {
  const area = grid.selection();
  const details = { address: cellsOf(area), worksheetId: area.sheet };
  for (const target of [EVERYWHERE, area.sheet]) raise(EVENT.sheetSelectionChanged, target, details);
}

export function raiseActivation(before: string, now: string, raise: Raise): void {
  for (const target of [EVERYWHERE, before]) raise(EVENT.sheetDeactivated, target, { worksheetId: before });
  for (const target of [EVERYWHERE, now]) raise(EVENT.sheetActivated, target, { worksheetId: now });
}

function cellsOf(area: Area): string {
  return formatAddress(area, 'S').slice(2);
}

function detailsOf(valueBefore: CellValue, valueAfter: CellValue) {
  return {
    valueBefore,
    valueAfter,
    valueTypeBefore: typeOf(valueBefore),
    valueTypeAfter: typeOf(valueAfter),
  };
}

function typeOf(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value.startsWith('#') ? 'Error' : 'String';
}
