import { Field, Select } from '@fluentui/react-components';
import type { CellValue } from '../../../core/scenario/tables/scenario.js';
import type { Calendar } from '../../../core/traffic/calendar.js';
import { MONTH_ENTRY } from '../forecast/month-entry.js';
import { dayOfEntry, type PlanYear } from './plan-months.js';

/** The month of a row, chosen among those of the plan by their fiscal years; one beyond them stays as it was typed. */
export function MonthChoice({
  label,
  value,
  planned,
  calendar,
  fault,
  onChoose,
}: {
  readonly label: string;
  readonly value: CellValue;
  readonly planned: readonly PlanYear[];
  readonly calendar: Calendar;
  readonly fault: string | undefined;
  readonly onChoose: (day: number) => void;
}) {
  const day = dayOfEntry(value, calendar);
  const isPlanned = planned.some(({ months }) => months.some((month) => month.value === day));
  return (
    <Field
      label={label}
      {...(fault === undefined ? {} : { validationMessage: fault, validationState: 'error' as const })}
    >
      <Select
        size="small"
        value={String(isPlanned ? day : (value ?? ''))}
        onChange={(_, chosen) => onChoose(Number(chosen.value))}
      >
        {!isPlanned && (
          <option value={String(value ?? '')}>{value === undefined ? '' : MONTH_ENTRY.atRest(value)}</option>
        )}
        {planned.map(({ name, months }) => (
          <optgroup key={name} label={name}>
            {months.map((month) => (
              <option key={month.value} value={String(month.value)}>
                {month.name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
