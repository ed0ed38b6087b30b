import {
  ClearSelectionFormatCommand,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/preset-sheets-core';
import {
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type IUnitRange,
} from '@univerjs/core';
import { askedCalculations } from './asked-calculations.js';
import { calculateGathered, holdGathered } from './gathered-changes.js';
import type { Later } from './later.js';
import { leftBySpills } from './left-by-spills.js';
import { untilSpillsSettle } from './until-spills-settle.js';

/** Changes of cells that the grid does not calculate after. */
const ONLY_LOOKS: readonly unknown[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Whether the grid is calculating, and when it has finished. */
export interface Calculation {
  settled(): Promise<void>;
  /** Resolves while nothing is being calculated, whatever is still due. */
  idle(): Promise<void>;
  /** Calculates every formula. */
  now(): void;
  /** Calculates the formulas of some areas, and what depends on them. */
  again(areas: IUnitRange[]): void;
  /** Called after every calculation. */
  onDone(listener: () => void): void;
}

/**
 * Follows the grid's commands, and lets one calculation end before the next begins: the grid's engine keeps what it
 * calculates in one place, so that one that begins meanwhile takes the other's results away, and one that is stopped is
 * told as ended twice. Writing starts nothing at once: the grid gathers changes for 100 ms, unless somebody waits for them.
 */
export function followCalculation(injector: Injector, later: Later): Calculation {
  const dirty = injector.get(IActiveDirtyManagerService);
  const listeners: (() => void)[] = [];
  const waiters: (() => void)[] = [];
  const writers: (() => void)[] = [];
  // Opening a workbook is followed by its first calculation.
  let due = true;
  let running = false;
  let isEnding = false;
  const asked = askedCalculations(injector);
  const spills = leftBySpills(injector);
  /** Whether something that was asked for has begun. */
  const beginAsked = (): boolean => {
    if (running) return false;
    // What was written meanwhile is no part of it: the grid still gathers it.
    const stillDue = due;
    const hasBegun = asked.begin();
    due = stillDue;
    return hasBegun;
  };
  const again = (areas: readonly IUnitRange[] | 'everything') => {
    asked.add(areas);
    beginAsked();
  };
  const rounds = untilSpillsSettle(spills, again);
  const isOver = () => !due && !running && later.open === 0;
  const begin = () => {
    if (due && !running) calculateGathered(injector);
  };
  const finish = () => {
    running = isEnding = false;
    holdGathered(injector, false);
    if (rounds.goesOn() || beginAsked()) return;
    for (const listener of listeners) listener();
    if (isOver()) for (const resolve of waiters.splice(0)) resolve();
    if (due) begin();
    else for (const resolve of writers.splice(0)) resolve();
  };
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      due = false;
      running = true;
      holdGathered(injector, true);
      spills.begin();
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState === undefined || isEnding) return;
      isEnding = true;
      // Results are written in the same task as this notice; what listens to them comes after.
      setTimeout(finish);
    } else if (dirty.get(command.id) && !isOnlyLooks(command, options)) due = true;
  });
  return {
    now: () => again('everything'),
    again,
    settled: () => {
      if (isOver()) return Promise.resolve();
      begin();
      return new Promise((resolve) => waiters.push(resolve));
    },
    idle: () => (running ? new Promise((resolve) => writers.push(resolve)) : Promise.resolve()),
    onDone: (listener) => void listeners.push(listener),
  };
}

/** Whether a change is none that the grid calculates after. */
function isOnlyLooks({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { trigger } = (params ?? {}) as { readonly trigger?: unknown };
  return options?.onlyLocal === true || ONLY_LOOKS.includes(trigger);
}
