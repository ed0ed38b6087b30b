import { inWords } from '../phrase/in-words.js';
import { phrase, type Text } from '../phrase/phrase.js';
import type { Fault } from './fault.js';
import { placeText } from './place.js';

/** The sentence that a person reads about a fault: which argument or row, what it got, and what it takes. */
export function faultText(fault: Fault): Text {
  return phrase('fullStop', clauseText(fault));
}

/** The same in English. */
export function sentence(fault: Fault): string {
  return inWords(faultText(fault));
}

/** In English without its full stop, to stand in another sentence. */
export function clause(fault: Fault): string {
  return inWords(clauseText(fault));
}

function clauseText(fault: Fault): Text {
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
    case 'nothingToDivideBy':
      return phrase('startOfSentence', fault.takes);
    case 'passed':
      return phrase('holdsError', where, fault.got ?? phrase('anError'));
  }
}
