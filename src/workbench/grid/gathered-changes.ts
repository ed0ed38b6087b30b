import { TriggerCalculationController } from '@univerjs/preset-sheets-core';
import type { Injector } from '@univerjs/core';

/** What is used of the grid's own controller; the last two are put there as the workbench is built. */
interface Gathering {
  readonly _waitingCommandQueue: readonly unknown[];
  readonly _setTimeoutKey: number;
  readonly calculateGathered?: () => void;
  isHeld?: boolean;
}

const gathering = (injector: Injector) => injector.get(TriggerCalculationController) as unknown as Gathering;

/**
 * Begins at once to calculate what the grid has gathered. It would wait a tenth of a second for more to come, which is of
 * no use to somebody who waits for the figures.
 */
export function calculateGathered(injector: Injector): void {
  const own = gathering(injector);
  if (own._waitingCommandQueue.length === 0 || own.calculateGathered === undefined) return;
  clearTimeout(own._setTimeoutKey);
  own.calculateGathered();
}

/** Whether what is gathered is kept for later, where the grid would stop the calculation that runs. */
export function holdGathered(injector: Injector, isHeld: boolean): void {
  gathering(injector).isHeld = isHeld;
}
