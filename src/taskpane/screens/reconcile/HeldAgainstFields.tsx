import { Field, Select } from '@fluentui/react-components';
import { monthText } from '../../../core/evidence/zone.js';
import { reconcileMessages } from '../../../messages/reconcile.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { SliderField } from '../../parts/SliderField.js';
import type { HeldAgainst } from '../../store/reconciling.js';
import { measuredMonths } from './reconciled.js';
import { setReconciling } from './reconcile-acts.js';

/** Which offer, and which traffic, the invoice is held against. */
export function HeldAgainstFields({
  offer,
  against,
  isList,
}: {
  readonly offer: string | undefined;
  readonly against: HeldAgainst;
  readonly isList: boolean;
}) {
  const pane = usePane();
  const { count } = useFigures();
  const offers = usePaneState((state) => state.scenario.offers);
  const { measured } = usePaneState((state) => state.measurement);
  const { lateHours } = usePaneState((state) => state.reconciling);
  const { against: texts } = reconcileMessages();
  const names = [...new Set(offers.map((row) => String(row['Offer'] ?? '')))].filter((own) => own !== '');
  if (offer === undefined) return <p role="alert">{texts.noOffers}</p>;
  return (
    <>
      <Field label={texts.offer}>
        <Select
          size="small"
          value={offer}
          onChange={(_, { value }) => setReconciling(pane, { offer: value, judged: undefined })}
        >
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={texts.traffic} hint={measured === undefined ? texts.measureFirst : ''}>
        <Select
          size="small"
          value={String(against)}
          onChange={(_, { value }) =>
            setReconciling(pane, { against: value === 'entered' ? value : Number(value), judged: undefined })
          }
        >
          {measuredMonths(measured).map((month) => (
            <option key={month} value={String(month)}>
              {texts.measured(monthText(month))}
            </option>
          ))}
          <option value="entered">{texts.entered}</option>
        </Select>
      </Field>
      {isList && (
        <SliderField
          label={texts.late}
          value={lateHours}
          min={0}
          max={168}
          step={1}
          shown={texts.hours(count(lateHours))}
          onSlide={(hours) => setReconciling(pane, { lateHours: hours })}
        />
      )}
    </>
  );
}
