import { memo, useMemo } from 'react';
import type { SimulatedScenario } from '../../../core/study/simulate-scenario.js';
import { useFigures } from '../../hooks/use-figures.js';
import { SpreadChart } from '../../parts/chart/SpreadChart.js';
import { OfferStudied } from '../assumptions/OfferStudied.js';
import { useStudied } from '../assumptions/use-studied.js';

/** How the bills of the chosen offer spread, with the values that 1, 5 and 9 of 10 months stay below. */
export const OfferSpread = memo(function OfferSpread({ result }: { readonly result: SimulatedScenario }) {
  const { whole, short, share } = useFigures();
  const name = useStudied()?.name ?? '';
  const simulated = result.offers.find((own) => own.name === name)?.simulated;
  const own = simulated?.ok === true ? simulated.value : undefined;
  const bars = useMemo(() => {
    const { bounds = [], shares = [] } = own ?? {};
    return shares.map((part, bar) => ({ from: bounds[bar] ?? 0, to: bounds[bar + 1] ?? 0, share: part }));
  }, [own]);
  const bill = own?.bill;
  const marks = useMemo(
    () =>
      bill === undefined
        ? []
        : [
            { at: bill.p10, label: 'P10' },
            { at: bill.p50, label: 'P50' },
            { at: bill.p90, label: 'P90' },
          ],
    [bill],
  );
  const text =
    bill === undefined
      ? ''
      : `In 1 of 10 months below ${whole(bill.p10)} (P10), in half of them below ${whole(bill.p50)} (P50), in 1 of 10 above ${whole(bill.p90)} (P90).`;
  return (
    <>
      <h3>Distribution of monthly cost</h3>
      <OfferStudied />
      {bill === undefined ? (
        <p className="soft">It was not simulated, or has no price.</p>
      ) : (
        <>
          <p>{text}</p>
          <SpreadChart
            label={`How often a month of ${name} costs what`}
            text={text}
            name={name}
            bars={bars}
            marks={marks}
            formatX={short}
            formatBar={(from, to) => `${whole(from)} to ${whole(to)}`}
            formatShare={share}
          />
        </>
      )}
    </>
  );
});
