import { laterMessages } from '../../../messages/later.js';
/** What the row has beside the terms: it is kept as it is. */
export function OtherColumns({ cells }: { readonly cells: readonly (readonly [string, string | number])[] }) {
  if (cells.length === 0) return null;
  return (
    <details>
      <summary>{laterMessages().offers.form.otherColumns(cells.length)}</summary>
      <dl className="others">
        {cells.map(([header, value]) => (
          <div key={header}>
            <dt>{header}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
