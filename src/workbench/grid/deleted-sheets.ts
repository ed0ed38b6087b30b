import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';

/**
 * Keeps the grid from checking entries of a sheet that is no longer there: it checks what changed when it next has
 * time, and where the sheet was deleted meanwhile it fails with an error that nobody catches.
 */
export function leaveDeletedSheetsUnchecked(injector: Injector): void {
  const units = injector.get(IUniverInstanceService);
  const checks = injector.get(SheetsDataValidationValidatorService);
  const check = checks.validatorRanges.bind(checks);
  checks.validatorRanges = async (unitId, sheetId, ranges) => {
    const workbook = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ? check(unitId, sheetId, ranges) : [];
  };
}
