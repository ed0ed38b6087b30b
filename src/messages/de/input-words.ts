import type { inputWords as english } from '../en/input-words.js';

export const inputWords: typeof english = {
  figures: {
    headers: ['Kennzahl', 'Wert'],
    words: {
      Months: 'Monate',
      Start: 'Beginn',
      'Fiscal year starts': 'Geschäftsjahr beginnt',
      Growth: 'Wachstum',
      'Review months': 'Monate je Überprüfung',
      'Budgeted resolution rate': 'Budgetierte Lösungsquote',
      'Guaranteed resolution rate': 'Garantierte Lösungsquote',
      'Guarantee months': 'Monate der Garantie',
      'Guarantee refund': 'Erstattung aus der Garantie',
      'Guarantee limit': 'Obergrenze der Garantie',
      'Current platform cost': 'Kosten der heutigen Plattform',
      'Handle time uplift': 'Zuschlag auf die Bearbeitungszeit',
      'Handle minutes': 'Bearbeitungsminuten',
      'Realisation rate': 'Realisierungsquote',
      'Discount rate': 'Kalkulationszins',
      Swing: 'Schwankung',
      'Busiest month': 'Stärkster Monat',
      Budget: 'Monatsbudget',
      Trials: 'Durchläufe',
      Seed: 'Startwert',
      'Rank by': 'Rangfolge nach',
    },
  },
  choices: {
    headers: ['Auswahl', 'Wert'],
    words: {
      studiedOffer: 'Untersuchtes Angebot',
      comparedWith: 'Verglichen mit',
      view: 'Sicht',
      monthsLaid: 'Anordnung der Monate',
      recommendedOffer: 'Empfohlenes Angebot',
      currentOffer: 'Heutiges Angebot',
    },
  },
  settings: {
    headers: ['Einstellung', 'Wert'],
    words: {
      ratesFrom: 'Lösungsquoten von',
      ratesTo: 'Lösungsquoten bis',
      chosenOffer: 'Angebot auf Bridge',
    },
  },
  claim: {
    headers: ['Behauptung', 'Wert'],
    words: {
      offer: 'Angebot',
      against: 'Gegen',
      reading: 'Lesart',
      least: 'Mindestens',
      most: 'Höchstens',
    },
    readings: { cheaper: 'günstiger', dearer: 'teurer' },
  },
};
