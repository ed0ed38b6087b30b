import { Button, Field, Input } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { catalogueDate } from '../../../core/catalogue/catalogue-date.js';
import { loadedCatalogue } from '../../../core/catalogue/loaded.js';
import { offersOf } from '../../../core/catalogue/offers-of.js';
import { searchPlans } from '../../../core/catalogue/search-plans.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { CatalogueEntry } from './CatalogueEntry.js';

/** Entries shown at once. */
const PAGE = 12;

/** The catalogue of list prices, searched by vendor, plan or what is billed. */
export function CataloguePicker({ onAdd }: { readonly onAdd: (offer: readonly ScenarioRow[]) => void }) {
  const catalogue = loadedCatalogue();
  const texts = laterMessages().offers.catalogue;
  const [query, setQuery] = useState('');
  const [isOlderToo, setOlderToo] = useState(false);
  const [most, setMost] = useState(PAGE);
  const found = useMemo(() => {
    const plans = (which: 'sold' | 'older') => searchPlans(catalogue ?? [], query, which);
    return [...plans('sold'), ...(isOlderToo ? plans('older') : [])];
  }, [catalogue, query, isOlderToo]);
  if (catalogue === undefined) {
    return <p className="panel">{texts.missing}</p>;
  }
  return (
    <section className="panel" aria-label={texts.label}>
      <Field label={texts.search} hint={texts.searchHint(catalogueDate(catalogue))}>
        <Input
          autoFocus
          size="small"
          type="search"
          value={query}
          onChange={(_, { value }) => {
            setQuery(value);
            setMost(PAGE);
          }}
        />
      </Field>
      <label className="check">
        <input type="checkbox" checked={isOlderToo} onChange={() => setOlderToo(!isOlderToo)} />
        {texts.includePast}
      </label>
      <p className="soft" aria-live="polite">
        {found.length === 0 ? texts.nothingFound : texts.found(found.length)}
      </p>
      <ul className="plans">
        {found.slice(0, most).map((listed) => (
          <CatalogueEntry
            key={`${listed.vendor.name}: ${listed.plan.name}`}
            listed={listed}
            onAdd={() => onAdd(offersOf(listed.vendor, [listed.plan]))}
          />
        ))}
      </ul>
      {found.length > most && (
        <Button size="small" onClick={() => setMost(most + PAGE)}>
          {texts.more}
        </Button>
      )}
    </section>
  );
}
