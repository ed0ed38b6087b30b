import { laterMessages } from '../../../messages/later.js';
import type { Fault } from '../../../core/fault/fault.js';
import { offerCell, setOfferCell } from '../../../core/scenario/edit/offers.js';
import { offerTerms } from '../../../core/terms/applicable.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { Term } from './Term.js';
import { TermFields } from './TermFields.js';
import { useEditOffers } from './use-edit-offers.js';

/** What is stated once for a whole offer, whatever its charges. */
export function OfferTerms({
  id,
  name,
  faultsAt,
}: {
  readonly id: string;
  readonly name: string;
  readonly faultsAt: (header: string) => readonly Fault[];
}) {
  const rows = usePaneState((state) => state.scenario.offers);
  const edit = useEditOffers();
  const { wholeOffer } = laterMessages().offers.form;
  return (
    <section className="whole" aria-label={wholeOffer}>
      <h3>{wholeOffer}</h3>
      <TermFields
        fields={offerTerms()}
        isNeeded={({ header }) => offerCell(rows, name, header) !== undefined || faultsAt(header).length > 0}
        term={(field) => (
          <Term
            key={field.header}
            field={field}
            value={offerCell(rows, name, field.header)}
            faults={faultsAt(field.header)}
            onEdit={(value) =>
              edit((all) => setOfferCell(all, name, field.header, value), `${id} ${field.header}`)
            }
          />
        )}
      />
    </section>
  );
}
