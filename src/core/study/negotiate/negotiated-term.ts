import type { Dec } from '../../exact/decimal.js';
import type { Result } from '../../fault/result.js';
import type { Case, Lever } from '../../scenario/levers/levers.js';

/** One number of an offer that a negotiation is about. */
export interface NegotiatedTerm {
  readonly writes: Lever['writes'];
  /** Whether 0 is one of its values, and not how a table leaves it blank. */
  readonly takesZero: boolean;
  /** Whether its values end at 1. */
  readonly isShare: boolean;
  /** Where it stands; undefined where the offer states none. Faults: there is none to state, or several. */
  readonly stands: (base: Case) => Result<Dec | undefined>;
  /** The same case with this value in its place, and nothing else changed. Only where `stands` has no fault. */
  readonly put: (base: Case, value: Dec) => Result<Case>;
  /** Values at which a figure may turn from rising to falling, or jump back: left out where it goes one way. */
  readonly bends?: (base: Case) => readonly Dec[];
}
