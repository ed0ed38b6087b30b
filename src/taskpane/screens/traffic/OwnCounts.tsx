import { setSpread } from '../../../core/scenario/edit/spread.js';
import { countRows, countsText, type CountRow } from '../../../core/traffic/session-lengths-text.js';
import { laterMessages } from '../../../messages/later.js';
import { plainEntry } from '../../format/entry.js';
import { EntryField } from '../../parts/EntryField.js';
import { TypedRows } from '../../parts/TypedRows.js';
import { TRAFFIC } from './traffic-field.js';
import { useChannel } from './use-channel.js';

const { header } = TRAFFIC.turns;

/** Counts of one's own: how many sessions had how many AI replies. */
export function OwnCounts({ text }: { readonly text: string }) {
  const { setField, change } = useChannel();
  const { lengths } = laterMessages().traffic;
  const rows = [...countRows(text), { replies: '', sessions: '' }];
  const remove = (at: number) => {
    const left = countsText(rows.filter((_, own) => own !== at));
    if (left === '') change((all, own) => setSpread(all, own, 'mean'));
    else setField(header, left);
    return left !== '';
  };
  const field = (at: number, row: CountRow, key: keyof CountRow, label: string) => (
    <EntryField
      label={label}
      value={plainEntry(row[key])}
      kind="number"
      onEdit={(value) => {
        const edited = { ...row, [key]: String(value ?? '') };
        setField(header, countsText(rows.map((other, own) => (own === at ? edited : other))));
      }}
    />
  );
  return (
    <TypedRows
      caption={lengths.ownCounts}
      headings={[lengths.replies, lengths.sessions]}
      rows={rows.map((row, at) => [
        field(at, row, 'replies', lengths.repliesOfRow(at + 1)),
        field(at, row, 'sessions', lengths.sessionsOfRow(at + 1)),
      ])}
      removes={(at) => lengths.removeRow(at + 1)}
      onRemove={remove}
    />
  );
}
