import { Link } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { leadSteps } from '../../../core/report/first-place.js';
import type { Ranked } from '../../../core/scenario/compare.js';
import { useFigures } from '../../app/use-figures.js';
import { usePane } from '../../app/use-pane.js';
import { DataTable } from '../../parts/DataTable.js';

/** Why the first is first: where it and the next one part on the way from the sticker price. */
export const Lead = memo(function Lead({ ranking }: { readonly ranking: readonly Ranked[] }) {
  const pane = usePane();
  const { unitCost } = useFigures();
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
      {next !== undefined && most !== undefined && (
        <>
          <p>
            What tells it apart from {next.name} most: <b>{most.step}</b>. For one resolution that comes to{' '}
            {unitCost(most.first)} with {first.name} and {unitCost(most.next)} with {next.name}.
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
