import { Select } from '@fluentui/react-components';
import { memo, useCallback, useId, useMemo, useState } from 'react';
import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { leverValues, type WhatIf } from '../../../core/scenario/what-if/what-if.js';
import { leverCurves } from '../../../core/study/break-even/lever-curves.js';
import { LEVERS, SWEPT_LEVERS, type SweptLever } from '../../../core/scenario/levers/levers.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { LineChart } from '../../parts/chart/LineChart.js';
import { triedValue } from '../../format/lever-value.js';
import { curvesWithin } from './curves-within.js';
import { shownCurves } from './shown-curves.js';
import { useSettled } from '../../hooks/use-settled.js';
import { tablesWith } from './use-what-if.js';
import { cheapestInWords } from './words.js';

/** Which values are drawn: whole points of a rate, twentieths of today's sessions, quarters of a reply. */
const POINTS: Readonly<Record<SweptLever, number>> = {
  'resolution rate': 96,
  sessions: 61,
  'interactions per session': 57,
};

const TITLES: Readonly<Record<RankBasis, string>> = {
  'total cost': 'What a month costs with people',
  'cost per resolution': 'What a resolution costs',
  'monthly total': 'What a month is billed',
};

/** What each offer costs over a lever, by what is ranked by, with the break-evens between the cheapest ones. */
export const CostChart = memo(function CostChart({
  values,
  basis,
  ranking,
  chosen,
}: {
  readonly values: WhatIf;
  readonly basis: RankBasis;
  readonly ranking: readonly Ranked[];
  readonly chosen: string | undefined;
}) {
  const scenario = usePaneState((state) => state.scenario);
  const rates = usePaneState((state) => state.rates);
  const figures = useFigures();
  const axisId = useId();
  const [axis, setAxis] = useState<SweptLever>('resolution rate');
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
  const caption = curves === undefined ? '' : cheapestInWords(curves, formatX);
  return (
    <section aria-labelledby={`${axisId}-title`}>
      <h2 id={`${axisId}-title`}>{TITLES[basis]}, against</h2>
      <Select
        size="small"
        aria-labelledby={`${axisId}-title`}
        value={axis}
        onChange={(_, data) => setAxis(data.value as SweptLever)}
      >
        {SWEPT_LEVERS.map((lever) => (
          <option key={lever} value={lever}>
            {LEVERS[lever].slider.inText}
          </option>
        ))}
      </Select>
      {lines.length > 0 && (
        <>
          <p>{caption}</p>
          {axis === 'resolution rate' && ranking.some(statesOwnRate) && (
            <p className="soft">
              Here every offer has the same resolution rate, also one that states its own; the ranking above
              takes each at its own.
            </p>
          )}
          <LineChart
            label={`${TITLES[basis]} against ${LEVERS[axis].slider.inText}`}
            text={caption}
            lines={lines}
            over={over}
            marks={marks}
            now={values[axis] ?? stands}
            formatX={formatX}
            formatY={basis === 'cost per resolution' ? figures.unitCost : figures.whole}
          />
        </>
      )}
      {curves !== undefined && lines.length < curves.curves.length && (
        <p className="soft">The six cheapest are drawn, and the one that is open above.</p>
      )}
    </section>
  );
});

/** Whether an offer's rate is not the one of the traffic. */
function statesOwnRate({ quote }: Ranked): boolean {
  return quote.ok && quote.value.offer.resolutionRate !== undefined;
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
