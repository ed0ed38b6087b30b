import type { Fault } from './fault.js';

/** The sentence a person reads about a fault: which argument or row, what it got, and what it takes. */
export function sentence(fault: Fault): string {
  switch (fault.code) {
    case 'missing':
      return `${fault.where} is blank; it must be ${fault.takes}.`;
    case 'blankOrZero':
      return `${fault.where} is blank or 0; ${fault.takes}.`;
    case 'outOfRange':
    case 'notANumber':
      return `${fault.where} is ${fault.got ?? 'blank'}; it must be ${fault.takes}.`;
    case 'unknownWord':
      return `${fault.where} is "${fault.got ?? ''}"; ${fault.takes}.`;
    case 'conflict':
      return `${fault.where}: ${fault.takes}.`;
    case 'noAnswer':
    case 'noPartner':
    case 'overflow':
    case 'nothingToDivideBy':
      return `${fault.takes.charAt(0).toUpperCase()}${fault.takes.slice(1)}.`;
    case 'passed':
      return `${fault.where} holds ${fault.got ?? 'an error'}.`;
  }
}
