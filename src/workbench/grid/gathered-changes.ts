import { TriggerCalculationController } from '@univerjs/preset-sheets-core';
import type { Injector } from '@univerjs/core';

/** What of the grid's own controller is used; `calculateGathered` is named as the workbench is built. */
interface Gathering {
  readonly _waitingCommandQueue: readonly unknown[];
  readonly _setTimeoutKey: number;
  readonly calculateGathered?: () => void;
}

/**
 * Begins at once to calculate what the grid has gathered: it waits a tenth of a second for more, which somebody who waits
 * for the figures has nothing from.
 */
export function calculateGathered(injector: Injector): void {
  const own = injector.get(TriggerCalculationController) as unknown as Gathering;
  if (own._waitingCommandQueue.length === 0 || own.calculateGathered === undefined) return;
  clearTimeout(own._setTimeoutKey);
  own.calculateGathered();
}
