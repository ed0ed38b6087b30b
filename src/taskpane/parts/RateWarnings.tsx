import { useMemo } from 'react';
import { loadedCatalogue } from '../../core/catalogue/loaded.js';
import { rateWarnings } from '../../core/catalogue/rate-warnings.js';
import type { ScenarioRow } from '../../core/scenario/tables/scenario.js';
import { said } from '../../messages/core-words.js';
import { messages } from '../../messages/messages.js';
import { today } from '../format/today.js';

/** Which offers have rates to ask for again: old, replaced, uncertain or disputed; nothing where none has. */
export function RateWarnings({ offers }: { readonly offers: readonly ScenarioRow[] }) {
  const warned = useMemo(() => rateWarnings(offers, today(), loadedCatalogue() ?? []), [offers]);
  if (warned.length === 0) return null;
  const texts = messages().parts.rates;
  return (
    <ul className="left-out" aria-label={texts.label}>
      {warned.map(({ offer, why }) => (
        <li key={offer}>{texts.askAgain(offer, why.map(said).join('; '))}</li>
      ))}
    </ul>
  );
}
