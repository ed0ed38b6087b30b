import { Field, Select } from '@fluentui/react-components';
import { spokenLanguage } from '../../../messages/messages.js';
import { laterMessages } from '../../../messages/later.js';
import { monthNames } from '../../../messages/month-names.js';
import { MONTHS_IN_YEAR } from '../../../core/traffic/months.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';

const ID = 'Fiscal year starts' as const;
const JANUARY = 1;

/** The month of the year in which a fiscal year starts. */
export function FiscalYearField() {
  const { figure, faultOfFigure, setFigure } = useAssumptions();
  const { outlook: texts } = laterMessages().forecast;
  const { long } = monthNames(spokenLanguage());
  const fault = faultOfFigure(ID);
  return (
    <Field
      label={texts.fiscalYear}
      hint={texts.fiscalYearHint}
      {...(fault === undefined ? {} : { validationMessage: fault, validationState: 'error' as const })}
    >
      <Select
        size="small"
        value={String(figure(ID) ?? JANUARY)}
        onChange={(_, { value }) => setFigure(ID, Number(value) === JANUARY ? undefined : Number(value))}
      >
        {Array.from({ length: MONTHS_IN_YEAR }, (_, index) => (
          <option key={index} value={String(index + 1)}>
            {long(index + 1)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
