import type { Dec } from '../../exact/decimal.js';
import { ok, type Result } from '../../fault/result.js';
import type { Case } from '../../scenario/levers/levers.js';
import type { Offer } from '../../terms/offer.js';
import { goalSeek, type Sought } from './goal-seek.js';
import type { SoughtMetricId } from './metric-words.js';
import type { NegotiatedTerm } from './negotiated-term.js';
import { targetOf } from './target.js';
import { TERM_WORDS, type NegotiatedTermId } from './term-words.js';
import { NEGOTIATED_TERMS } from './terms.js';

/** A term of an offer: where it stands, and where it would have to, or why it cannot. */
export interface NegotiationLine {
  readonly term: NegotiatedTermId;
  readonly writes: NegotiatedTerm['writes'];
  readonly today: Dec | undefined;
  readonly sought: Result<Sought>;
}

/**
 * What each term of an offer would have to be for a figure to equal another offer's on the same traffic; terms that it
 * does not have are left out. Faults: the other offer has no such figure.
 */
export function negotiationLines(
  base: Case,
  other: Offer,
  metric: Exclude<SoughtMetricId, 'total over the months'>,
): Result<NegotiationLine[]> {
  const months = 1;
  const target = targetOf(base, [{ name: other.name, offer: ok(other) }], other.name, { metric, months });
  if (!target.ok) return target;
  const terms = Object.keys(TERM_WORDS) as NegotiatedTermId[];
  return ok(
    terms.flatMap((term): NegotiationLine[] => {
      const { writes, stands } = NEGOTIATED_TERMS[term];
      const today = stands(base);
      if (!today.ok) return [];
      const sought = goalSeek(base, { term, metric, target: target.value, months });
      return [{ term, writes, today: today.value, sought }];
    }),
  );
}
