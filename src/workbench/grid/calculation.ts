import {
  ClearSelectionFormatCommand,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/preset-sheets-core';
import { ICommandService, type Injector, type IUnitRange } from '@univerjs/core';
import { calculateGathered } from './gathered-changes.js';
import type { Later } from './later.js';
import { leftBySpills } from './left-by-spills.js';
import { untilSpillsSettle } from './until-spills-settle.js';

/** What the grid is told to calculate again: nothing yet. */
const NOTHING_DIRTY = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
  forceCalculation: false,
};

/** Changes of cells that the grid does not calculate after. */
const ONLY_LOOKS: readonly unknown[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Whether the grid is calculating, and when it has finished. */
export interface Calculation {
  settled(): Promise<void>;
  /** Calculates every formula. */
  now(): void;
  /** Calculates the formulas of some areas, and what depends on them. */
  again(areas: IUnitRange[]): void;
  /** Called after every calculation. */
  onDone(listener: () => void): void;
}

/**
 * Follows the grid's commands. Writing starts nothing at once: the grid gathers changes for 100 ms, unless somebody waits
 * for them, and its own "calculation result applied" can come too early, so this counts what is due, what runs and what
 * is parked.
 */
export function followCalculation(injector: Injector, later: Later): Calculation {
  const dirty = injector.get(IActiveDirtyManagerService);
  const listeners: (() => void)[] = [];
  const waiters: (() => void)[] = [];
  // Opening a workbook is followed by its first calculation.
  let due = true;
  let running = false;
  const spills = leftBySpills(injector);
  const calculate = (what: { readonly dirtyRanges?: IUnitRange[]; readonly forceCalculation?: boolean }) =>
    // At once, so that what is written after it is known to be still due.
    injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetFormulaCalculationStartMutation.id,
        { ...NOTHING_DIRTY, ...what },
        { onlyLocal: true },
      );
  const again = (dirtyRanges: IUnitRange[]) => {
    // What was written meanwhile is no part of it: the grid still gathers it.
    const stillDue = due;
    calculate({ dirtyRanges });
    due = stillDue;
  };
  const rounds = untilSpillsSettle(spills, again);
  const isOver = () => !due && !running && later.open === 0;
  const begin = () => {
    if (due && !running) calculateGathered(injector);
  };
  const finish = () => {
    if (!running && rounds.goesOn()) return;
    for (const listener of listeners) listener();
    if (isOver()) for (const resolve of waiters.splice(0)) resolve();
    else if (waiters.length > 0) begin();
  };
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      due = false;
      running = true;
      spills.begin();
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState === undefined) return;
      running = false;
      rounds.ended(functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION);
      // Results are written in the same task as this notice; what listens to them comes after.
      setTimeout(finish);
    } else if (dirty.get(command.id)) {
      if (command.id !== SetRangeValuesMutation.id) due = true;
      else if (options?.onlyLocal !== true && !ONLY_LOOKS.includes(triggerOf(command.params))) due = true;
    }
  });
  return {
    now: () => void calculate({ forceCalculation: true }),
    again,
    settled: () => {
      if (isOver()) return Promise.resolve();
      begin();
      return new Promise((resolve) => waiters.push(resolve));
    },
    onDone: (listener) => void listeners.push(listener),
  };
}

function triggerOf(params: unknown): unknown {
  return (params as { trigger?: unknown } | undefined)?.trigger;
}
