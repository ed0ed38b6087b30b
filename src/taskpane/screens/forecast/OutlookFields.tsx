import { Field, Select } from '@fluentui/react-components';
import type { MonthsView } from '../../../core/invoice/contract-year.js';
import type { MonthsLaid } from '../../../core/scenario/tables/scenario.js';
import { laterMessages } from '../../../messages/later.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { AssumedField } from '../assumptions/AssumedField.js';
import { FiscalYearField } from './FiscalYearField.js';
import { GrowthEditor } from './GrowthEditor.js';
import { MONTH_ENTRY } from './month-entry.js';
import { RampEditor } from './RampEditor.js';
import { SeasonEditor } from './SeasonEditor.js';
import type { Months } from './words.js';

/** How the traffic goes on: how far, how it grows, what is resolved when, and its season. */
export function OutlookFields({ months }: { readonly months: Months }) {
  const { store } = usePane();
  const view = usePaneState((state) => state.monthsView);
  const laid = usePaneState((state) => state.monthsLaid);
  const { outlook: texts } = laterMessages().forecast;
  return (
    <section aria-labelledby="outlook-title">
      <h2 id="outlook-title">{texts.title}</h2>
      <div className="fields">
        <AssumedField id="Months" label={texts.months} />
        <AssumedField id="Start" label={texts.start} entry={MONTH_ENTRY} placeholder={texts.monthOne} />
        {months.calendar !== undefined && <FiscalYearField />}
        <AssumedField id="Growth" label={texts.growth} unit={texts.aMonth} />
        <Field className="wide" label={texts.fees} hint={texts.viewHints[view]}>
          <Select
            size="small"
            value={view}
            onChange={(_, { value }) => store.set({ monthsView: value as MonthsView })}
          >
            {Object.entries(texts.views).map(([own, words]) => (
              <option key={own} value={own}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
        <Field className="wide" label={texts.laid} hint={texts.laidHint}>
          <Select
            size="small"
            value={laid}
            onChange={(_, { value }) => store.set({ monthsLaid: value as MonthsLaid })}
          >
            {Object.entries(texts.laidOut).map(([own, words]) => (
              <option key={own} value={own}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <GrowthEditor />
      <RampEditor isNamed={months.calendar !== undefined} />
      <SeasonEditor months={months} />
    </section>
  );
}
