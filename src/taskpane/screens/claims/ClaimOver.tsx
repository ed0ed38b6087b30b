import { Select } from '@fluentui/react-components';
import { memo, useCallback, useMemo, useState } from 'react';
import { LEVERS, SWEPT_LEVERS, type SweptLever } from '../../../core/scenario/levers/levers.js';
import { leverValues } from '../../../core/scenario/what-if/what-if.js';
import type { OfferPair } from '../../../core/study/break-even/break-even-map.js';
import { claimCurve } from '../../../core/study/break-even/claim-curve.js';
import type { VendorClaim } from '../../../core/scenario/tables/scenario.js';
import { claimsMessages } from '../../../messages/claims.js';
import { said } from '../../../messages/core-words.js';
import { triedValue } from '../../format/lever-value.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { LineChart } from '../../parts/chart/LineChart.js';

const POINTS = 60;
/** Where little is resolved, an offer may cost many times the other: nobody claims a saving there. */
const LOWEST = -1;
const NO_MARKS = [] as const;

/** The claimed share over a lever, between the two ends of the claim. */
export const ClaimOver = memo(function ClaimOver({
  claim,
  pair,
}: {
  readonly claim: VendorClaim;
  readonly pair: OfferPair;
}) {
  const { chart } = claimsMessages();
  const figures = useFigures();
  const scenario = usePaneState((state) => state.scenario);
  const [lever, setLever] = useState<SweptLever>('resolution rate');
  const { reading, least, most } = claim;
  const points = useMemo(() => claimCurve(pair, lever, reading, POINTS), [pair, lever, reading]);
  const lines = useMemo(() => {
    const level = (share: number) => points.map(({ at }) => ({ x: at, y: share }));
    return [
      {
        name: chart.share,
        label: chart.share,
        style: 0,
        points: points.map(({ at, share }) => ({ x: at, y: share })),
      },
      { name: chart.least, label: chart.least, style: 1, points: level(least) },
      { name: chart.most, label: chart.most, style: 2, points: level(most) },
    ];
  }, [points, least, most, chart]);
  const formatX = useCallback((value: number) => triedValue(lever, value, figures), [lever, figures]);
  const label = chart.label(said(LEVERS[lever].slider.inText));
  const over = useMemo(() => [points[0]?.at ?? 0, points.at(-1)?.at ?? 1] as const, [points]);
  return (
    <section aria-labelledby="claim-over-title">
      <h2 id="claim-over-title">{chart.title}</h2>
      <Select
        size="small"
        aria-labelledby="claim-over-title"
        value={lever}
        onChange={(_, { value }) => setLever(value as SweptLever)}
      >
        {SWEPT_LEVERS.map((own) => (
          <option key={own} value={own}>
            {said(LEVERS[own].slider.inText)}
          </option>
        ))}
      </Select>
      <LineChart
        label={label}
        text={label}
        heading={said(LEVERS[lever].label)}
        lines={lines}
        over={over}
        marks={NO_MARKS}
        now={leverValues(scenario)[lever]}
        heights="all"
        lowest={LOWEST}
        formatX={formatX}
        formatY={figures.share}
      />
    </section>
  );
});
