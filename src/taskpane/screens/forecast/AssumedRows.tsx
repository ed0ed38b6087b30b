import { Field, Select } from '@fluentui/react-components';
import type { Fault } from '../../../core/fault/fault.js';
import type { AssumedTable, ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { laterMessages } from '../../../messages/later.js';
import { typedFault } from '../../format/fault-text.js';
import { EntryField } from '../../parts/EntryField.js';
import { Faults } from '../../parts/Faults.js';
import { TypedRows } from '../../parts/TypedRows.js';
import { useAssumptions, type EditedAssumptions } from '../assumptions/use-assumptions.js';
import { MONTH_ENTRY } from './month-entry.js';

/** A column of a table of assumptions: what it is called above, and beside a field of each row. */
export interface AssumedColumn {
  readonly header: string;
  readonly kind: 'month' | 'share' | 'channel';
  readonly heading: string;
  readonly labelOf: (row: number) => string;
}

/** A table of assumptions as fields, one more row than it has. */
export function AssumedRows({
  table,
  columns,
  caption,
  removeOf,
  isNamed,
  channels,
}: {
  readonly table: AssumedTable;
  readonly columns: readonly AssumedColumn[];
  readonly caption: string;
  readonly removeOf: (row: number) => string;
  /** Whether months have names. */
  readonly isNamed: boolean;
  readonly channels: readonly string[];
}) {
  const edited = useAssumptions();
  const { own, setCell, removeRow, faultsOfCell } = edited;
  const typed = own[table] ?? [];
  const rows: readonly ScenarioRow[] = [...typed, {}];
  const { forecast, offers } = laterMessages();
  // Until a row is for one channel, a row is for all of them.
  const isSplit = typed.some((row) => row['Channel'] !== undefined);
  const unnamed = isSplit || table === 'growth' ? forecast.channels.others : offers.charge.allChannels;
  const field = (at: number, { header, kind, labelOf }: AssumedColumn) =>
    kind === 'channel' ? (
      <ChannelField
        label={labelOf(at + 1)}
        value={String(rows[at]?.[header] ?? '')}
        channels={channels}
        unnamed={unnamed}
        onEdit={(value) => setCell(table, at, header, value)}
      />
    ) : (
      <EntryField
        label={labelOf(at + 1)}
        value={rows[at]?.[header]}
        kind={kind === 'month' ? 'number' : 'share'}
        {...(isNamed && kind === 'month' ? { entry: MONTH_ENTRY } : {})}
        fault={typedFault(faultsOfCell(table, at, header))}
        onEdit={(value) => setCell(table, at, header, value)}
      />
    );
  return (
    <>
      <TypedRows
        caption={caption}
        headings={columns.map(({ heading }) => heading)}
        rows={rows.map((_, at) => columns.map((column) => field(at, column)))}
        removes={(at) => removeOf(at + 1)}
        onRemove={(at) => {
          removeRow(table, at);
          return true;
        }}
      />
      <Faults faults={unplaced(edited, table, columns)} />
    </>
  );
}

/** Faults of the table as a whole, of its rows, and of what is missing in them. */
function unplaced(
  { own, faultsOfCell }: EditedAssumptions,
  table: AssumedTable,
  columns: readonly AssumedColumn[],
): readonly Fault[] {
  return [
    ...faultsOfCell(table, undefined),
    ...(own[table] ?? []).flatMap((_, at) => [
      ...faultsOfCell(table, at),
      ...columns.flatMap(({ header }) =>
        faultsOfCell(table, at, header).filter(({ code }) => code === 'missing'),
      ),
    ]),
  ];
}

/** One of the channels, or none of them; one that the traffic no longer has stays until another is chosen. */
function ChannelField({
  label,
  value,
  channels,
  unnamed,
  onEdit,
}: {
  readonly label: string;
  readonly value: string;
  readonly channels: readonly string[];
  /** What a row without a channel is for. */
  readonly unnamed: string;
  readonly onEdit: (value: string | undefined) => void;
}) {
  const names = value === '' || channels.includes(value) ? channels : [...channels, value];
  return (
    <Field label={label}>
      <Select
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => onEdit(chosen === '' ? undefined : chosen)}
      >
        <option value="">{unnamed}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
