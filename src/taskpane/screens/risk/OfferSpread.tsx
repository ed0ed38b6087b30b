import { memo, useMemo } from 'react';
import type { SimulatedScenario } from '../../../core/study/simulate-scenario.js';
import { laterMessages } from '../../../messages/later.js';
import { useFigures } from '../../hooks/use-figures.js';
import { SpreadChart } from '../../parts/chart/SpreadChart.js';
import { OfferStudied } from '../assumptions/OfferStudied.js';
import { useStudied } from '../assumptions/use-studied.js';

/** How the bills of the chosen offer spread, with the values that 1, 5 and 9 of 10 months stay below. */
export const OfferSpread = memo(function OfferSpread({ result }: { readonly result: SimulatedScenario }) {
  const { whole, short, share } = useFigures();
  const { range, distribution: texts } = laterMessages().risk;
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
  const text = bill === undefined ? '' : texts.text(whole(bill.p10), whole(bill.p50), whole(bill.p90));
  return (
    <>
      <h3>{texts.title}</h3>
      <OfferStudied />
      {bill === undefined ? (
        <p className="soft">{texts.none}</p>
      ) : (
        <>
          <p>{text}</p>
          <SpreadChart
            label={texts.chart(name)}
            text={text}
            name={name}
            bars={bars}
            marks={marks}
            formatX={short}
            formatBar={(from, to) => range(whole(from), whole(to))}
            formatShare={share}
          />
        </>
      )}
    </>
  );
});
