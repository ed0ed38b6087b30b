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
  volumeStop: {
    name: 'Halt bei einer Menge',
    asks: 'Hält die KI bei einer Menge an, hier 10 % über der eines gewöhnlichen Monats? Was sie liegen lässt, übernehmen Menschen: Bepreist ist nur die Rechnung.',
  },
  stepDown: {
    name: 'Niedrigerer Preis über einer Menge',
    asks: 'Sinkt der Preis über einer Menge, hier um 20 % über 110 % eines gewöhnlichen Monats?',
  },
  priceReview: {
    name: 'Preisprüfung',
    asks: 'Wird der Preis nach den Monaten bis zur Prüfung neu verhandelt, und um wie viel sinkt er, hier um 10 %?',
  },
  guarantee: {
    name: 'Garantierte Lösungsquote',
    asks: 'Welche Lösungsquote ist über welche Monate garantiert, und wie viel wird zurückgezahlt, wenn sie verfehlt wird?',
  },
  pilotMonths: { name: 'Pilotphase', asks: 'Wie viele Monate am Anfang sind kostenlos?' },
  upliftCap: {
    name: 'Grenze für Preiserhöhungen',
    asks: 'Um wie viel steigen die Preise höchstens an jedem Jahrestag?',
  },
};
