import { useRef } from 'react';
import { sentence } from '../../../core/fault/sentence.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { laterMessages } from '../../../messages/later.js';
import { EntryField } from '../../parts/EntryField.js';
import { Faults } from '../../parts/Faults.js';
import { IconButton } from '../../parts/IconButton.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';

const MONTH = 'Month';
const RATE = 'Resolution rate' as const;

/** The months with their rates as a table. The last row waits for one more. */
export function Milestones() {
  const { own, removeRow, faultsOfCell } = useAssumptions();
  const { ramp: texts } = laterMessages().forecast;
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
      ...[MONTH, RATE].flatMap((header) =>
        faultsOfCell('ramp', at, header).filter(({ code }) => code === 'missing'),
      ),
    ]),
  ];
  return (
    <>
      <table className="counts" ref={table}>
        <caption className="hidden">{texts.table}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.inMonth}</th>
            <th scope="col">{texts.rate}</th>
            <th scope="col">
              <span className="hidden">{texts.remove}</span>
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
  const { ramp: texts } = laterMessages().forecast;
  const faultOf = (header: string) => {
    const faults = faultsOfCell('ramp', at, header).filter(({ code }) => code !== 'missing');
    return faults.length === 0 ? undefined : faults.map(sentence).join(' ');
  };
  return (
    <tr>
      <td>
        <EntryField
          label={texts.inMonthOf(at + 1)}
          value={row[MONTH]}
          kind="number"
          fault={faultOf(MONTH)}
          onEdit={(value) => setCell('ramp', at, MONTH, value)}
        />
      </td>
      <td>
        <EntryField
          label={texts.rateOf(at + 1)}
          value={row[RATE]}
          kind="share"
          fault={faultOf(RATE)}
          onEdit={(value) => setCell('ramp', at, RATE, value)}
        />
      </td>
      <td>
        {onRemove !== undefined && (
          <IconButton icon="remove" says={texts.removeOf(at + 1)} onClick={onRemove} />
        )}
      </td>
    </tr>
  );
}
