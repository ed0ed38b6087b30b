import type { Fault } from './fault.js';
import { placeWords } from './place.js';

/** The sentence a person reads about a fault: which argument or row, what it got, and what it takes. */
export function sentence(fault: Fault): string {
  return `${clause(fault)}.`;
}

/** The same without its full stop, to stand in another sentence. */
export function clause(fault: Fault): string {
  const where = placeWords(fault.where);
  switch (fault.code) {
    case 'missing':
      return `${where} is blank; it must be ${fault.takes}`;
    case 'blankOrZero':
      return `${where} is blank or 0; ${fault.takes}`;
    case 'outOfRange':
    case 'notANumber':
      return `${where} is ${fault.got ?? 'blank'}; it must be ${fault.takes}`;
    case 'unknownWord':
      return `${where} is "${fault.got ?? ''}"; ${fault.takes}`;
    case 'conflict':
      return `${where}: ${fault.takes}`;
    case 'noAnswer':
    case 'noPartner':
    case 'overflow':
    case 'nothingToDivideBy':
      return `${fault.takes.charAt(0).toUpperCase()}${fault.takes.slice(1)}`;
    case 'passed':
      return `${where} holds ${fault.got ?? 'an error'}`;
  }
}
