import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { isClaim } from '../../../core/study/break-even/claim-map.js';
import type { VendorClaim } from '../../../core/scenario/tables/scenario.js';
import { claimsMessages } from '../../../messages/claims.js';
import { usePriced } from '../../hooks/use-priced.js';
import { EntryField } from '../../parts/EntryField.js';
import { exactClaim } from './use-claim.js';

/** The claim as a sentence of fields: this offer is cheaper by at least and at most so much than that one. */
export function ClaimFields({
  claim,
  onChange,
}: {
  readonly claim: VendorClaim;
  readonly onChange: (to: Partial<VendorClaim>) => void;
}) {
  const { own } = claimsMessages();
  return (
    <div className="fields">
      <OfferField label={own.offer} value={claim.offer} onChange={(offer) => onChange({ offer })} />
      <Field label={own.reading}>
        <Select
          size="small"
          value={claim.reading}
          onChange={(_, { value }) => onChange({ reading: value as VendorClaim['reading'] })}
        >
          {Object.entries(own.readings).map(([reading, says]) => (
            <option key={reading} value={reading}>
              {says}
            </option>
          ))}
        </Select>
      </Field>
      <ShareField label={own.least} value={claim.least} onChange={(least) => onChange({ least })} />
      <ShareField label={own.most} value={claim.most} onChange={(most) => onChange({ most })} />
      <OfferField label={own.against} value={claim.against} onChange={(against) => onChange({ against })} />
      {!isClaim(exactClaim(claim)) && <p role="alert">{own.must}</p>}
    </div>
  );
}

/** A share of the claim; what is no number stays as it was typed, with what it takes. */
function ShareField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (share: number) => void;
}) {
  const [wrong, setWrong] = useState<string>();
  return (
    <EntryField
      kind="share"
      label={label}
      value={wrong ?? value}
      fault={wrong === undefined ? undefined : claimsMessages().own.must}
      onEdit={(entered) => {
        setWrong(typeof entered === 'number' ? undefined : (entered ?? ''));
        if (typeof entered === 'number') onChange(entered);
      }}
    />
  );
}

function OfferField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (offer: string) => void;
}) {
  const { offers } = usePriced();
  return (
    <Field label={label}>
      <Select size="small" value={value} onChange={(_, chosen) => onChange(chosen.value)}>
        {offers.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
