import { useEffect, useMemo } from 'react';
import { rankingChange, type RankingChange } from '../../../core/report/ranking-change.js';
import { priceScenario } from '../../../core/scenario/ranking/priced.js';
import type { Scenario } from '../../../core/scenario/tables/scenario.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';

/** A scenario that did not change for as long is no longer being typed. */
const STANDS_STILL = 2000;

/** How the ranking changed since it was last seen, here or in the workbook, and the way to say that it was noted. */
export function useRankingChange(): {
  readonly change: RankingChange | undefined;
  readonly before: Scenario | undefined;
  readonly note: () => void;
} {
  const { store } = usePane();
  const scenario = usePaneState((state) => state.scenario);
  const seen = usePaneState((state) => state.seen);
  const priced = usePriced();
  const before = useMemo(
    () => (seen?.id === scenario.id ? priceScenario(seen) : undefined),
    [seen, scenario.id],
  );
  const change = useMemo(() => before && rankingChange(before, priced), [before, priced]);
  const isFirst = before?.ranking?.some(({ rank }) => rank !== undefined) !== true;
  const hasRanking = priced.ranking?.some(({ rank }) => rank !== undefined) === true;
  useEffect(() => {
    if (change !== undefined || seen === scenario || !hasRanking) return undefined;
    if (isFirst) {
      store.set({ seen: scenario });
      return undefined;
    }
    const timer = setTimeout(() => store.set({ seen: scenario }), STANDS_STILL);
    return () => clearTimeout(timer);
  }, [change, seen, scenario, hasRanking, isFirst, store]);
  return { change, before: seen, note: () => store.set({ seen: scenario }) };
}
