import { Field, Select } from '@fluentui/react-components';
import { memo, useMemo, useState } from 'react';
import { lastDay } from '../../../core/catalogue/last-day.js';
import { loadedCatalogue } from '../../../core/catalogue/loaded.js';
import { vendorsOffered } from '../../../core/catalogue/offered.js';
import type { Vendor } from '../../../core/catalogue/vendor.js';
import type { Cell } from '../../../core/grid/cell.js';
import { tabulateDrift } from '../../../core/report/drift.js';
import type { Traffic } from '../../../core/traffic/channel.js';
import { claimsMessages } from '../../../messages/claims.js';
import { laterMessages } from '../../../messages/later.js';
import { useFiguresIn } from '../../hooks/use-figures.js';
import { usePriced } from '../../hooks/use-priced.js';
import { LineChart } from '../../parts/chart/LineChart.js';
import { DataTable } from '../../parts/DataTable.js';

const NO_MARKS = [] as const;
/** The plan, how sure its price is, and what took its place. */
const PLAN_WORDS = [1, 3, 4];
const MS_IN_DAY = 86_400_000;

/** A vendor's plans by the dates of their prices, each at what a resolution costs on the traffic at hand. */
export const PriceDrift = memo(function PriceDrift({ traffic }: { readonly traffic: Traffic }) {
  const { drift: texts } = claimsMessages();
  const { offers } = usePriced();
  const catalogue = loadedCatalogue();
  const [chosen, setChosen] = useState<string>();
  const offered = useMemo(
    () =>
      vendorsOffered(
        catalogue ?? [],
        offers.map(({ name }) => name),
      )[0],
    [catalogue, offers],
  );
  const vendor = catalogue?.find(({ name }) => name === chosen) ?? offered ?? catalogue?.[0];
  return (
    <section aria-labelledby="drift-title">
      <h2 id="drift-title">{texts.title}</h2>
      {vendor === undefined ? (
        <p className="soft">{texts.missing}</p>
      ) : (
        <>
          <p className="soft">{texts.help}</p>
          <Field label={texts.vendor}>
            <Select size="small" value={vendor.name} onChange={(_, { value }) => setChosen(value)}>
              {(catalogue ?? []).map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <Plans {...{ vendor, traffic }} />
        </>
      )}
    </section>
  );
});

function Plans({ vendor, traffic }: { readonly vendor: Vendor; readonly traffic: Traffic }) {
  const { drift: texts } = claimsMessages();
  const { source } = laterMessages().offers;
  const figures = useFiguresIn(vendor.currency);
  const plans = useMemo(() => plansOf(vendor, traffic), [vendor, traffic]);
  const points = useMemo(() => cheapestByDay(plans), [plans]);
  const [first, last] = [points[0], points.at(-1)];
  const label = texts.chart(vendor.name);
  return (
    <>
      <DataTable
        caption={texts.caption(vendor.name)}
        headings={texts.headings}
        words={PLAN_WORDS}
        rows={plans.map(({ asOf, plan, cost, confidence, supersededBy }) => ({
          key: plan,
          cells: [
            asOf,
            plan,
            cost === undefined ? texts.yours : figures.unitCost(cost),
            source.grades[confidence],
            supersededBy,
          ],
        }))}
      />
      {first !== undefined && last !== undefined && points.length > 1 && (
        <LineChart
          label={label}
          text={label}
          heading={texts.headings[0] ?? ''}
          lines={[{ name: texts.line, label: texts.line, style: 0, points }]}
          over={[first.x, last.x]}
          marks={NO_MARKS}
          now={undefined}
          formatX={dayOf}
          formatY={figures.unitCost}
        />
      )}
    </>
  );
}

interface DatedPlan {
  readonly asOf: string;
  readonly plan: string;
  readonly cost: number | undefined;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly supersededBy: string;
}

function plansOf(vendor: Vendor, traffic: Traffic): DatedPlan[] {
  return tabulateDrift(vendor, traffic)
    .slice(1)
    .map(([asOf, plan, cost, , confidence, supersededBy]) => ({
      asOf: textOf(asOf),
      plan: textOf(plan),
      cost: typeof cost === 'number' ? cost : undefined,
      confidence: confidence as DatedPlan['confidence'],
      supersededBy: textOf(supersededBy),
    }));
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}

/** The lowest cost of each date, in the order of the dates. */
function cheapestByDay(plans: readonly DatedPlan[]): { readonly x: number; readonly y: number }[] {
  const lowest = new Map<number, number>();
  for (const { asOf, cost } of plans) {
    const day = lastDay(asOf);
    if (day === undefined || cost === undefined) continue;
    lowest.set(day, Math.min(cost, lowest.get(day) ?? cost));
  }
  return [...lowest].map(([x, y]) => ({ x, y })).sort((a, b) => a.x - b.x);
}

/** A day counted from 1970 as its year and month. */
function dayOf(day: number): string {
  return new Date(day * MS_IN_DAY).toISOString().slice(0, 7);
}
