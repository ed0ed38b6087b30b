import type { CalculationMode } from '../../grid/grid.js';
import { oneOf } from '../argument.js';
import type { Kind } from '../kind.js';

const MODES: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];
const KINDS = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** Excel.Application. */
export const APPLICATION: Kind<null> = {
  name: 'Application',
  reads: {
    CalculationMode: (_, { grid }) => grid.calculation.mode(),
    /** What is read here has been calculated: reads wait for the calculation, except in manual mode. */
    CalculationState: () => 'Done',
    CalculationEngineVersion: () => 191029,
  },
  writes: {
    CalculationMode: async (_, value, { grid }) => {
      const mode = oneOf(value, MODES, 'calculationMode');
      // What was written before is still calculated in the mode of then.
      await grid.settled();
      grid.calculation.setMode(mode);
    },
  },
  calls: {
    Calculate: (_, [kind], { grid }) => {
      oneOf(kind, KINDS, 'calculationType');
      grid.calculation.now();
    },
    // The grid gathers changes by itself before it calculates and draws.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};
