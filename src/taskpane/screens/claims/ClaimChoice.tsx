import { Button, Field, Select } from '@fluentui/react-components';
import { addClaim, removeClaim, showClaim, withClaim } from '../../../core/scenario/claims/claims.js';
import { claimOf } from '../../../core/scenario/claims/usual-claim.js';
import type { VendorClaim } from '../../../core/scenario/tables/scenario.js';
import { claimsMessages } from '../../../messages/claims.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';

/** Which of several claims is looked at; nothing where there is one. */
export function ClaimChoice() {
  const { own } = claimsMessages();
  const { edit } = usePane();
  const claims = usePaneState(({ scenario }) => scenario.claims);
  if (claims === undefined || claims.entered.length < 2) return null;
  return (
    <Field label={own.which}>
      <Select
        size="small"
        value={String(claims.shown)}
        onChange={(_, { value }) => edit((scenario) => showClaim(scenario, Number(value)))}
      >
        {claims.entered.map(({ offer, against }, index) => (
          <option key={index} value={String(index)}>
            {own.called(index + 1, offer, against)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The ways to have one claim more, or one less. */
export function MoreClaims({
  claim,
  order,
}: {
  readonly claim: VendorClaim;
  /** The offers, those of the ranking first. */
  readonly order: readonly string[];
}) {
  const { own } = claimsMessages();
  const { edit } = usePane();
  const isOneOfSeveral = usePaneState(({ scenario }) => (scenario.claims?.entered.length ?? 0) > 1);
  // What is shown before anything was entered is a claim too, once another one is wanted.
  const add = () =>
    edit((scenario) =>
      addClaim(scenario.claims ? scenario : withClaim(scenario, claim), claimOf(undefined, order)),
    );
  return (
    <div className="buttons">
      <Button size="small" onClick={add}>
        {own.another}
      </Button>
      {isOneOfSeveral && (
        <Button size="small" onClick={() => edit(removeClaim)}>
          {own.remove}
        </Button>
      )}
    </div>
  );
}
