import { Field, Select } from '@fluentui/react-components';
import type { MonthsView } from '../../../core/invoice/contract-year.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { AssumedField } from '../assumptions/AssumedField.js';
import { RampEditor } from './RampEditor.js';
import { SeasonEditor } from './SeasonEditor.js';

const VIEWS: Readonly<Record<MonthsView, { readonly words: string; readonly says: string }>> = {
  accrual: { words: 'spread over its months', says: 'A one-off fee is spread over its amortization months.' },
  cash: { words: 'in the month it is paid', says: 'A one-off fee falls due in month 1.' },
};

/** How the traffic goes on: how far, how it grows, what is resolved when, and its season. */
export function OutlookFields() {
  const { store } = usePane();
  const view = usePaneState((state) => state.monthsView);
  return (
    <section aria-labelledby="outlook-title">
      <h2 id="outlook-title">What you expect</h2>
      <div className="levers">
        <AssumedField id="Months" />
        <AssumedField id="Growth" unit="a month" />
        <Field className="wide" label="One-off fees and annual minimums" hint={VIEWS[view].says}>
          <Select
            size="small"
            value={view}
            onChange={(_, { value }) => store.set({ monthsView: value as MonthsView })}
          >
            {Object.entries(VIEWS).map(([own, { words }]) => (
              <option key={own} value={own}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <RampEditor />
      <SeasonEditor />
    </section>
  );
}
