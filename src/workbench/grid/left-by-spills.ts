import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import {
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type IUnitRange,
  type Workbook,
} from '@univerjs/core';

/** What a calculation leaves that took spills as they were before they were calculated themselves. */
export interface SpillWatch {
  /** To be called as a calculation begins. */
  readonly begin: () => void;
  /** The areas whose formulas must be calculated again after it; none where all took what there is now. */
  readonly left: () => IUnitRange[];
}

/** A spill and what it holds. */
interface Spill extends IUnitRange {
  readonly content: string;
}

/**
 * The engine goes over formulas twice: over those that changed, then over those that take what these spilled, in no order
 * that knows of spills. A formula that takes what a formula of the second pass spills has taken what stood there before,
 * and while it calculates the engine still reads what is no longer spilled. So whoever takes a spill that changed is
 * calculated again, until none does.
 */
export function leftBySpills(injector: Injector): SpillWatch {
  const model = injector.get(FormulaDataModel);
  const units = injector.get(IUniverInstanceService);
  /** A sheet that was deleted has nothing to calculate. */
  const isThere = ({ unitId, sheetId }: IUnitRange) =>
    units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId) instanceof
    Object;
  let before = spillsOf(model);
  let atBegin = before;
  return {
    begin: () => {
      atBegin = spillsOf(model);
    },
    left: () => {
      const now = spillsOf(model);
      const gone = [...before].flatMap(([place, own]) =>
        isWithin(own, now.get(place)) || !isThere(own) ? [] : [areaOf(own)],
      );
      // One that was written anew was empty as the calculation began, whatever it held before.
      const changed = [...now].flatMap(([place, own]) =>
        atBegin.get(place)?.content === own.content ? [] : [areaOf(own)],
      );
      before = now;
      return [...gone, ...changed];
    },
  };
}

/** Every spill by the place of its formula. */
function spillsOf(model: FormulaDataModel): Map<string, Spill> {
  const found = new Map<string, Spill>();
  for (const [unitId, sheets] of Object.entries(model.getArrayFormulaRange()))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      for (const [row, cells] of Object.entries(rows ?? {}))
        for (const [column, range] of Object.entries(cells as Record<string, IUnitRange['range']>)) {
          const own = { unitId, sheetId, range: { ...range } };
          found.set([unitId, sheetId, row, column].join(), { ...own, content: contentOf(model, own) });
        }
  return found;
}

/** The values of a spill, as one text to compare by. */
function contentOf(model: FormulaDataModel, { unitId, sheetId, range }: IUnitRange): string {
  const cells = model.getArrayFormulaCellData()[unitId]?.[sheetId];
  const values: unknown[] = [range.endRow - range.startRow, range.endColumn - range.startColumn];
  for (let row = range.startRow; row <= range.endRow; row += 1)
    for (let column = range.startColumn; column <= range.endColumn; column += 1)
      values.push(cells?.[row]?.[column]?.v ?? null);
  return JSON.stringify(values);
}

function areaOf({ unitId, sheetId, range }: Spill): IUnitRange {
  return { unitId, sheetId, range };
}

function isWithin({ range }: IUnitRange, now: IUnitRange | undefined): boolean {
  return now !== undefined && range.endRow <= now.range.endRow && range.endColumn <= now.range.endColumn;
}
