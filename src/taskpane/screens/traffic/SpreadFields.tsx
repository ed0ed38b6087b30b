import { Field, Select } from '@fluentui/react-components';
import { sessionLengthBars } from '../../../core/report/histogram.js';
import { setSpread } from '../../../core/scenario/edit/spread.js';
import { turnsChoice, type TurnsChoice } from '../../../core/traffic/turns-text.js';
import { useFigures } from '../../hooks/use-figures.js';
import { Histogram } from '../../parts/Histogram.js';
import { OwnCounts } from './OwnCounts.js';
import { TRAFFIC } from './traffic-field.js';
import { useChannel } from './use-channel.js';
import { said } from '../../../messages/core-words.js';

const CHOICES: Readonly<Record<TurnsChoice, string>> = {
  mean: 'All alike',
  poisson: 'Around the average (poisson)',
  geometric: 'Many short, few long (geometric)',
  own: 'Own counts',
};
const { header, says } = TRAFFIC.turns;

/** How the length of sessions spreads: a word or own counts, and what it looks like. */
export function SpreadFields({ mean }: { readonly mean: number | undefined }) {
  const { row, faultOf, change } = useChannel();
  const figures = useFigures();
  const text = row[header];
  const choice = turnsChoice(text);
  const bars = sessionLengthBars(text === undefined ? undefined : String(text), mean);
  const fault = faultOf(header);
  return (
    <details className="wide">
      <summary>Session length: {choice === undefined ? String(text) : CHOICES[choice].toLowerCase()}</summary>
      <Field
        label="Spread of session length"
        hint={said(says)}
        {...(fault === undefined ? {} : { validationMessage: fault, validationState: 'error' as const })}
      >
        <Select
          size="small"
          value={choice ?? ''}
          onChange={(_, { value }) => change((rows, own) => setSpread(rows, own, value as TurnsChoice))}
        >
          {choice === undefined && (
            <option value="" disabled>
              {String(text)}
            </option>
          )}
          {Object.entries(CHOICES).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      {choice === 'own' && <OwnCounts text={String(text)} />}
      {bars.ok && <Histogram label="Session length" bars={bars.value} figures={figures} />}
    </details>
  );
}
