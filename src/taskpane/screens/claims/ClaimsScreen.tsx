import { claimsMessages } from '../../../messages/claims.js';
import { usePriced } from '../../hooks/use-priced.js';
import { InsertPieces } from '../assumptions/InsertPieces.js';
import { NotYet } from '../assumptions/NotYet.js';
import { ClaimFields } from './ClaimFields.js';
import { ClaimOver } from './ClaimOver.js';
import { PriceDrift } from './PriceDrift.js';
import { useClaim } from './use-claim.js';
import { WhereItHolds } from './WhereItHolds.js';

/** What vendors say, held against the figures at hand: of two offers, and of their own prices over time. */
export function ClaimsScreen() {
  const texts = claimsMessages();
  const { traffic, offers } = usePriced();
  const { claim, pair, change } = useClaim();
  if (!traffic.ok || offers.length < 2) return <NotYet says={texts.empty} />;
  return (
    <div className="ahead">
      <section aria-labelledby="claim-title">
        <h2 id="claim-title">{texts.own.title}</h2>
        <p className="soft">{texts.own.help}</p>
        <ClaimFields claim={claim} onChange={change} />
        {pair !== undefined && <WhereItHolds claim={claim} pair={pair} />}
      </section>
      {pair !== undefined && <ClaimOver claim={claim} pair={pair} />}
      <InsertPieces pieces={[{ what: 'claims', words: texts.insert }]} />
      <PriceDrift traffic={traffic.value} />
    </div>
  );
}
