import type { functions as english } from '../../../core/phrase/english/functions.js';

export const functions: typeof english = {
  oneCellNeeded: (size) => `das sind ${size}; eine Tabelle nimmt immer nur eine`,
  noPartner: (argument, own, other) => `diese Zelle hat kein Gegenstück in ${argument}: ${own}, ${other}`,
  argumentSize: (argument, size) => `${argument} hat ${size}`,
  tooManyToFill: (size, most) => `würde ${size} füllen; ein Aufruf füllt höchstens ${most}`,
  oneColumnNeeded: 'diese Funktion ergibt je Zeile eine Zeile und nimmt eine Spalte',
  tiersNeeded: 'Zeilen mit „bis“ und Preis oder ein Text wie 0.99 to 5000; 0.85',
  volumesOfPeriods: 'eine Zahl von Einheiten je Zeitraum',
  volumesOfMonths: 'eine Zahl von Sitzungen je Monat',
  mostTrials: (most) =>
    `höchstens ${most}: eine Zelle rechnet bis zu 2.000.000 Durchläufe × Angebote × Kanäle; die Ansicht Risiko im Aufgabenbereich nimmt bis zu 1.000.000 Durchläufe`,
  oneLine: (size) => `das sind ${size}; nötig ist eine Zeile oder Spalte`,
  valuesNeeded: (takes) => `Zahlen zum Durchrechnen, jede ${takes}`,
};
