import { ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { tabulateVariance } from '../../core/report/budget-variance.js';
import { budgetVariance, type BudgetVariance } from '../../core/study/time/budget-variance.js';
import { tableOrFault } from './expected-table.js';
import { knownMonths, overKnownMonths } from './known-months.js';
import { rememberedByInputs } from './remembered-by-inputs.js';

/** What the formulas of Budget will show, as the engine has it. */
export interface BudgetFigures {
  /** Whether anything is known of a month. */
  readonly isKnown: boolean;
  readonly own: Result<BudgetVariance>;
  readonly variance: Cell[][];
}

export const budgetFigures = rememberedByInputs(
  ({ assumed, settings: { studiedOffer, view } }) => [assumed, studiedOffer, view],
  (draft): BudgetFigures => {
    const { outlook } = draft.assumptions;
    const known = knownMonths(draft);
    const own = overKnownMonths(draft, (base, over) =>
      budgetVariance(base, outlook, over, draft.settings.view),
    );
    return {
      isKnown: !known.ok || known.value.length > 0,
      own,
      variance: tableOrFault(own.ok ? ok(tabulateVariance(own.value, outlook.calendar)) : own),
    };
  },
);
