import { Field, Select } from '@fluentui/react-components';
import { sessionLengthBars } from '../../../core/report/histogram.js';
import { setSpread } from '../../../core/scenario/edit/spread.js';
import {
  sessionLengthsChoice,
  type SessionLengthsChoice,
} from '../../../core/traffic/session-lengths-text.js';
import { laterMessages } from '../../../messages/later.js';
import { messages } from '../../../messages/messages.js';
import { termHelp } from '../../format/term-words.js';
import { useFigures } from '../../hooks/use-figures.js';
import { Histogram } from '../../parts/Histogram.js';
import { OwnCounts } from './OwnCounts.js';
import { TRAFFIC } from './traffic-field.js';
import { useChannel } from './use-channel.js';

const CHOICES = ['mean', 'poisson', 'geometric', 'own'] as const satisfies readonly SessionLengthsChoice[];
const { header } = TRAFFIC.turns;

/** How the length of sessions spreads: a word or own counts, and what it looks like. */
export function SpreadFields({ mean }: { readonly mean: number | undefined }) {
  const { row, faultOf, change } = useChannel();
  const figures = useFigures();
  const text = row[header];
  const choice = sessionLengthsChoice(text);
  const bars = sessionLengthBars(text === undefined ? undefined : String(text), mean);
  const fault = faultOf(header);
  const { lengths } = laterMessages().traffic;
  return (
    <details className="wide">
      <summary>
        {lengths.summary(choice === undefined ? String(text) : messages().fields.inText(lengths[choice]))}
      </summary>
      <Field
        label={lengths.spread}
        hint={termHelp(TRAFFIC.turns)}
        {...(fault === undefined ? {} : { validationMessage: fault, validationState: 'error' as const })}
      >
        <Select
          size="small"
          value={choice ?? ''}
          onChange={(_, { value }) =>
            change((rows, own) => setSpread(rows, own, value as SessionLengthsChoice))
          }
        >
          {choice === undefined && (
            <option value="" disabled>
              {String(text)}
            </option>
          )}
          {CHOICES.map((value) => (
            <option key={value} value={value}>
              {lengths[value]}
            </option>
          ))}
        </Select>
      </Field>
      {choice === 'own' && <OwnCounts text={String(text)} />}
      {bars.ok && <Histogram label={lengths.title} bars={bars.value} figures={figures} />}
    </details>
  );
}
