import { messages } from '../../messages/messages.js';
import type { Assumptions, Cases } from '../../core/scenario/tables/scenario.js';
import type { Settings } from '../../model/figures/draft.js';
import { areaAddress } from '../../reference/address.js';
import { sheetPrefix } from '../../reference/sheet-name.js';
import { cellsIn } from '../cells/cells-in.js';
import type { InputSheet, LocatedTables } from './locate-tables.js';
import { contentOf, cellKey, written } from '../cells/model-cells.js';
import { planAssumptions, planSettings, type InputGrids, type InputPlan } from './plan-inputs.js';
import { planClaim } from './plan-claim.js';
import { planCases } from './plan-cases.js';
import { asRead } from '../cells/read-back.js';
import { rectangles } from '../cells/rectangles.js';
import { at, type Grid } from '../cells/sheet-state.js';
import type { NewCell } from './table-write.js';

/** What the sheets beside the tables are to say; what is left out stays. */
export interface WantedInputs {
  readonly assumptions?: Assumptions | undefined;
  readonly settings?: Settings | undefined;
  readonly cases?: Cases | undefined;
}

/** A sheet of a model with inputs beside its tables, as it stands before anything is written. */
interface InputsBefore extends InputGrids {
  readonly sheet: InputSheet;
  readonly isProtected: boolean;
}

export type AllInputsBefore = Readonly<Partial<Record<keyof LocatedTables['beside'], InputsBefore>>>;

/** The cells of one sheet that are to be written. */
export interface InputWrite {
  readonly before: InputsBefore;
  readonly cells: readonly NewCell[];
}

/** Asks for these sheets; gives them after the next sync. */
export function askForInputs(
  context: Excel.RequestContext,
  { beside }: LocatedTables,
): () => AllInputsBefore {
  const asked = Object.entries(beside).map(([key, own]) => {
    const sheet = context.workbook.worksheets.getItem(own.id);
    sheet.load('protection/protected');
    const cells = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
    cells.load('values,formulas');
    return { key, own, sheet, cells };
  });
  return () =>
    Object.fromEntries(
      asked.map(({ key, own, sheet, cells }) => [
        key,
        {
          sheet: own,
          written: own.written,
          isProtected: sheet.protection.protected,
          values: cells.values as Grid,
          formulas: cells.formulas as Grid,
        },
      ]),
    );
}

/**
 * What is to be written, and why it must not be, if it must not.
 * @param ownCases the cases as they were written
 */
export function planInputs(
  { inputs, assumptions, cases, claims }: AllInputsBefore,
  wanted: WantedInputs,
  ownCases: Cases | undefined,
): { readonly writes: readonly InputWrite[]; readonly refusals: readonly string[] } {
  const { settings = {} } = wanted;
  const plans: readonly (readonly [InputsBefore, InputPlan])[] = [
    ...(inputs ? [[inputs, planSettings(inputs.sheet.name, inputs, 'settings', settings)] as const] : []),
    ...(assumptions
      ? [[assumptions, planSettings(assumptions.sheet.name, assumptions, 'choices', settings)] as const]
      : []),
    ...(claims ? [[claims, planClaim(claims.sheet.name, claims, settings)] as const] : []),
    ...(assumptions && wanted.assumptions
      ? [[assumptions, planAssumptions(assumptions.sheet.name, assumptions, wanted.assumptions)] as const]
      : []),
    ...(cases && wanted.cases && ownCases
      ? [[cases, planCases(cases.sheet.name, cases, ownCases, wanted.cases)] as const]
      : []),
  ];
  const writes = plans
    .filter(([, { cells }]) => cells.length > 0)
    .map(([before, { cells }]): InputWrite => ({ before, cells }));
  const locked = writes
    .filter(({ before: { isProtected } }) => isProtected)
    .map(({ before: { sheet } }) => messages().excel.host.protectedSheet(sheet.name));
  return { writes, refusals: [...new Set([...locked, ...plans.flatMap(([, { refusals }]) => refusals)])] };
}

/** Queues the cells. */
export function queueInputs(context: Excel.RequestContext, { before: { sheet }, cells }: InputWrite): void {
  const values = new Map(cells.map(({ row, column, value }) => [cellKey(row, column), value]));
  queueCells(context, sheet, cells, (row, column) =>
    written(contentOf(values.get(cellKey(row, column)) ?? '')),
  );
}

/** Queues what stood in the cells before. */
export function queueInputsUndo(context: Excel.RequestContext, { before, cells }: InputWrite): void {
  queueCells(context, before.sheet, cells, (row, column) =>
    asRead(at(before.values, row, column), at(before.formulas, row, column)),
  );
}

/** Addresses of what a write puts into cells, in few areas. */
export function addressesOfInputs({ before: { sheet }, cells }: InputWrite): string[] {
  return areasOfCells(cells).map((area) => sheetPrefix(sheet.name) + areaAddress(area));
}

function queueCells(
  context: Excel.RequestContext,
  { id }: InputSheet,
  cells: readonly NewCell[],
  read: (row: number, column: number) => string | number | boolean,
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  for (const area of areasOfCells(cells)) sheet.getRange(areaAddress(area)).formulas = cellsIn(area, read);
}

function areasOfCells(cells: readonly NewCell[]) {
  return rectangles(cells.map(({ row, column }) => ({ row, column, key: '' })));
}
