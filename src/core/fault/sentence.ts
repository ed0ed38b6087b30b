import { ENGLISH, type Words } from '../phrase/english/index.js';
import { inWords } from '../phrase/in-words.js';
import { phrase, type Text } from '../phrase/phrase.js';
import type { Fault } from './fault.js';
import { placeText } from './place.js';

/** The sentence a person reads about a fault: which argument or row, what it got, and what it takes. */
export function sentence(fault: Fault, words: Words = ENGLISH): string {
  return inWords(phrase('fullStop', clause(fault, words)), words);
}

/** The same without its full stop, to stand in another sentence. */
export function clause(fault: Fault, words: Words = ENGLISH): string {
  return inWords(clauseText(fault, words), words);
}

function clauseText(fault: Fault, words: Words): Text {
  const where = placeText(fault.where);
  switch (fault.code) {
    case 'missing':
      return phrase('isBlank', where, fault.takes);
    case 'blankOrZero':
      return phrase('isBlankOrZero', where, fault.takes);
    case 'outOfRange':
    case 'notANumber':
      return phrase('isOutside', where, fault.got ?? phrase('blank'), fault.takes);
    case 'unknownWord':
      return phrase('isNotKnown', where, fault.got ?? '', fault.takes);
    case 'conflict':
      return phrase('isAgainst', where, fault.takes);
    case 'noAnswer':
    case 'noPartner':
    case 'overflow':
    case 'nothingToDivideBy': {
      const whole = inWords(fault.takes, words);
      return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
    }
    case 'passed':
      return phrase('holdsError', where, fault.got ?? phrase('anError'));
  }
}
