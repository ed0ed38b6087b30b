import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import {
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type IUnitRange,
  type Workbook,
} from '@univerjs/core';

/**
 * Gives, after a calculation, the areas of spills that became smaller with it or went, and what others grew by. While it
 * calculates the engine still reads what a formula spilled before, so a sum over such an area has added what is no longer
 * there, or has not seen what came.
 */
export function leftBySpills(injector: Injector): () => IUnitRange[] {
  const model = injector.get(FormulaDataModel);
  const units = injector.get(IUniverInstanceService);
  /** A sheet that was deleted has nothing to calculate. */
  const isThere = ({ unitId, sheetId }: IUnitRange) =>
    units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId) instanceof
    Object;
  let before = spillsOf(model);
  return () => {
    const now = spillsOf(model);
    const left = [...before].flatMap(([place, own]) =>
      isWithin(own, now.get(place)) || !isThere(own) ? [] : [own],
    );
    const come = [...now].flatMap(([place, own]) => grownBy(before.get(place), own));
    before = now;
    return [...left, ...come];
  };
}

/** Every spill by the place of its formula. */
function spillsOf(model: FormulaDataModel): Map<string, IUnitRange> {
  const found = new Map<string, IUnitRange>();
  for (const [unitId, sheets] of Object.entries(model.getArrayFormulaRange()))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      for (const [row, cells] of Object.entries(rows ?? {}))
        for (const [column, range] of Object.entries(cells as Record<string, IUnitRange['range']>))
          found.set([unitId, sheetId, row, column].join(), { unitId, sheetId, range: { ...range } });
  return found;
}

function isWithin({ range }: IUnitRange, now: IUnitRange | undefined): boolean {
  return now !== undefined && range.endRow <= now.range.endRow && range.endColumn <= now.range.endColumn;
}

/** The cells of a spill that it did not have before: below them, and beside. */
function grownBy(before: IUnitRange | undefined, now: IUnitRange): IUnitRange[] {
  if (before === undefined) return [];
  const { endRow, endColumn } = before.range;
  const { range } = now;
  return [
    ...(range.endRow > endRow ? [{ ...now, range: { ...range, startRow: endRow + 1 } }] : []),
    ...(range.endColumn > endColumn ? [{ ...now, range: { ...range, startColumn: endColumn + 1 } }] : []),
  ];
}
