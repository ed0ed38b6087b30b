import { Link } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { leadSteps, type LeadStep } from '../../../core/report/first-place.js';
import { offerFigures } from '../../../core/report/offer-figures.js';
import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import type { Quote } from '../../../core/scenario/quote/quote.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane } from '../../hooks/use-pane.js';
import { monthAmount } from '../../format/basis.js';
import { DataTable } from '../../parts/DataTable.js';
import { said } from '../../../messages/core-words.js';

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
        <MonthTable
          names={[first.name, next.name]}
          parts={monthParts(first.quote.value, next.quote.value, basis)}
        />
      )}
      {next !== undefined && most !== undefined && (
        <StepsApart {...{ basis, steps, most }} first={first.name} next={next.name} />
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

function MonthTable({
  names: [first, next],
  parts,
}: {
  readonly names: readonly [string, string];
  readonly parts: ReturnType<typeof monthParts>;
}) {
  const figures = useFigures();
  return (
    <DataTable
      caption={`${first} and ${next}, a month`}
      headings={['Per month', first, next]}
      rows={parts.map(({ part, values }) => ({
        key: part,
        cells: [part, ...values.map((value) => monthAmount(value, figures))],
      }))}
    />
  );
}

/** Where both part on the way to the cost of a resolution, the step that tells them apart most first. */
function StepsApart({
  first,
  next,
  basis,
  steps,
  most,
}: {
  readonly first: string;
  readonly next: string;
  readonly basis: RankBasis;
  readonly steps: readonly LeadStep[];
  readonly most: LeadStep;
}) {
  const { unitCost } = useFigures();
  return (
    <>
      <p>
        {basis === 'cost per resolution'
          ? 'What tells it apart'
          : 'In the bill for a resolution, what tells it apart'}{' '}
        from {next} most: <b>{said(most.step)}</b>. For one resolution that comes to {unitCost(most.first)}{' '}
        with {first} and {unitCost(most.next)} with {next}.
        {most.gap.isNegative() && ` That speaks for ${next}; the other steps outweigh it.`}
      </p>
      <DataTable
        caption={`${first} and ${next}, step by step, for one resolution`}
        headings={['Step', first, next]}
        rows={steps.map((own) => ({
          key: said(own.step),
          cells: [said(own.step), unitCost(own.first), unitCost(own.next)],
        }))}
      />
    </>
  );
}
