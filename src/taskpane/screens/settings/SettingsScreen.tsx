import { Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { faultSentence } from '../../../messages/core-words.js';
import { parseCurrency } from '../../../core/grid/currency.js';
import { laterMessages } from '../../../messages/later.js';
import { figuresIn } from '../../format/figures.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import type { PaneSettings } from '../../format/settings.js';
import { HelpedField } from '../../parts/HelpedField.js';
import { StoredData } from './StoredData.js';

const DECIMALS: readonly PaneSettings['decimals'][] = [2, 3, 4];
/** Shows what a choice of decimals does. */
const SAMPLE = 1.230769;

/** How figures are shown, and what is kept where. Nothing here changes what is reckoned. */
export function SettingsScreen() {
  const { setSettings } = usePane();
  const { settings: texts } = laterMessages();
  const settings = usePaneState((state) => state.settings);
  const sample = (decimals: PaneSettings['decimals']) =>
    figuresIn(settings.currency, { ...settings, decimals }).unitCost(SAMPLE);
  return (
    <>
      <h2>{texts.figures}</h2>
      <CurrencyField />
      <fieldset className="choice">
        <legend>{texts.decimals}</legend>
        {DECIMALS.map((decimals) => (
          <label key={decimals}>
            <input
              type="radio"
              name="decimals"
              checked={settings.decimals === decimals}
              onChange={() => setSettings({ ...settings, decimals })}
            />
            {texts.decimalsAsIn(decimals, sample(decimals))}
          </label>
        ))}
      </fieldset>
      <p className="soft">{texts.displayOnly}</p>
      <h2>{texts.theme}</h2>
      <p>{texts.themeFollows}</p>
      <StoredData />
    </>
  );
}

/** Three letters, or nothing; what is neither stays in the field and is not kept. */
function CurrencyField() {
  const { setSettings } = usePane();
  const { settings: texts } = laterMessages();
  const settings = usePaneState((state) => state.settings);
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const shown = typed ?? settings.currency;
  const read = shown.trim() === '' ? undefined : parseCurrency(shown, texts.currency);
  return (
    <HelpedField about={texts.currency} help={texts.currencyHint} isWide isFaulty={read?.ok === false}>
      <Field
        label={{ children: texts.currency, htmlFor: id }}
        {...(read?.ok === false
          ? { validationMessage: read.faults.map(faultSentence).join(' '), validationState: 'error' as const }
          : {})}
      >
        <Input
          id={id}
          size="small"
          value={shown}
          autoComplete="off"
          spellCheck={false}
          placeholder={texts.noCurrency}
          onChange={(_, { value }) => {
            setTyped(value);
            const next = value.trim() === '' ? undefined : parseCurrency(value, texts.currency);
            if (next === undefined) setSettings({ ...settings, currency: '' });
            else if (next.ok) setSettings({ ...settings, currency: next.value.code ?? '' });
          }}
          onBlur={() => {
            if (read === undefined || read.ok) setTyped(undefined);
          }}
        />
      </Field>
    </HelpedField>
  );
}
