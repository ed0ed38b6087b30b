import { Button } from '@fluentui/react-components';
import type { Fault } from '../../../core/fault/fault.js';
import type { CellValue, ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { actualsMessages } from '../../../messages/actuals.js';
import { typedFault } from '../../format/fault-text.js';
import { useCurrency, useFigures } from '../../hooks/use-figures.js';
import { EntryField } from '../../parts/EntryField.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { MONTH_ENTRY } from '../forecast/month-entry.js';
import type { Months } from '../forecast/words.js';
import { MonthChoice } from './MonthChoice.js';
import { dayOfEntry, FIRST_DAY, type PlanYear } from './plan-months.js';

const FIELDS = [
  ['Month', 'number'],
  ['Channel', 'text'],
  ['Sessions', 'number'],
  ['Interactions per session', 'number'],
  ['Resolution rate', 'share'],
  ['Invoiced', 'money'],
] as const;

/** One row of what happened: folded, it says its month and what was typed of it. */
export function MonthEntry({
  row,
  at,
  months,
  planned,
  isOpen,
  faults,
  onRemove,
}: {
  readonly row: ScenarioRow;
  readonly at: number;
  readonly months: Months;
  /** The months that can be chosen where they have names. */
  readonly planned: readonly PlanYear[];
  readonly isOpen: boolean;
  /** Those of its cells. */
  readonly faults: readonly Fault[];
  readonly onRemove: () => void;
}) {
  const { setCell } = useAssumptions();
  const { entry: texts } = actualsMessages();
  const title = useTitle(row, at, months);
  const faultOf = (header: string) =>
    typedFault(faults.filter(({ where }) => typeof where !== 'string' && where.term === header));
  return (
    <details className="spread" data-month open={isOpen || faults.length > 0}>
      <summary>{title}</summary>
      <div role="group" aria-label={texts.row(at + 1)}>
        <div className="pair">
          {FIELDS.map(([header, kind]) => (
            <MonthField
              key={header}
              {...{ header, kind, months, planned }}
              value={row[header]}
              fault={faultOf(header)}
              onEdit={(value) => setCell('actuals', at, header, value)}
            />
          ))}
        </div>
        <div className="buttons">
          <Button size="small" onClick={onRemove}>
            {texts.remove}
          </Button>
        </div>
      </div>
    </details>
  );
}

/** A figure of the row, or its month, which is chosen where months have names. */
function MonthField({
  header,
  kind,
  value,
  months: { calendar },
  planned,
  fault,
  onEdit,
}: {
  readonly header: (typeof FIELDS)[number][0];
  readonly kind: (typeof FIELDS)[number][1];
  readonly value: CellValue;
  readonly months: Months;
  readonly planned: readonly PlanYear[];
  readonly fault: string | undefined;
  readonly onEdit: (value: CellValue) => void;
}) {
  const currency = useCurrency();
  const label = actualsMessages().entry.fields[header];
  if (header === 'Month' && calendar !== undefined) {
    return <MonthChoice {...{ label, value, planned, calendar, fault }} onChoose={onEdit} />;
  }
  const placeholder = header === 'Month' ? {} : { placeholder: placeholderOf(header) };
  return <EntryField {...{ label, value, kind, currency, fault, onEdit }} {...placeholder} />;
}

function placeholderOf(header: string): string {
  const { entry: texts } = actualsMessages();
  if (header === 'Channel') return texts.allChannels;
  return header === 'Invoiced' ? texts.byContract : texts.asPlanned;
}

/** `Mar 2026, Chat: 52,000 sessions, $24,000.00 invoiced`. */
function useTitle(row: ScenarioRow, at: number, { calendar }: Months): string {
  const { entry: texts } = actualsMessages();
  const { count, money, share } = useFigures();
  const own = dayOfEntry(row['Month'], calendar);
  const month = own === undefined ? texts.row(at + 1) : MONTH_ENTRY.atRest(own);
  const channel = String(row['Channel'] ?? '').trim();
  /** A text that is no number yet stands as it was typed, in the form of words for many. */
  const told = (
    header: string,
    write: (value: number) => string,
    say: (count: number, shown: string) => string,
  ) => {
    const value = row[header];
    if (value === undefined) return [];
    return [typeof value === 'number' ? say(value, write(value)) : say(Number.NaN, value)];
  };
  const known = [
    ...told('Sessions', count, texts.sessions),
    ...told('Interactions per session', count, texts.interactions),
    ...told('Resolution rate', share, (_rate, shown) => texts.resolved(shown)),
    ...told('Invoiced', money, (_amount, shown) => texts.invoiced(shown)),
  ];
  const named = typeof own === 'number' && own < FIRST_DAY ? texts.month(month) : month;
  const says = known.length === 0 ? texts.nothingYet : known.join(texts.and);
  return texts.titled(channel === '' ? named : texts.ofChannel(named, channel), says);
}
