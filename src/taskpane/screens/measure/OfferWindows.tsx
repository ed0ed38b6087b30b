import { Field, Select } from '@fluentui/react-components';
import { measureMessages } from '../../../messages/measure.js';
import type { CountedOffers } from './use-counted-offers.js';

/** By which window each offer is counted that could be by several; the user may choose another. */
export function OfferWindows({ offers, isCounting, choose }: CountedOffers) {
  const { counted: texts } = measureMessages().offers;
  const several = offers.filter(({ choices }) => choices.length > 1);
  if (several.length === 0) return null;
  return (
    <details open>
      <summary>{texts.title}</summary>
      <p className="soft">{texts.says}</p>
      {several.map(({ name, choices, chosen }) => (
        <Field key={name} label={name}>
          <Select size="small" value={chosen.key} onChange={(_, { value }) => choose(name, value)}>
            {choices.map(({ key, words }) => (
              <option key={key} value={key}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <p className="soft" role="status">
        {isCounting ? texts.counting : ''}
      </p>
    </details>
  );
}
