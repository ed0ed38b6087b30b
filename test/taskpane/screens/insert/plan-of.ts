import type { Scenario } from '../../../../src/core/scenario/tables/scenario';
import type { SheetsPlan, PlannedSheet, What } from '../../../../src/excel/workbook';

const COMPARE: PlannedSheet = {
  key: 'compare',
  name: 'Compare 2',
  isNew: true,
  isHidden: false,
  areas: ['A1:K20', 'A30:C40'],
  tables: [],
  charts: ['Cost per resolution', 'Monthly cost'],
};
const INPUTS: PlannedSheet = {
  key: 'inputs',
  name: 'Inputs',
  isNew: false,
  isHidden: false,
  areas: ['A1:H9'],
  tables: ['Traffic'],
  charts: [],
};

/** A plan as the door gives it, by what a user sees of it; what the sheets will hold is the door's own affair. */
export function planOf(scenario: Scenario, what: What, differing: Partial<SheetsPlan> = {}): SheetsPlan {
  const seen = {
    what,
    scenario,
    over: undefined,
    sheets: [INPUTS, COMPARE],
    typed: [],
    warnings: [],
    refusals: [],
  };
  return { ...seen, ...differing } as unknown as SheetsPlan;
}
