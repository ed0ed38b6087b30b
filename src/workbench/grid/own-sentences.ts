import type { Injector } from '@univerjs/core';
import { CellAlertManagerService } from '@univerjs/preset-sheets-core';
import type { CellPlace } from './meter-function.js';

/** What the grid calls its box about the error in the cell under the pointer. */
const ERROR_BOX = 'SHEET_FORMULA_ALERT';

/** Keeps the grid's own box, which knows no more than the error's name, from where one of our functions said why. */
export function preferOurSentences(
  injector: Injector,
  sentence: (place: CellPlace) => string | undefined,
): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId: sheet, row, col: column } = alert.location;
    if (alert.key !== ERROR_BOX || sentence({ sheet, row, column }) === undefined) show(alert);
  };
}
