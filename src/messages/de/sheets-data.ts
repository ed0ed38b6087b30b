import type { data as english } from '../en/sheets-data.js';

export const data: typeof english = {
  title: 'Daten',
  help: 'Was Diagramme zeichnen und womit Prüfungen rechnen, Blatt für Blatt. Hier ist nichts zu ändern: jede Aktualisierung schreibt es neu.',
  behind: (sheet) => `Für das Blatt ${sheet}`,
};
