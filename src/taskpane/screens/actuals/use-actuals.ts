import { useDeferredValue, useMemo } from 'react';
import type { Result } from '../../../core/fault/result.js';
import { ACTUALS_COLUMNS, assumedCells } from '../../../core/scenario/assumptions/assumptions.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import type { Outlook } from '../../../core/study/time/outlook.js';
import { budgetVariance, type BudgetVariance } from '../../../core/study/time/budget-variance.js';
import { forecastOffer, type OfferForecast } from '../../../core/study/time/forecast.js';
import { outlookWithActuals, type ActualOutlook } from '../../../core/study/time/outlook-with-actuals.js';
import type { ActualMonth } from '../../../core/traffic/actual-months.js';
import type { Calendar } from '../../../core/traffic/calendar.js';
import { readActuals } from '../../../core/traffic/read-actuals.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { useStudied } from '../assumptions/use-studied.js';

/** The columns that are typed here, without notes. */
const TYPED_COLUMNS = ACTUALS_COLUMNS.slice(0, 6);

/** Months that are over against their plan. */
export interface OverMonths {
  readonly outlook: Outlook;
  readonly known: Result<readonly ActualMonth[]>;
  readonly plan: Result<OfferForecast>;
  /** Undefined where nothing is known of a month, or the months cannot be read. */
  readonly variance: Result<BudgetVariance> | undefined;
  readonly ahead: Result<ActualOutlook> | undefined;
}

const NO_ROWS: readonly ScenarioRow[] = [];

/** Undefined where there is no traffic, the offer studied cannot be read, or an assumption cannot. */
export function useActuals(): OverMonths | undefined {
  const { traffic } = usePriced();
  const studied = useStudied();
  const { own, read } = useAssumptions();
  const view = usePaneState((state) => state.monthsView);
  const rows = useDeferredValue(own.actuals ?? NO_ROWS);
  const latest = useDeferredValue(read);
  return useMemo(() => {
    if (!traffic.ok || studied?.offer.ok !== true || !latest.ok) return undefined;
    const { outlook } = latest.value;
    const base = { traffic: traffic.value, offer: studied.offer.value };
    const known = readMonths(rows, outlook.calendar);
    const isKnown = known.ok && known.value.length > 0;
    return {
      outlook,
      known,
      plan: forecastOffer(base, outlook, view),
      variance: isKnown ? budgetVariance(base, outlook, known.value, view) : undefined,
      ahead: isKnown ? outlookWithActuals(base, outlook, known.value, view) : undefined,
    };
  }, [traffic, studied, latest, rows, view]);
}

/** The months that are over as they are typed. */
export function readMonths(
  rows: readonly ScenarioRow[],
  calendar: Calendar | undefined,
): Result<readonly ActualMonth[]> {
  return readActuals([[...TYPED_COLUMNS], ...assumedCells(rows, TYPED_COLUMNS)], calendar);
}
