import { useCallback, useMemo } from 'react';
import { dec } from '../../../core/exact/decimal.js';
import type { Fault } from '../../../core/fault/fault.js';
import { shownClaim, withClaim } from '../../../core/scenario/claims/claims.js';
import { claimOf } from '../../../core/scenario/claims/usual-claim.js';
import type { VendorClaim } from '../../../core/scenario/tables/scenario.js';
import type { OfferPair } from '../../../core/study/break-even/break-even-map.js';
import type { SavingClaim } from '../../../core/study/break-even/claim-map.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';

/** The claim that is looked at, or one of the first two of the ranking; both offers where they can be read. */
export function useClaim(): {
  readonly claim: VendorClaim;
  /** The offers, those of the ranking first. */
  readonly order: readonly string[];
  readonly pair: OfferPair | undefined;
  /** Why one of both cannot be priced. */
  readonly faults: readonly Fault[];
  readonly change: (to: Partial<VendorClaim>) => void;
} {
  const { edit } = usePane();
  const entered = usePaneState(({ scenario }) => shownClaim(scenario));
  const { traffic, offers, ranking } = usePriced();
  const order = useMemo(() => [...(ranking ?? []), ...offers].map(({ name }) => name), [offers, ranking]);
  const claim = useMemo(() => claimOf(entered, order), [entered, order]);
  const both = useMemo(
    () => [claim.offer, claim.against].map((name) => offers.find((own) => own.name === name)?.offer),
    [claim.offer, claim.against, offers],
  );
  const pair = useMemo(() => {
    const [a, b] = both;
    if (!traffic.ok || a?.ok !== true || b?.ok !== true) return undefined;
    return { traffic: traffic.value, a: a.value, b: b.value };
  }, [both, traffic]);
  const faults = both.flatMap((offer) => (offer?.ok === false ? offer.faults : []));
  const change = useCallback(
    (to: Partial<VendorClaim>) =>
      edit((scenario) => withClaim(scenario, { ...claim, ...to }), `claim ${Object.keys(to).join(' ')}`),
    [edit, claim],
  );
  return { claim, order, pair, faults, change };
}

/** The claim with exact shares. */
export function exactClaim({ reading, least, most }: VendorClaim): SavingClaim {
  return { reading, least: dec(least), most: dec(most) };
}
