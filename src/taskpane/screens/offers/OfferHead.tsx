import { memo } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { Icon } from '../../parts/Icon.js';
import { IconButton } from '../../parts/IconButton.js';
import type { OfferActs } from './use-offer-acts.js';

/** The line of an offer's card that always shows. Drawn anew only where something in it changed. */
export const OfferHead = memo(function OfferHead({
  id,
  name,
  rank,
  cost,
  faultCount,
  hasWrong,
  isOpen,
  isFirst,
  isLast,
  onToggle,
  acts,
}: {
  readonly id: string;
  readonly name: string;
  readonly rank: number | undefined;
  /** Per resolution, as it is written; undefined where there is none. */
  readonly cost: string | undefined;
  readonly faultCount: number;
  /** Something that is typed is wrong, beside what is still blank. */
  readonly hasWrong: boolean;
  readonly isOpen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onToggle: (id: string) => void;
  readonly acts: OfferActs;
}) {
  const texts = laterMessages().offers.card;
  return (
    <div className="offer-head">
      <h2>
        <button
          type="button"
          className="offer-toggle"
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': `${id}-form` } : {})}
          onClick={() => onToggle(id)}
        >
          <Icon name="open" />
          <span className="offer-name">{name === '' ? texts.noName : name}</span>{' '}
          <span className={hasWrong ? 'offer-mend' : 'soft'}>{standing(rank, cost, faultCount)}</span>
        </button>
      </h2>
      <span className="acts">
        <IconButton
          icon="up"
          says={texts.moveUp(name)}
          disabled={isFirst}
          onClick={() => acts.move(name, -1)}
        />
        <IconButton
          icon="down"
          says={texts.moveDown(name)}
          disabled={isLast}
          onClick={() => acts.move(name, 1)}
        />
        <IconButton icon="copy" says={texts.duplicate(name)} onClick={() => acts.duplicate(name)} />
        <IconButton icon="remove" says={texts.remove(name)} onClick={() => acts.remove(name)} />
      </span>
    </div>
  );
});

function standing(rank: number | undefined, cost: string | undefined, faultCount: number): string {
  const texts = laterMessages().offers.card;
  if (faultCount > 0) return texts.incomplete(faultCount);
  if (rank === undefined) return texts.notPriced;
  return cost === undefined ? texts.noResolutions(rank) : texts.priced(rank, cost);
}
