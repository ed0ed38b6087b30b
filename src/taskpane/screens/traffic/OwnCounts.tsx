import { useRef } from 'react';
import { setSpread } from '../../../core/scenario/edit/spread.js';
import { countRows, countsText, type CountRow } from '../../../core/traffic/turns-text.js';
import { messages } from '../../../messages/messages.js';
import { plainEntry } from '../../format/entry.js';
import { EntryField } from '../../parts/EntryField.js';
import { IconButton } from '../../parts/IconButton.js';
import { TRAFFIC } from './traffic-field.js';
import { useChannel } from './use-channel.js';

const { header } = TRAFFIC.turns;

/** Counts of one's own as a table: how many sessions had how many AI replies. The last row waits for one more. */
export function OwnCounts({ text }: { readonly text: string }) {
  const { setField, change } = useChannel();
  const table = useRef<HTMLTableElement>(null);
  const { lengths } = messages().traffic;
  const rows = [...countRows(text), { replies: '', sessions: '' }];
  const setCount = (at: number, to: Partial<CountRow>) =>
    setField(header, countsText(rows.map((row, own) => (own === at ? { ...row, ...to } : row))));
  const remove = (at: number) => {
    const left = countsText(rows.filter((_, own) => own !== at));
    if (left === '') change((all, own) => setSpread(all, own, 'mean'));
    else {
      setField(header, left);
      table.current?.querySelectorAll('input')[2 * at]?.focus();
    }
  };
  return (
    <table className="counts" ref={table}>
      <caption className="hidden">{lengths.ownCounts}</caption>
      <thead>
        <tr>
          <th scope="col">{lengths.replies}</th>
          <th scope="col">{lengths.sessions}</th>
          <th scope="col">
            <span className="hidden">{lengths.remove}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ replies, sessions }, at) => (
          // A row is its place: what is typed in it stays there.
          <tr key={at}>
            <td>
              <EntryField
                label={lengths.repliesOfRow(at + 1)}
                value={plainEntry(replies)}
                kind="number"
                onEdit={(value) => setCount(at, { replies: String(value ?? '') })}
              />
            </td>
            <td>
              <EntryField
                label={lengths.sessionsOfRow(at + 1)}
                value={plainEntry(sessions)}
                kind="number"
                onEdit={(value) => setCount(at, { sessions: String(value ?? '') })}
              />
            </td>
            <td>
              {at < rows.length - 1 && (
                <IconButton icon="remove" says={lengths.removeRow(at + 1)} onClick={() => remove(at)} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
