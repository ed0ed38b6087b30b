import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { laterMessages } from '../../../messages/later.js';
import { EntryField } from '../../parts/EntryField.js';
import { Faults } from '../../parts/Faults.js';
import { PairTable } from '../../parts/PairTable.js';
import { typedFault } from '../../format/fault-text.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { MONTH_ENTRY } from './month-entry.js';

const MONTH = 'Month' as const;
const RATE = 'Resolution rate' as const;

/** The months with the rates that are reached in them. */
export function Milestones({ isNamed }: { readonly isNamed: boolean }) {
  const { own, setCell, removeRow, faultsOfCell } = useAssumptions();
  const { ramp: texts } = laterMessages().forecast;
  const rows: readonly ScenarioRow[] = [...own.ramp, {}];
  const unplaced = [
    ...faultsOfCell('ramp', undefined),
    ...own.ramp.flatMap((_, at) => [
      ...faultsOfCell('ramp', at),
      ...[MONTH, RATE].flatMap((header) =>
        faultsOfCell('ramp', at, header).filter(({ code }) => code === 'missing'),
      ),
    ]),
  ];
  const field = (at: number, header: typeof MONTH | typeof RATE, label: string) => (
    <EntryField
      label={label}
      value={rows[at]?.[header]}
      kind={header === MONTH ? 'number' : 'share'}
      {...(isNamed && header === MONTH ? { entry: MONTH_ENTRY } : {})}
      fault={typedFault(faultsOfCell('ramp', at, header))}
      onEdit={(value) => setCell('ramp', at, header, value)}
    />
  );
  return (
    <>
      <PairTable
        caption={texts.table}
        headings={[texts.inMonth, texts.rate]}
        rows={rows.map((_, at) => [
          field(at, MONTH, texts.inMonthOf(at + 1)),
          field(at, RATE, texts.rateOf(at + 1)),
        ])}
        removes={(at) => texts.removeOf(at + 1)}
        onRemove={(at) => {
          removeRow('ramp', at);
          return true;
        }}
      />
      <Faults faults={unplaced} />
    </>
  );
}
