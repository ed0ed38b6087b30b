import { useDeferredValue, useMemo } from 'react';
import { figureOf } from '../../../core/scenario/edit/assumptions.js';
import { forecast } from '../../../core/study/time/forecast.js';
import type { Forecasts } from '../../../core/report/forecast.js';
import type { Result } from '../../../core/fault/result.js';
import type { ReadAssumptions } from '../../../core/study/read-assumptions.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';

const MOVES = ['Months', 'Start', 'Fiscal year starts', 'Growth'] as const;

/** What is assumed, as it was read last, and what the offers come to over its months. */
export interface Ahead {
  readonly read: ReadAssumptions;
  readonly forecasts: Result<Forecasts>;
}

/**
 * Fields answer first, and the months follow at once. Undefined where there is no traffic, or an assumption cannot be
 * read.
 */
export function useAhead(): Ahead | undefined {
  const priced = useDeferredValue(usePriced());
  const view = usePaneState((state) => state.monthsView);
  const { own, read } = useAssumptions();
  const latest = useDeferredValue(read);
  // What else is assumed moves no forecast.
  const assumed = useDeferredValue(
    JSON.stringify([...MOVES.map((id) => figureOf(own, id)), own.ramp, own.season, own.growth]),
  );
  const outlook = useMemo(() => (latest.ok ? latest.value.outlook : undefined), [assumed, latest.ok]);
  const forecasts = useMemo(
    () =>
      priced.traffic.ok && outlook !== undefined
        ? forecast(priced.traffic.value, priced.offers, outlook, view)
        : undefined,
    [priced, outlook, view],
  );
  return useMemo(
    () => (latest.ok && forecasts !== undefined ? { read: latest.value, forecasts } : undefined),
    [latest, forecasts],
  );
}
