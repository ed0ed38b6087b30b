import { SetFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';
import { ICommandService, type Injector, type IUnitRange } from '@univerjs/core';

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

/** What is to be calculated beside what the grid gathers. */
export interface AskedCalculations {
  /** The formulas of some areas and what depends on them, or all. */
  readonly add: (areas: readonly IUnitRange[] | 'everything') => void;
  /** Begins what was asked for, at once; tells whether anything was. */
  readonly begin: () => boolean;
}

export function askedCalculations(injector: Injector): AskedCalculations {
  let areas: IUnitRange[] = [];
  let isEverything = false;
  return {
    add: (more) => {
      if (more === 'everything') isEverything = true;
      else areas.push(...more);
    },
    begin: () => {
      if (areas.length === 0 && !isEverything) return false;
      const what = { ...NOTHING_DIRTY, dirtyRanges: areas, forceCalculation: isEverything };
      areas = [];
      isEverything = false;
      injector
        .get(ICommandService)
        .syncExecuteCommand(SetFormulaCalculationStartMutation.id, what, { onlyLocal: true });
      return true;
    },
  };
}
