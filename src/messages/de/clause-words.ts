import type { clauseWords as english } from '../en/clause-words.js';

export const clauseWords: typeof english = {
  escalationsExcluded: {
    name: 'Übergaben werden nicht abgerechnet',
    asks: 'Wird ein Gespräch, das an Menschen geht, jemals als gelöst abgerechnet?',
  },
  partialResolutions: {
    name: 'Teillösungen werden nicht abgerechnet',
    asks: 'Wird ein Gespräch abgerechnet, wenn nur ein Teil des Anliegens gelöst ist?',
  },
  recontactWindow: {
    name: 'Frist für erneute Kontakte',
    asks: 'Innerhalb von wie vielen Stunden wird eine Lösung gutgeschrieben, wenn der Kunde wiederkommt?',
  },
  auditRight: {
    name: 'Prüfungsrecht',
    asks: 'Dürfen wir eine Stichprobe prüfen, und wird der gefundene Fehleranteil auf die ganze Rechnung gutgeschrieben?',
  },
  conversationWindow: {
    name: 'Gesprächsfenster',
    asks: 'Nach welcher Pause wird dasselbe Gespräch noch einmal abgerechnet?',
  },
  overageNotice: {
    name: 'Hinweis vor Mehrverbrauch',
    asks: 'Erfahren wir es vor dem Mehrverbrauch, damit sich die Abnahmezusage zu ihrem Preis erhöhen lässt?',
  },
  unusedCommitment: {
    name: 'Nicht verbrauchte Zusagen bleiben erhalten',
    asks: 'Zählen nicht verbrauchte Einheiten eines Monats im Rest des Jahres?',
  },
  volumeCap: {
    name: 'Obergrenze der Monatsrechnung',
    asks: 'Gibt es einen Höchstbetrag im Monat, 10 % über einem gewöhnlichen?',
  },
  pilotMonths: { name: 'Pilotphase', asks: 'Wie viele Monate am Anfang sind kostenlos?' },
  upliftCap: {
    name: 'Grenze für Preiserhöhungen',
    asks: 'Um wie viel steigen die Preise höchstens an jedem Jahrestag?',
  },
};
