import type { Injector } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';

/**
 * What is written into a sheet can change formulas of that sheet alone, but the grid gathers those of every sheet at each
 * writing: it is given the ones it needs.
 */
export function followFormulasBySheet(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  model.updateFormulaData = (unitId, sheetId, written) => {
    const ofSheet = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) ?? {} } });
    const own = Object.create(model, { getFormulaData: { value: ofSheet } }) as FormulaDataModel;
    return FormulaDataModel.prototype.updateFormulaData.call(own, unitId, sheetId, written);
  };
}
