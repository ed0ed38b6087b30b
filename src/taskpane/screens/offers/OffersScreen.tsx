import { Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { messages } from '../../../messages/messages.js';
import { offersIn } from '../../../core/scenario/tables/offer-rows.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { Faults } from '../../parts/Faults.js';
import { AddOffer } from './AddOffer.js';
import { faultsOfTable } from './offer-faults.js';
import { OfferCard } from './OfferCard.js';
import { useCards } from './use-cards.js';
import { useFocusLater } from './use-focus-later.js';
import { useOfferActs } from './use-offer-acts.js';
import { WorkbookLine } from './WorkbookLine.js';

/** The vendors' offers: a card each, and the ways to add one. */
export function OffersScreen() {
  const rows = usePaneState((state) => state.scenario.offers);
  const offers = useMemo(() => offersIn(rows), [rows]);
  const names = useMemo(() => offers.map(({ name }) => name), [offers]);
  const { list, open, toggle, openNew } = useCards(names);
  const focusLater = useFocusLater();
  const acts = useOfferActs(openNew, focusLater);
  const priced = usePriced();
  const { go } = usePane();
  const { needTraffic, goToTraffic } = laterMessages().offers;
  return (
    <>
      <AddOffer isEmpty={offers.length === 0} onAdd={acts.add} />
      {offers.length > 0 && (
        <>
          <Faults faults={faultsOfTable(priced)} />
          {!priced.traffic.ok && (
            <p className="soft">
              {needTraffic}{' '}
              <Link as="button" inline onClick={() => go('traffic')}>
                {goToTraffic}
              </Link>
            </p>
          )}
          <ul className="offers" aria-label={messages().titles.offers}>
            {offers.map((offer, index) => {
              const id = list[index]?.id ?? offer.name;
              return (
                <OfferCard
                  key={id}
                  id={id}
                  offer={offer}
                  isOpen={open.has(id)}
                  isFirst={index === 0}
                  isLast={index === offers.length - 1}
                  onToggle={toggle}
                  acts={acts}
                />
              );
            })}
          </ul>
          <WorkbookLine />
        </>
      )}
    </>
  );
}
