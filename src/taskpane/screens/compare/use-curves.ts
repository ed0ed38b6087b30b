import { useCallback, useMemo } from 'react';
import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { leverValues, type WhatIf } from '../../../core/scenario/what-if/what-if.js';
import { leverCurves } from '../../../core/study/break-even/lever-curves.js';
import type { SweptLever } from '../../../core/scenario/levers/levers.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { triedValue } from '../../format/lever-value.js';
import { curvesWithin } from './curves-within.js';
import { shownCurves } from './shown-curves.js';
import { useSettled } from '../../hooks/use-settled.js';
import { tablesWith } from './use-what-if.js';

/** Which values are drawn: whole points of a rate, twentieths of today's sessions, quarters of a reply. */
const POINTS: Readonly<Record<SweptLever, number>> = {
  'resolution rate': 96,
  sessions: 61,
  'interactions per session': 57,
};

/** What is drawn: of which offers, by what they are ranked, with what is tried out. */
export interface CurvesAsked {
  readonly values: WhatIf;
  readonly basis: RankBasis;
  readonly ranking: readonly Ranked[];
  readonly chosen: string | undefined;
}

/** The curves of the offers over a lever, with their crossings and where the lever stands. */
export function useCurves(axis: SweptLever, { values, basis, ranking, chosen }: CurvesAsked) {
  const scenario = usePaneState((state) => state.scenario);
  const rates = usePaneState((state) => state.rates);
  const figures = useFigures();
  const others = useSettled(withoutAxis(values, axis, basis));
  const curves = useMemo(() => {
    const known = JSON.parse(others) as WhatIf;
    const result = leverCurves(tablesWith(scenario, known), axis, pointsOver(axis, basis), basis);
    if (!result.ok) return undefined;
    return axis === 'resolution rate' && rates !== undefined
      ? curvesWithin(result.value, rates)
      : result.value;
  }, [others, scenario, axis, basis, rates]);
  const lines = useMemo(
    () => (curves === undefined ? [] : shownCurves(curves, ranking, chosen)),
    [curves, ranking, chosen],
  );
  const stands = useMemo(() => leverValues(scenario)[axis], [scenario, axis]);
  const formatX = useCallback((value: number) => triedValue(axis, value, figures), [axis, figures]);
  const marks = useMemo(
    () => (curves?.crossings ?? []).map(({ at, cost }) => ({ x: at, y: cost, label: formatX(at) })),
    [curves, formatX],
  );
  const over = useMemo(() => [curves?.from ?? 0, curves?.to ?? 1] as const, [curves]);
  return { curves, lines, marks, over, stands, formatX };
}

/** Whole points of a rate, whether the range starts at 0 or where a resolution's cost can be shown. */
function pointsOver(axis: SweptLever, basis: RankBasis): number {
  return axis === 'resolution rate' && basis !== 'cost per resolution' ? 101 : POINTS[axis];
}

/** What is tried out on the other levers: the curves stay as they are while their own lever moves. */
function withoutAxis(values: WhatIf, axis: SweptLever, basis: RankBasis): string {
  // What people cost moves no bill.
  const unmoved = basis === 'total cost' ? {} : { 'human cost': undefined };
  return JSON.stringify({ ...values, [axis]: undefined, ...unmoved });
}
