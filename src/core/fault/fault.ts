import { phrase, type Text } from '../phrase/phrase.js';
import type { Where } from './place.js';

/** Which spreadsheet error a fault becomes; `passed` is an error that came in with an input cell. */
export type FaultKind = 'value' | 'notAvailable' | 'divideByZero' | 'overflow' | 'passed';

export type FaultCode =
  | 'missing'
  | 'blankOrZero'
  | 'outOfRange'
  | 'notANumber'
  | 'unknownWord'
  | 'conflict'
  | 'noAnswer'
  | 'noPartner'
  | 'nothingToDivideBy'
  | 'overflow'
  | 'passed';

/** Why something could not be computed, as data; `sentence` makes the words. */
export interface Fault {
  readonly kind: FaultKind;
  readonly code: FaultCode;
  /** The argument, or the row and term, at fault. */
  readonly where: Where;
  /** What stood there; absent when nothing did. */
  readonly got?: Text;
  /** What it takes, or for a conflict the rule that was broken: the end of a sentence, without its full stop. */
  readonly takes: Text;
}

/** A blank that is needed. */
export function missing(where: Where, takes: Text): Fault {
  return { kind: 'value', code: 'missing', where, takes };
}

/** A blank or a 0 where a 0 is not meant: hosts send an empty cell as either. `todo` is the end of the sentence. */
export function blankOrZero(where: Where, todo: Text): Fault {
  return { kind: 'value', code: 'blankOrZero', where, takes: todo };
}

/** A number outside the range that its term allows. */
export function outOfRange(where: Where, got: Text, takes: Text): Fault {
  return { kind: 'value', code: 'outOfRange', where, got, takes };
}

/** Text, or another kind of value, where a number is needed. */
export function notANumber(where: Where, got: Text, takes: Text): Fault {
  return { kind: 'value', code: 'notANumber', where, got, takes };
}

/** A word, header or name that is not known; `takes` names the nearest known one. */
export function unknownWord(where: Where, got: Text, takes: Text): Fault {
  return { kind: 'value', code: 'unknownWord', where, got, takes };
}

/** Terms that cannot stand together; `rule` is the whole sentence after the place, without its full stop. */
export function conflict(where: Where, rule: Text): Fault {
  return { kind: 'value', code: 'conflict', where, takes: rule };
}

/** A question without an answer (no break-even, an unknown vendor): `why` is the whole sentence. */
export function noAnswer(why: Text): Fault {
  return { kind: 'notAvailable', code: 'noAnswer', where: '', takes: why };
}

/** A cell of a spilled range that has no partner in another argument. */
export function noPartner(why: Text): Fault {
  return { kind: 'notAvailable', code: 'noPartner', where: '', takes: why };
}

/** A figure per resolution, session or trial where there are none. */
export function nothingToDivideBy(what: 'resolutions' | 'sessions'): Fault {
  const takes = phrase(what === 'sessions' ? 'noSessions' : 'noResolutions');
  return { kind: 'divideByZero', code: 'nothingToDivideBy', where: what, takes };
}

/** A result too large for a cell. */
export function overflow(where: Where): Fault {
  return { kind: 'overflow', code: 'overflow', where, takes: phrase('tooLarge') };
}

/** An error that stood in an input cell, such as #REF!; `got` is its name. */
export function passed(where: Where, got: string): Fault {
  return { kind: 'passed', code: 'passed', where, got, takes: phrase('errorInInput') };
}
