import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { EntryField } from '../../parts/EntryField.js';
import { Faults } from '../../parts/Faults.js';
import { PairTable } from '../../parts/PairTable.js';
import { typedFault, useAssumptions } from '../assumptions/use-assumptions.js';

/** The months with the rates that are reached in them. */
export function Milestones() {
  const { own, setCell, removeRow, faultsOfCell } = useAssumptions();
  const rows: readonly ScenarioRow[] = [...own.ramp, {}];
  const unplaced = [
    ...faultsOfCell('ramp', undefined),
    ...own.ramp.flatMap((_, at) => [
      ...faultsOfCell('ramp', at),
      ...['Month', 'Resolution rate'].flatMap((header) =>
        faultsOfCell('ramp', at, header).filter(({ code }) => code === 'missing'),
      ),
    ]),
  ];
  const field = (at: number, header: 'Month' | 'Resolution rate', label: string) => (
    <EntryField
      label={`${label}, milestone ${at + 1}`}
      value={rows[at]?.[header]}
      kind={header === 'Month' ? 'number' : 'share'}
      fault={typedFault(faultsOfCell('ramp', at, header))}
      onEdit={(value) => setCell('ramp', at, header, value)}
    />
  );
  return (
    <>
      <PairTable
        caption="Resolution rate over time"
        headings={['In month', 'Resolution rate']}
        rows={rows.map((_, at) => [
          field(at, 'Month', 'In month'),
          field(at, 'Resolution rate', 'Resolution rate'),
        ])}
        removes={(at) => `Remove milestone ${at + 1}`}
        onRemove={(at) => {
          removeRow('ramp', at);
          return true;
        }}
      />
      <Faults faults={unplaced} />
    </>
  );
}
