import { memo, useMemo } from 'react';
import { LEVERS, SWEPT_LEVERS } from '../../../core/scenario/levers/levers.js';
import { quote } from '../../../core/scenario/quote/quote.js';
import type { OfferPair } from '../../../core/study/break-even/break-even-map.js';
import { claimedShare, claimMap, isClaim } from '../../../core/study/break-even/claim-map.js';
import type { VendorClaim } from '../../../core/scenario/tables/scenario.js';
import { claimsMessages } from '../../../messages/claims.js';
import { said } from '../../../messages/core-words.js';
import { useFigures } from '../../hooks/use-figures.js';
import { DataTable } from '../../parts/DataTable.js';
import { exactClaim } from './use-claim.js';
import { todayInWords, whereInWords } from './words.js';

/** What the claim is today, and for which rates, replies and volumes it holds. */
export const WhereItHolds = memo(function WhereItHolds({
  claim,
  pair,
}: {
  readonly claim: VendorClaim;
  readonly pair: OfferPair;
}) {
  const figures = useFigures();
  const { where } = claimsMessages();
  const exact = useMemo(() => exactClaim(claim), [claim]);
  const maps = useMemo(
    () => (isClaim(exact) ? SWEPT_LEVERS.map((lever) => ({ lever, map: claimMap(pair, lever, exact) })) : []),
    [pair, exact],
  );
  const share = useMemo(() => {
    const [a, b] = [pair.a, pair.b].map((offer) => {
      const own = quote(pair.traffic, offer);
      return own.ok ? own.value.metrics.effectiveCostPerResolution : undefined;
    });
    return a && b && claimedShare(claim.reading, a, b);
  }, [pair, claim.reading]);
  if (maps.length === 0) return null;
  return (
    <>
      <p role="status">
        <b>{todayInWords(claim, share, exact, figures)}</b>
      </p>
      <DataTable
        caption={where.caption}
        headings={where.headings}
        words={[1]}
        rows={maps.map(({ lever, map }) => ({
          key: lever,
          cells: [said(LEVERS[lever].label), whereInWords(map, lever, figures)],
        }))}
      />
      <p className="soft">{where.help}</p>
    </>
  );
});
