import { laterMessages } from '../../../messages/later.js';
import type { Fault } from '../../../core/fault/fault.js';
import { addCharge, renameOffer } from '../../../core/scenario/edit/offers.js';
import type { OfferRows } from '../../../core/scenario/tables/offer-rows.js';
import type { MeterId } from '../../../core/meter/meter-word.js';
import { EntryField } from '../../parts/EntryField.js';
import { Faults } from '../../parts/Faults.js';
import { ChargeForm } from './ChargeForm.js';
import { headersOf } from './charge-fields.js';
import { MeterButtons } from './MeterButtons.js';
import { placeFaults } from './offer-faults.js';
import { OfferTerms } from './OfferTerms.js';
import { useEditOffers } from './use-edit-offers.js';
import { useFocusLater } from './use-focus-later.js';

/** Everything of one offer as fields: its name, its charges, and what is stated once for the whole. */
export function OfferForm({
  id,
  offer: { name, rows },
  faults,
}: {
  readonly id: string;
  readonly offer: OfferRows;
  readonly faults: readonly Fault[];
}) {
  const edit = useEditOffers();
  const texts = laterMessages().offers.form;
  const focusLater = useFocusLater();
  const placed = placeFaults(faults, new Map(rows.map(({ index, row }) => [index, headersOf(row)])));
  const add = (meter: MeterId) => {
    edit((all) => addCharge(all, name, { Meter: meter }));
    focusLater(`#${id} .charge:nth-of-type(${rows.length + 1}) input`);
  };
  return (
    <div className="offer-form" id={`${id}-form`}>
      <Faults faults={placed.top} />
      <EntryField
        label={texts.name}
        kind="text"
        value={name}
        onEdit={(to) => edit((all) => renameOffer(all, name, String(to ?? '')), `${id}/name`)}
      />
      {rows.map(({ index, row }, place) => (
        <ChargeForm
          key={place}
          index={index}
          row={row}
          place={place + 1}
          of={rows.length}
          cardId={id}
          faultsAt={(header) => placed.ofCharge(index, header)}
        />
      ))}
      <details className="add-charge">
        <summary>{texts.addCharge}</summary>
        <MeterButtons onChoose={add} />
      </details>
      <OfferTerms id={id} name={name} faultsAt={placed.ofOffer} />
    </div>
  );
}
