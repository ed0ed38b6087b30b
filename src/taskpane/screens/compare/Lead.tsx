import { Link } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { leadSteps } from '../../../core/report/first-place.js';
import { offerFigures } from '../../../core/report/offer-figures.js';
import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import type { Quote } from '../../../core/scenario/quote/quote.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane } from '../../hooks/use-pane.js';
import { monthAmount } from '../../format/basis.js';
import { DataTable } from '../../parts/DataTable.js';

/** What a month is made of, with both offers. */
function monthParts(first: Quote, next: Quote, basis: RankBasis) {
  const [own, other] = [offerFigures(first), offerFigures(next)];
  const parts = basis === 'total cost' ? TOTAL_PARTS : BILL_PARTS;
  return parts.map(({ part, of }) => ({ part, values: [own[of], other[of]] }));
}

const TOTAL_PARTS = [
  { part: 'Bill', of: 'monthly' },
  { part: 'Remaining human handling', of: 'people' },
  { part: 'Total cost', of: 'together' },
] as const;
const BILL_PARTS = [
  { part: 'For usage', of: 'usage' },
  { part: 'Fixed', of: 'fixed' },
  { part: 'One-off, spread over its months', of: 'oneOff' },
  { part: 'Bill', of: 'monthly' },
] as const;

/** Why the first is first: where it and the next one part on the way from the sticker price. */
export const Lead = memo(function Lead({
  ranking,
  basis,
}: {
  readonly ranking: readonly Ranked[];
  readonly basis: RankBasis;
}) {
  const pane = usePane();
  const figures = useFigures();
  const { unitCost } = figures;
  const [first, next] = ranking;
  const steps = useMemo(
    () =>
      first?.quote.ok === true && next?.quote.ok === true
        ? leadSteps(first.quote.value, next.quote.value)
        : [],
    [first, next],
  );
  if (first?.quote.ok !== true) return null;
  const [most] = steps;
  return (
    <details className="lead">
      <summary>Why is this first?</summary>
      {next?.quote.ok === true && basis !== 'cost per resolution' && (
        <DataTable
          caption={`${first.name} and ${next.name}, a month`}
          headings={['Per month', first.name, next.name]}
          rows={monthParts(first.quote.value, next.quote.value, basis).map(({ part, values }) => ({
            key: part,
            cells: [part, ...values.map((value) => monthAmount(value, figures))],
          }))}
        />
      )}
      {next !== undefined && most !== undefined && (
        <>
          <p>
            {basis === 'cost per resolution'
              ? 'What tells it apart'
              : 'In the bill for a resolution, what tells it apart'}{' '}
            from {next.name} most: <b>{most.step}</b>. For one resolution that comes to {unitCost(most.first)}{' '}
            with {first.name} and {unitCost(most.next)} with {next.name}.
            {most.gap.isNegative() && ` That speaks for ${next.name}; the other steps outweigh it.`}
          </p>
          <DataTable
            caption={`${first.name} and ${next.name}, step by step, for one resolution`}
            headings={['Step', first.name, next.name]}
            rows={steps.map((own) => ({
              key: own.step,
              cells: [own.step, unitCost(own.first), unitCost(own.next)],
            }))}
          />
        </>
      )}
      <p>
        <Link
          as="button"
          onClick={() => {
            pane.store.set({ derivation: { offer: first.name }, explained: undefined });
            pane.go('derivation');
          }}
        >
          Every figure of {first.name}, from your inputs to the result
        </Link>
      </p>
    </details>
  );
});
