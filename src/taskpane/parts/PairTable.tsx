import { useRef, type ReactNode } from 'react';
import { messages } from '../../messages/messages.js';
import { IconButton } from './IconButton.js';

/** A table of pairs that are typed, one a row. The last row waits for one more, so it cannot be removed. */
export function PairTable({
  caption,
  headings,
  rows,
  removes,
  onRemove,
}: {
  readonly caption: string;
  readonly headings: readonly [string, string];
  /** The two fields of each row. */
  readonly rows: readonly (readonly [ReactNode, ReactNode])[];
  /** What the button of a row says. */
  readonly removes: (at: number) => string;
  /** @returns whether rows are left: the focus goes to the one that follows */
  readonly onRemove: (at: number) => boolean;
}) {
  const table = useRef<HTMLTableElement>(null);
  const remove = (at: number) => {
    if (onRemove(at)) table.current?.querySelectorAll('input')[2 * at]?.focus();
  };
  return (
    <table className="counts" ref={table}>
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
          <th scope="col">
            <span className="hidden">{messages().parts.remove}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, second], at) => (
          // A row is its place: what is typed in it stays there.
          <tr key={at}>
            <td>{first}</td>
            <td>{second}</td>
            <td>
              {at < rows.length - 1 && (
                <IconButton icon="remove" says={removes(at)} onClick={() => remove(at)} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
