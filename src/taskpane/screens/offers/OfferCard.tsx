import type { OfferRows } from '../../../core/scenario/tables/offer-rows.js';
import { nameKey } from '../../../core/terms/channels.js';
import { isUnfilled } from '../../format/fault-text.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePriced } from '../../hooks/use-priced.js';
import { faultsOfOffer } from './offer-faults.js';
import { OfferForm } from './OfferForm.js';
import { OfferHead } from './OfferHead.js';
import type { OfferActs } from './use-offer-acts.js';

/** One offer: what it comes to, and its form once it is unfolded. */
export function OfferCard({
  id,
  offer,
  isOpen,
  isFirst,
  isLast,
  onToggle,
  acts,
}: {
  readonly id: string;
  readonly offer: OfferRows;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onToggle: (id: string) => void;
  readonly acts: OfferActs;
}) {
  const priced = usePriced();
  const figures = useFigures();
  const faults = faultsOfOffer(priced, offer.name);
  const ranked = priced.ranking?.find(({ name }) => nameKey(name) === nameKey(offer.name));
  const cost = ranked?.quote.ok === true ? ranked.quote.value.metrics.effectiveCostPerResolution : undefined;
  return (
    <li className="offer" id={id}>
      <OfferHead
        id={id}
        name={offer.name}
        rank={ranked?.rank}
        cost={cost === undefined ? undefined : figures.unitCost(cost)}
        faultCount={faults.length}
        hasWrong={!faults.every(isUnfilled)}
        isOpen={isOpen}
        isFirst={isFirst}
        isLast={isLast}
        onToggle={onToggle}
        acts={acts}
      />
      {isOpen && <OfferForm id={id} offer={offer} faults={faults} />}
    </li>
  );
}
