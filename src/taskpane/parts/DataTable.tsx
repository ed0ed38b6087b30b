import type { ReactNode } from 'react';

/** A table of texts; the first column names the row, figures stand to the right, whole, and words wrap. */
export function DataTable({
  caption,
  headings,
  words = [],
  rows,
}: {
  /** Read out, not shown: what stands in the table. */
  readonly caption: string;
  readonly headings: readonly string[];
  /** Columns, the first being 0, of words and no figures: they begin where lines begin, and wrap. */
  readonly words?: readonly number[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) {
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="data">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading, column) => (
              <th key={heading} scope="col" data-words={words.includes(column)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                <td key={headings[index + 1]} data-words={words.includes(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
