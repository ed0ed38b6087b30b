import type { explain as english } from '../en/excel-explain.js';

export const explain: typeof english = {
  selectOne: 'Eine Zelle markieren, dann erneut fragen.',
  noMeterAnywhere: (cell) =>
    `${cell} enthält keine METER-Formel, ebenso wenig eine andere Zelle dieser Arbeitsmappe: zuerst einen Vergleich oder eine Funktion einfügen.`,
  noMeterHere: (cell, near) =>
    `${cell} enthält keine METER-Formel. Eine Zelle mit einer solchen markieren, etwa ${near}, und erneut fragen.`,
  argument: (number) => `Argument ${number}`,
  workedOut: 'in der Formel berechnet',
  cells: (rows, columns) => `${rows} × ${columns} Zellen`,
  errors: {
    '#NAME?':
      'Excel kannte METER nicht, als es diese Zelle zuletzt berechnet hat. „Formeln reparieren“ im Menü „Teilen“ gibt sie erneut ein.',
    '#BUSY!': 'Die Zelle wird noch berechnet. Gleich erneut fragen.',
    '#SPILL!': 'Das Ergebnis braucht mehr freie Zellen: die Zellen unter und rechts neben der Formel leeren.',
  },
};
