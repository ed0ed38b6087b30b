import { failed, ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { tabulateVariance } from '../../core/report/budget-variance.js';
import { tabulateForecastParts } from '../../core/report/forecast-parts.js';
import { tabulateOutlook } from '../../core/report/outlook.js';
import { ACTUALS_COLUMNS, assumedCells } from '../../core/scenario/assumptions/assumptions.js';
import { budgetVariance, type BudgetVariance } from '../../core/study/time/budget-variance.js';
import { forecastOffer } from '../../core/study/time/forecast.js';
import { outlookWithActuals } from '../../core/study/time/outlook-with-actuals.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { yearSpans } from '../../core/traffic/calendar.js';
import { readActuals } from '../../core/traffic/read-actuals.js';
import type { ModelDraft } from './draft.js';
import { tableOrFault } from './expected-table.js';
import { rememberedByInputs } from './remembered-by-inputs.js';

/** What the formulas of Budget will show, as the engine has it. */
export interface BudgetFigures {
  /** Whether anything is known of a month. */
  readonly isKnown: boolean;
  readonly own: Result<BudgetVariance>;
  readonly variance: Cell[][];
  readonly outlook: Cell[][];
}

export const budgetFigures = rememberedByInputs(
  ({ assumed, settings: { studiedOffer, view } }) => [assumed, studiedOffer, view],
  (draft): BudgetFigures => {
    const { assumptions, settings, traffic } = draft;
    const { outlook } = assumptions;
    const actuals = readActuals(actualCells(draft), outlook.calendar);
    const offer = pickOffer(draft.offers, settings.studiedOffer);
    const years = outlook.calendar === undefined ? [] : yearSpans(outlook.months, outlook.calendar);
    const withBoth = <Found>(
      study: (
        base: Parameters<typeof budgetVariance>[0],
        known: Parameters<typeof budgetVariance>[2],
      ) => Result<Found>,
    ): Result<Found> => {
      if (!offer.ok) return failed(...offer.faults);
      return actuals.ok ? study({ traffic, offer: offer.value }, actuals.value) : actuals;
    };
    const own = withBoth((base, known) => budgetVariance(base, outlook, known, settings.view));
    const ahead = withBoth((base, known): Result<Cell[][]> => {
      if (known.length === 0) {
        const plan = forecastOffer(base, outlook, settings.view);
        return plan.ok ? ok(tabulateForecastParts(plan.value, outlook.calendar, years)) : plan;
      }
      const over = outlookWithActuals(base, outlook, known, settings.view);
      return over.ok ? ok(tabulateOutlook(over.value, outlook.calendar, years)) : over;
    });
    return {
      isKnown: !actuals.ok || actuals.value.length > 0,
      own,
      variance: tableOrFault(own.ok ? ok(tabulateVariance(own.value, outlook.calendar)) : own),
      outlook: tableOrFault(ahead),
    };
  },
);

/** The table of Assumptions, under its headers. */
function actualCells({ assumed: { actuals = [] } }: ModelDraft): Cell[][] {
  const columns = ACTUALS_COLUMNS.slice(0, 6);
  return [[...columns], ...assumedCells(actuals, columns)];
}
