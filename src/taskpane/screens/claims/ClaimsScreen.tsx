import { claimsMessages } from '../../../messages/claims.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { Faults } from '../../parts/Faults.js';
import { InsertPieces } from '../assumptions/InsertPieces.js';
import { NotYet } from '../assumptions/NotYet.js';
import { ClaimChoice, MoreClaims } from './ClaimChoice.js';
import { ClaimFields } from './ClaimFields.js';
import { ClaimOver } from './ClaimOver.js';
import { PriceDrift } from './PriceDrift.js';
import { useClaim } from './use-claim.js';
import { WhereItHolds } from './WhereItHolds.js';

/** What vendors say, held against the figures at hand: of two offers, and of their own prices over time. */
export function ClaimsScreen() {
  const texts = claimsMessages();
  const { traffic, offers } = usePriced();
  const { claim, order, pair, faults, change } = useClaim();
  const place = usePaneState(({ scenario }) => scenario.claims?.shown ?? 0);
  if (!traffic.ok || offers.length < 2) return <NotYet says={texts.empty} />;
  return (
    <div className="ahead">
      <section aria-labelledby="claim-title">
        <h2 id="claim-title">{texts.own.title}</h2>
        <p className="soft">{texts.own.help}</p>
        <ClaimChoice />
        <ClaimFields key={place} claim={claim} onChange={change} />
        <MoreClaims claim={claim} order={order} />
        {pair !== undefined && <WhereItHolds claim={claim} pair={pair} />}
        <Faults faults={faults} />
      </section>
      {pair !== undefined && <ClaimOver claim={claim} pair={pair} />}
      <InsertPieces pieces={[{ what: 'claims', words: texts.insert }]} />
      <PriceDrift traffic={traffic.value} />
    </div>
  );
}
