import type { insert as english } from '../en/insert.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('de');

export const insert: typeof english = {
  sheets: 'Blätter',
  sheetCount: (count) => plural(count, { one: '1 Blatt', other: `${count} Blätter` }),
  shownFirst: (scenario) => `Aus „${scenario}“. Sie sehen vorab, was wohin geschrieben wird.`,
  shownFirstOfExample:
    'Aus Beispielwerten, da noch kein Szenario geöffnet ist. Sie sehen vorab, was wohin geschrieben wird.',
  oneFormula: 'Einzelne Formel',
  share: 'Teilen',
  shareWith: 'Für Personen ohne Meterwise.',
  toExport: 'Datei exportieren:',
  goToFiles: 'Zu „Szenarien“, „Dateien“',
  pieces: {
    comparison: {
      words: 'Vergleich einfügen',
      says: 'Eingaben, Angebote und ihre Rangfolge, mit Diagrammen.',
    },
    bridge: {
      words: 'Preisbrücke einfügen',
      says: 'Vom Preis eines Angebots zu den Kosten eines gelösten Anliegens, Schritt für Schritt.',
    },
    'unit economics': {
      words: 'Stückkosten einfügen',
      says: 'Was eine KI-Antwort, eine Konversation und ein gelöstes Anliegen mit jedem Angebot kosten.',
    },
    forecast: {
      words: 'Prognose einfügen',
      says: 'Was jedes Angebot Monat für Monat kostet, mit Überprüfungen und einer Garantie.',
    },
    'business case': {
      words: 'Business Case einfügen',
      says: 'Was ein Angebot einspart, wann es sich amortisiert und welche Kapazität es freisetzt.',
    },
    budget: {
      words: 'Budget einfügen',
      says: 'Abgelaufene Monate gegenüber ihrem Plan, und woran der Unterschied liegt.',
    },
    outlook: {
      words: 'Ausblick einfügen',
      says: 'Monate, wie sie waren, dann wie geplant: worauf die Jahre hinauslaufen, neben ihrem Budget.',
    },
    sensitivity: {
      words: 'Sensitivität einfügen',
      says: 'Welche Werte die Kosten am stärksten bewegen und wo ein anderes Angebot günstiger wird.',
    },
    risk: {
      words: 'Risiko einfügen',
      says: 'Wie hoch jede Rechnung bei unsicheren Eingaben ausfallen kann.',
    },
    questions: {
      words: 'Fragen einfügen',
      says: 'Was ein Anbieter zu fragen ist, welche Kondition jede Antwort festlegt und was sie bewegt.',
    },
    claims: {
      words: 'Behauptungen einfügen',
      says: 'Die Behauptung eines Anbieters an Ihren Zahlen, wie sich Preise bewegt haben, und veröffentlichte nachgerechnet.',
    },
    decision: {
      words: 'Entscheidung einfügen',
      says: 'Eine gedruckte Seite für alle, die entscheiden: die Empfehlung, warum, und worauf sie beruht.',
    },
    model: {
      words: 'Gesamtes Modell einfügen',
      says: 'Der Vergleich mit Preisbrücke, Prüfungen und Quellen.',
    },
  },
  shares: {
    freezeToValues: {
      words: 'In Werte umwandeln',
      says: 'Kopien der Blätter mit Werten und einer Notiz zu jeder Formel.',
    },
    convertToNative: {
      words: 'In gewöhnliche Formeln umwandeln',
      says: 'Formeln, die kein Add-In brauchen, jede gegen ihren Wert geprüft.',
    },
    restoreLive: {
      words: 'Lebende Formeln wiederherstellen',
      says: 'Wieder METER-Formeln, wo sie umgewandelt wurden.',
    },
    repairFormulas: {
      words: 'Formeln reparieren',
      says: 'Gibt METER-Formeln neu ein, die #NAME? anzeigen.',
    },
  },
  formula: {
    needsTables:
      'Sie braucht Tabellen mit Angeboten und Volumen in der Arbeitsmappe: zuerst den Vergleich einfügen.',
    otherFunction: 'Andere Funktion',
    figure: 'Wert',
    offer: 'Angebot',
    effectiveCost: 'Effektive Kosten je Lösung',
    bill: 'Monatliche Anbieterrechnung',
    bridge: 'Schritte vom Preis zu diesen Kosten',
    ranking: 'Rangfolge aller Angebote',
  },
  plan: {
    title: (scenario) => `Was „${scenario}“ schreibt`,
    takesOver: (owner, scenario) =>
      `Die Blätter von ${owner} werden an Ort und Stelle zu denen von ${scenario}; ${owner} bleibt unter „Szenarien“ gespeichert.`,
    cancel: 'Abbrechen',
    create: 'Blätter erstellen',
    bring: (scenario) => `Auf ${scenario} umstellen`,
    keepMine: 'Meine Änderungen behalten',
    overwrite: 'Mit den Werten des Szenarios überschreiben',
    copyNamed: 'Oder beibehalten und eine Kopie schreiben mit dem Namen',
    planCopy: 'Kopie planen',
    newSheet: 'neues Blatt',
    newHiddenSheet: 'neues Blatt, ausgeblendet',
    updated: 'aktualisiert',
    tables: (count, names) => plural(count, { one: `Tabelle ${names}`, other: `Tabellen ${names}` }),
    charts: (count) => plural(count, { one: '1 Diagramm', other: `${count} Diagramme` }),
    cellRanges: 'Zellbereiche anzeigen',
    typedLost: 'Diese Werte wurden dort eingegeben und sind sonst nirgends gespeichert:',
    typedKept: 'Seit dem Schreiben haben Sie dort Werte eingegeben:',
    typed: (cell, typed, becomes) => `${cell}: ${typed}; im Szenario ${becomes}`,
    blank: 'leer',
  },
};
