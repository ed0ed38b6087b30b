import type { firstRun as english } from '../en/first-run.js';

export const firstRun: typeof english = {
  title: 'Was kostet ein gelöstes Anliegen wirklich?',
  pitch:
    'KI-Support wird je Antwort, je Konversation oder je Lösung verkauft. Meterwise macht aus jedem Angebot einen einzigen Wert für Ihr Volumen und ein lebendes Modell in dieser Arbeitsmappe.',
  startWithSample: 'Mit Beispieldaten beginnen',
  sampleOpened: 'Beispieldaten. Ersetzen Sie sie durch Ihr Volumen und Ihre Angebote.',
  addTraffic: 'Volumen eingeben',
  importScenario: 'Szenario importieren',
  file: 'Eine Datei mit einem Szenario',
  startEmpty: 'Leer beginnen',
  saved: 'In dieser Arbeitsmappe gespeichert',
  privacy: 'Ihre Daten bleiben auf diesem Computer: Der eigene Code des Add-ins sendet nichts.',
};
