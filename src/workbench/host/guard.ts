import { intersect, valueAt, type Layers } from '../grid/areas.js';
import type { Area } from '../grid/grid.js';
import type { Reach } from './kind.js';
import { Refusal } from './refusal.js';

/** The protection of one sheet, as `protect` was given it; a password is kept to compare it. */
export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string;
}

export function protectionKey(sheet: string): string {
  return `protection:${sheet}`;
}

function protectionOf(sheet: string, { grid }: Reach): Protection | undefined {
  return grid.kept.get<Protection>(protectionKey(sheet));
}

/** What the protection of the workbook itself is kept under, in place of a sheet. */
export const WORKBOOK_STRUCTURE = 'workbook';

/** Refuses to add, delete, rename, move, copy, show or hide a sheet of a protected workbook. */
export function refuseStructure(reach: Reach): void {
  if (protectionOf(WORKBOOK_STRUCTURE, reach))
    throw new Refusal('AccessDenied', 'The workbook is protected: its sheets stay as they are.');
}

/** Refuses to change what a protected sheet holds: as a user could not, an add-in cannot. */
export function refuseProtected(sheet: string, reach: Reach, allowance?: string): void {
  const protection = protectionOf(sheet, reach);
  if (!protection || (allowance !== undefined && protection.options[allowance] === true)) return;
  throw new Refusal('AccessDenied', 'The sheet is protected: what was asked for cannot be changed.');
}

/** Refuses to write into locked cells of a protected sheet. */
export function refuseLocked(area: Area, reach: Reach): void {
  if (!protectionOf(area.sheet, reach)) return;
  const layers = reach.grid.kept.get<Layers<boolean>>('look:locked') ?? [];
  const held = reach.grid.within(area) ?? intersect(area, area);
  for (let row = held?.row ?? 0; row < (held ? held.row + held.rowCount : 0); row++)
    for (let column = held?.column ?? 0; column < (held ? held.column + held.columnCount : 0); column++)
      if (valueAt(layers, area.sheet, row, column) !== false) refuseProtected(area.sheet, reach);
}
