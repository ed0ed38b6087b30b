import type { faults as english } from '../../../core/phrase/english/faults.js';

export const faults: typeof english = {
  isBlank: (where, takes) => `${where}: leer; nötig ist ${takes}`,
  isBlankOrZero: (where, todo) => `${where}: leer oder 0; ${todo}`,
  isOutside: (where, got, takes) => `${where}: ${got}; nötig ist ${takes}`,
  isNotKnown: (where, got, takes) => `${where}: „${got}“; ${takes}`,
  isAgainst: (where, rule) => `${where}: ${rule}`,
  holdsError: (where, error) => `${where} enthält ${error}`,
  fullStop: (clause) => `${clause}.`,
  startOfSentence: (clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`,
  moreFaults: (count) => `Weitere Fehler: ${count}.`,
  ourFault: (message) =>
    `Das ist ein Fehler von Meterwise, nicht Ihrer Zahlen; bitte melden Sie ihn: ${message}`,
  anError: 'einen Fehler',
  errorInInput: 'ein Fehler in einer Eingabezelle',
  noResolutions: 'es gibt keine gelösten Anliegen',
  noSessions: 'es gibt keine Konversationen',
  tooLarge: 'das Ergebnis ist zu groß für eine Zelle',
  itIs: (value, takes) => `angegeben ist ${value}; nötig ist ${takes}`,
  soIs: (value, argument) => `angegeben ist ${value}, ebenso wie bei ${argument}`,
};
