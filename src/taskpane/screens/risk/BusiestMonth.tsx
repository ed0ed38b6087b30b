import { memo, useDeferredValue, useMemo } from 'react';
import type { Dec } from '../../../core/exact/decimal.js';
import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import type { ReadOffer } from '../../../core/terms/read-offers.js';
import { spikeMonth, type SpikeMonth } from '../../../core/study/simulation/spike-month.js';
import { laterMessages } from '../../../messages/later.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePriced } from '../../hooks/use-priced.js';
import { DataTable } from '../../parts/DataTable.js';
import { Faults } from '../../parts/Faults.js';
import { AssumedField } from '../assumptions/AssumedField.js';

/** What each offer bills in a month with many more sessions, beside a usual one. */
export const BusiestMonth = memo(function BusiestMonth({
  factor,
  budget,
}: {
  /** Undefined where it cannot be read. */
  readonly factor: Dec | undefined;
  readonly budget: Dec | undefined;
}) {
  const { whole } = useFigures();
  const { peak: texts } = laterMessages().risk;
  const { traffic, offers, ranking } = useDeferredValue(usePriced());
  const times = useDeferredValue(factor);
  const rows = useMemo(
    () =>
      traffic.ok && times !== undefined
        ? inOrder(offers, ranking).map(({ name, offer }) => ({
            name,
            spike: offer.ok ? spikeMonth({ traffic: traffic.value, offer: offer.value }, times) : offer,
          }))
        : [],
    [traffic, offers, ranking, times],
  );
  const cellsOf = (name: string, { before, bill }: SpikeMonth) => [
    name,
    whole(before),
    whole(bill),
    ...(budget === undefined ? [] : [bill.gt(budget) ? texts.over : '']),
  ];
  return (
    <section aria-labelledby="busiest-title">
      <h2 id="busiest-title">{texts.title}</h2>
      <div className="fields">
        <AssumedField id="Busiest month" label={texts.multiple} />
      </div>
      <DataTable
        caption={texts.table}
        headings={[texts.offer, texts.usual, texts.peak, ...(budget === undefined ? [] : [texts.budget])]}
        rows={rows.flatMap(({ name, spike }) =>
          spike.ok ? [{ key: name, cells: cellsOf(name, spike.value) }] : [],
        )}
      />
      <Faults faults={rows.flatMap(({ spike }) => (spike.ok ? [] : spike.faults))} />
    </section>
  );
});

/** The offers as they are ranked. */
function inOrder(offers: readonly ReadOffer[], ranking: readonly Ranked[] | undefined): readonly ReadOffer[] {
  const places = new Map(ranking?.map(({ name }, place) => [name, place]));
  return [...offers].sort((a, b) => (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0));
}
