import { ICommandService, type Injector } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  IFunctionService,
  LexerTreeBuilder,
  RemoveSheetMutation,
  RemoveSuperTableMutation,
  SetWorksheetNameMutation,
} from '@univerjs/preset-sheets-core';

/** As many formulas as the engine remembers how it read. */
const KEPT_TEXTS = 5_000;

/** Lets the engine read every formula again, as what one of them names is elsewhere now, or is called otherwise. */
export function readAgain(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  // It keeps some under numbers, and forgets one at a time, those that it has kept longest first.
  for (let text = 0; text < KEPT_TEXTS; text += 1) functions.deleteFormulaAstCacheKey('');
  // What its readers keep they share, and forget when one of them goes.
  new LexerTreeBuilder().dispose();
}

/**
 * Follows what formulas name: a sheet that is renamed is read under its new name, and after a sheet or a table went every
 * formula is calculated. Left to itself the engine takes cells of a sheet that was just deleted for blank ones.
 */
export function followWhatFormulasName(injector: Injector): void {
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetWorksheetNameMutation.id || id === RemoveSheetMutation.id) readAgain(injector);
  });
  const dirty = injector.get(IActiveDirtyManagerService);
  for (const commandId of [RemoveSheetMutation.id, RemoveSuperTableMutation.id])
    dirty.register(commandId, { commandId, getDirtyData: () => ({ forceCalculation: true }) });
}
