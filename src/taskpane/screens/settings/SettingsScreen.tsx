import { Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { sentence } from '../../../core/fault/sentence.js';
import { parseCurrency } from '../../../core/grid/currency.js';
import { figuresIn } from '../../format/figures.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import type { PaneSettings } from '../../format/settings.js';
import { StoredData } from './StoredData.js';

const DECIMALS: readonly PaneSettings['decimals'][] = [2, 3, 4];
/** Shows what a choice of decimals does. */
const SAMPLE = 1.230769;

/** How figures are shown, and what is kept where. Nothing here changes what is reckoned. */
export function SettingsScreen() {
  const { setSettings } = usePane();
  const settings = usePaneState((state) => state.settings);
  const sample = (decimals: PaneSettings['decimals']) =>
    figuresIn(settings.currency, { ...settings, decimals }).unitCost(SAMPLE);
  return (
    <>
      <h2>How figures are shown</h2>
      <CurrencyField />
      <fieldset className="choice">
        <legend>Decimals of unit costs</legend>
        {DECIMALS.map((decimals) => (
          <label key={decimals}>
            <input
              type="radio"
              name="decimals"
              checked={settings.decimals === decimals}
              onChange={() => setSettings({ ...settings, decimals })}
            />
            {`${decimals}, as in ${sample(decimals)}`}
          </label>
        ))}
      </fieldset>
      <p className="soft">Display only: calculations are never rounded.</p>
      <h2>Theme</h2>
      <p>The pane follows Office: light, dark or high contrast, as you set it under File, Account.</p>
      <StoredData />
    </>
  );
}

/** Three letters, or nothing; what is neither stays in the field and is not kept. */
function CurrencyField() {
  const { setSettings } = usePane();
  const settings = usePaneState((state) => state.settings);
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const shown = typed ?? settings.currency;
  const read = shown.trim() === '' ? undefined : parseCurrency(shown, 'Currency');
  return (
    <Field
      label={{ children: 'Currency', htmlFor: id }}
      hint="Three letters, such as EUR: for offers that state none. Blank: amounts without a sign."
      {...(read?.ok === false
        ? { validationMessage: read.faults.map(sentence).join(' '), validationState: 'error' as const }
        : {})}
    >
      <Input
        id={id}
        size="small"
        value={shown}
        autoComplete="off"
        spellCheck={false}
        placeholder="none"
        onChange={(_, { value }) => {
          setTyped(value);
          const next = value.trim() === '' ? undefined : parseCurrency(value, 'Currency');
          if (next === undefined) setSettings({ ...settings, currency: '' });
          else if (next.ok) setSettings({ ...settings, currency: next.value.code ?? '' });
        }}
        onBlur={() => {
          if (read === undefined || read.ok) setTyped(undefined);
        }}
      />
    </Field>
  );
}
