import { useRef } from 'react';
import { told } from '../../../messages/core-words.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { EntryField } from '../../parts/EntryField.js';
import { Faults } from '../../parts/Faults.js';
import { IconButton } from '../../parts/IconButton.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';

/** The months with their rates as a table. The last row waits for one more. */
export function Milestones() {
  const { own, removeRow, faultsOfCell } = useAssumptions();
  const table = useRef<HTMLTableElement>(null);
  const rows: readonly ScenarioRow[] = [...own.ramp, {}];
  const remove = (at: number) => {
    removeRow('ramp', at);
    table.current?.querySelectorAll('input')[2 * at]?.focus();
  };
  const unplaced = [
    ...faultsOfCell('ramp', undefined),
    ...own.ramp.flatMap((_, at) => [
      ...faultsOfCell('ramp', at),
      ...['Month', 'Resolution rate'].flatMap((header) =>
        faultsOfCell('ramp', at, header).filter(({ code }) => code === 'missing'),
      ),
    ]),
  ];
  return (
    <>
      <table className="counts" ref={table}>
        <caption className="hidden">Resolution rate over time</caption>
        <thead>
          <tr>
            <th scope="col">In month</th>
            <th scope="col">Resolution rate</th>
            <th scope="col">
              <span className="hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // A row is its place: what is typed in it stays there.
            <Milestone
              key={at}
              {...{ row, at }}
              {...(at < own.ramp.length ? { onRemove: () => remove(at) } : {})}
            />
          ))}
        </tbody>
      </table>
      <Faults faults={unplaced} />
    </>
  );
}

function Milestone({
  row,
  at,
  onRemove,
}: {
  readonly row: ScenarioRow;
  readonly at: number;
  /** Left out where nothing is typed in it yet. */
  readonly onRemove?: () => void;
}) {
  const { setCell, faultsOfCell } = useAssumptions();
  const faultOf = (header: string) => {
    const faults = faultsOfCell('ramp', at, header).filter(({ code }) => code !== 'missing');
    return faults.length === 0 ? undefined : faults.map(told).join(' ');
  };
  return (
    <tr>
      <td>
        <EntryField
          label={`In month, milestone ${at + 1}`}
          value={row['Month']}
          kind="number"
          fault={faultOf('Month')}
          onEdit={(value) => setCell('ramp', at, 'Month', value)}
        />
      </td>
      <td>
        <EntryField
          label={`Resolution rate, milestone ${at + 1}`}
          value={row['Resolution rate']}
          kind="share"
          fault={faultOf('Resolution rate')}
          onEdit={(value) => setCell('ramp', at, 'Resolution rate', value)}
        />
      </td>
      <td>
        {onRemove !== undefined && (
          <IconButton icon="remove" says={`Remove milestone ${at + 1}`} onClick={onRemove} />
        )}
      </td>
    </tr>
  );
}
