import { digits } from '../number-locale.js';
import type { warehouse as english } from '../en/measure-warehouse.js';

export const warehouse: typeof english = {
  title: 'Aus einem Data Warehouse',
  says: 'Für Protokolle, die für diesen Rechner zu groß sind: Eine Abfrage zählt dort, wo sie liegen, und nur ihr Ergebnis kommt zurück. Kopieren Sie die Abfrage, führen Sie sie aus und fügen Sie das Ergebnis unten ein.',
  cannot:
    'Ein Ergebnis kennt nur die Fenster seiner Abfrage: Mit anderen Fenstern oder denen der Tarife lässt es sich nicht zählen, und eine Liste berechneter Konversationen lässt sich damit nicht prüfen.',
  dialect: 'Data Warehouse',
  table: 'Tabelle',
  tableHelp:
    'Etwa analytics.messages, eine Nachricht je Zeile. Ein Name in doppelten Anführungszeichen gilt genau so, wie er dasteht.',
  columns: {
    customer: 'Spalte der Kunden',
    time: 'Spalte der Zeiten',
    author: 'Spalte der Verfasser',
    channel: 'Spalte der Kanäle',
    topic: 'Spalte der Themen',
  },
  silence: 'Stunden Stille, die eine Konversation beenden',
  zone: 'Zeitzone der Monate',
  zoneHelp: 'Gezählt wird nach ihren Tagen und Monaten.',
  lacking: (parts) => `Für die Abfrage fehlt noch: ${parts}.`,
  noName: (parts) =>
    `Kein Name einer Tabelle oder Spalte: ${parts}. Setzen Sie ungewöhnliche Namen in doppelte Anführungszeichen.`,
  copy: 'Abfrage kopieren',
  show: 'Abfrage anzeigen',
  hide: 'Abfrage ausblenden',
  query: 'Abfrage',
  copied:
    'Die Abfrage ist kopiert. Führen Sie sie im Data Warehouse aus und fügen Sie das Ergebnis hier ein.',
  notCopied:
    'Von hier lässt sich nicht kopieren: Zeigen Sie die Abfrage an, markieren Sie den Text und drücken Sie Strg+C.',
  paste: 'Ergebnis mit Überschriften einfügen',
  pasteHelp: 'Fenster und Zeitzone oben müssen die der ausgeführten Abfrage sein.',
  pastedName: 'Eingefügtes Ergebnis',
  take: 'Dieses Ergebnis verwenden',
  file: 'Oder die Datei wählen, in die es exportiert wurde',
  lacksColumns: (columns) => `Das ist nicht das Ergebnis der Abfrage: Die Spalten ${columns} fehlen.`,
  wrongLine: (line) => `Zeile ${digits(line)} gehört nicht zum Ergebnis.`,
  readAs: (dialect) => `Gezählt in ${dialect}`,
  taken: 'Das Ergebnis gilt jetzt als Messung.',
  countedBy: (silence, recontact) =>
    `Dort gezählt mit ${silence} Stille; wer innerhalb von ${recontact} wiederkommt, gilt als ungelöst.`,
  leftOut: (parts) => `Ausgelassene Zeilen: ${parts}.`,
  lacks: (what, rows) => {
    const words: Readonly<Record<string, string>> = {
      time: 'ohne Zeit',
      customer: 'ohne Kunden',
      author: 'mit unbekanntem Verfasser',
    };
    return `${rows} ${words[what] ?? what}`;
  },
  withoutLog:
    'Es gibt kein Protokoll, das sich neu zählen ließe: Die Quote bei anderer Frist und Angebote nach den Fenstern ihrer Tarife brauchen eine weitere Abfrage. Berechnete Konversationen lassen sich nicht einzeln prüfen.',
};
