import { useCallback, useMemo } from 'react';
import { dec } from '../../../core/exact/decimal.js';
import type { OfferPair } from '../../../core/study/break-even/break-even-map.js';
import type { SavingClaim } from '../../../core/study/break-even/claim-map.js';
import type { ClaimOnSheet } from '../../../excel/workbook.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';

/** What is often said of two ways of billing. */
const USUAL = { reading: 'cheaper', least: 0.3, most: 0.6 } as const;

/** The claim that was entered, or one of the first two of the ranking; both offers where they can be read. */
export function useClaim(): {
  readonly claim: ClaimOnSheet;
  readonly pair: OfferPair | undefined;
  readonly change: (to: Partial<ClaimOnSheet>) => void;
} {
  const { store } = usePane();
  const entered = usePaneState((state) => state.claim);
  const { traffic, offers, ranking } = usePriced();
  const claim = useMemo((): ClaimOnSheet => {
    const order = [...(ranking ?? []), ...offers].map(({ name }) => name);
    const known = (name: string | undefined) => order.find((own) => own === name);
    const offer = known(entered?.offer) ?? order[0] ?? '';
    const against = known(entered?.against) ?? order.find((own) => own !== offer) ?? '';
    return { ...USUAL, ...entered, offer, against };
  }, [entered, offers, ranking]);
  const pair = useMemo(() => {
    const [a, b] = [claim.offer, claim.against].map((name) => offers.find((own) => own.name === name)?.offer);
    if (!traffic.ok || a?.ok !== true || b?.ok !== true) return undefined;
    return { traffic: traffic.value, a: a.value, b: b.value };
  }, [claim.offer, claim.against, offers, traffic]);
  const change = useCallback(
    (to: Partial<ClaimOnSheet>) => store.set({ claim: { ...claim, ...to } }),
    [store, claim],
  );
  return { claim, pair, change };
}

/** The claim with exact shares. */
export function exactClaim({ reading, least, most }: ClaimOnSheet): SavingClaim {
  return { reading, least: dec(least), most: dec(most) };
}
