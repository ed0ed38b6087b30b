import { Button, Field, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { sentence } from '../../../core/fault/sentence.js';
import { KNOWN_RAMPS } from '../../../core/catalogue/known-ramps.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { usePane } from '../../hooks/use-pane.js';
import { EntryField } from '../../parts/EntryField.js';
import { Faults } from '../../parts/Faults.js';
import { IconButton } from '../../parts/IconButton.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';

const [MONTH, RATE] = ['Month', 'Resolution rate'];

/** Which resolution rate is reached when; on a line in between. Typed, or begun from one that somebody published. */
export function RampEditor() {
  const { own } = useAssumptions();
  const isRamped = own.ramp.length > 0;
  // It stays as the user leaves it, whatever is typed in it.
  const [isOpen] = useState(isRamped);
  return (
    <details open={isOpen}>
      <summary>
        Resolution rate over time: {isRamped ? `${own.ramp.length} milestones` : 'as in Traffic'}
      </summary>
      <p className="soft">
        The rate reached in a month; it moves in a line from one to the next, and stays as it is before the
        first and after the last. Without any, every month has the rate of Traffic.
      </p>
      <Milestones />
      <Sources rows={own.ramp} />
      <PublishedRamp />
    </details>
  );
}

function Milestones() {
  const { own, setCell, removeRow, faultsOfCell } = useAssumptions();
  const table = useRef<HTMLTableElement>(null);
  const rows: readonly ScenarioRow[] = [...own.ramp, {}];
  const remove = (at: number) => {
    removeRow('ramp', at);
    table.current?.querySelectorAll('input')[2 * at]?.focus();
  };
  const faultOf = (at: number, header: string) => {
    const faults = faultsOfCell('ramp', at, header).filter(({ code }) => code !== 'missing');
    return faults.length === 0 ? undefined : faults.map(sentence).join(' ');
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
            <tr key={at}>
              <td>
                <EntryField
                  label={`In month, milestone ${at + 1}`}
                  value={row['Month']}
                  kind="number"
                  fault={faultOf(at, 'Month')}
                  onEdit={(value) => setCell('ramp', at, 'Month', value)}
                />
              </td>
              <td>
                <EntryField
                  label={`Resolution rate, milestone ${at + 1}`}
                  value={row['Resolution rate']}
                  kind="share"
                  fault={faultOf(at, 'Resolution rate')}
                  onEdit={(value) => setCell('ramp', at, 'Resolution rate', value)}
                />
              </td>
              <td>
                {at < own.ramp.length && (
                  <IconButton icon="remove" says={`Remove milestone ${at + 1}`} onClick={() => remove(at)} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Faults faults={unplaced} />
    </>
  );
}

/** Where the milestones come from, each source once. */
function Sources({ rows }: { readonly rows: readonly ScenarioRow[] }) {
  const sources = new Set(rows.map((row) => [row['Source'], row['As of']].filter(Boolean).join(', ')));
  sources.delete('');
  return [...sources].map((source) => (
    <p key={source} className="soft">
      Source: {source}
    </p>
  ));
}

function PublishedRamp() {
  const { say } = usePane();
  const { setRows } = useAssumptions();
  const [chosen, setChosen] = useState(0);
  const ramp = KNOWN_RAMPS[chosen];
  if (ramp === undefined) return null;
  return (
    <>
      <Field label="Start from a published ramp">
        <Select size="small" value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
          {KNOWN_RAMPS.map(({ label }, index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Sources rows={ramp.rows} />
      <div className="buttons">
        <Button
          size="small"
          onClick={() => {
            setRows('ramp', ramp.rows);
            say(`Took “${ramp.label}”. Undo brings back what was there.`, 'done');
          }}
        >
          Use this ramp
        </Button>
      </div>
    </>
  );
}
