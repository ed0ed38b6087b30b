import type { firstRun as english } from '../en/first-run.js';

export const firstRun: typeof english = {
  title: 'Was kostet ein gelöstes Anliegen wirklich?',
  pitch:
    'KI-Support wird je Antwort, je Konversation oder je Lösung verkauft. Meterwise macht aus jedem Angebot einen einzigen Wert für Ihr Volumen und ein lebendes Modell in dieser Arbeitsmappe.',
  ways: 'Wege zu beginnen',
  compare: {
    title: 'Angebote vergleichen',
    says: 'Volumen und Angebote eingeben: wer am günstigsten ist und um wie viel.',
    next: 'Geben Sie Ihr Volumen ein und danach die Angebote unter „Angebote“.',
  },
  budget: {
    title: 'Budget aufstellen',
    says: 'Was jedes Angebot Monat für Monat kostet, was es spart und wann es sich bezahlt macht.',
  },
  sample: {
    title: 'Beispiel öffnen',
    says: 'Sechs erfundene Angebote zu einem erfundenen Volumen, zum Umsehen.',
  },
  sampleOpened: 'Beispieldaten. Ersetzen Sie sie durch Ihr Volumen und Ihre Angebote.',
  found: {
    offers: {
      says: (place: string) =>
        `Diese Arbeitsmappe enthält Angebote (${place}), aber kein Volumen: eine Tabelle mit den Überschriften Channel, Sessions und Resolution rate.`,
      take: 'Diese Angebote verwenden und Volumen eingeben',
    },
    traffic: {
      says: (place: string) =>
        `Diese Arbeitsmappe enthält ein Volumen (${place}), aber keine Angebote: eine Tabelle mit den Überschriften Offer, Meter und Rate.`,
      take: 'Dieses Volumen verwenden und Angebote hinzufügen',
    },
  },
  importScenario: 'Szenario importieren',
  newChannel: 'Neuer Kanal',
  file: 'Eine Datei mit einem Szenario',
  saved: 'In dieser Arbeitsmappe gespeichert',
  privacy: 'Ihre Daten bleiben auf diesem Computer: Der eigene Code des Add-ins sendet nichts.',
};
