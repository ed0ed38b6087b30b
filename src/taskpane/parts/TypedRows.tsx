import { useRef, type ReactNode } from 'react';
import { messages } from '../../messages/messages.js';
import { IconButton } from './IconButton.js';

/** A table whose rows are typed. The last row waits for one more, so it cannot be removed. */
export function TypedRows({
  caption,
  headings,
  rows,
  removes,
  onRemove,
}: {
  readonly caption: string;
  readonly headings: readonly string[];
  /** The fields of each row. */
  readonly rows: readonly (readonly ReactNode[])[];
  /** What the button of a row says. */
  readonly removes: (at: number) => string;
  /** @returns whether rows are left: the focus goes to the one that follows */
  readonly onRemove: (at: number) => boolean;
}) {
  const table = useRef<HTMLTableElement>(null);
  const remove = (at: number) => {
    if (onRemove(at))
      table.current?.tBodies[0]?.rows[at]?.querySelector<HTMLElement>('input, select')?.focus();
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
        {rows.map((fields, at) => (
          // A row is its place: what is typed in it stays there.
          <tr key={at}>
            {fields.map((field, column) => (
              <td key={column}>{field}</td>
            ))}
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
