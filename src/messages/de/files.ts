import type { files as english } from '../en/files.js';

const SAVE_AS_XLSX = 'im Programm öffnen, das sie erstellt hat, und als .xlsx speichern';

export const files: typeof english = {
  file: 'Datei',
  scenarioFile: 'Szenariodatei',
  sheet: 'Blatt',
  cell: 'Zelle',
  part: (path) => `Datei, Teil ${path}`,
  noScenario: 'enthält kein Szenario',
  nothingOfUse:
    'enthält kein Szenario von Meterwise und keine Tabellen Offers und Traffic mit ihren Überschriften',
  tooManyPairs: (offers, traffic, most) =>
    `ihre Tabellen Offers (${offers}) und Traffic (${traffic}) ergeben mehr Paare, als zur Auswahl stehen können (${most}); die gewünschten in einer eigenen Datei speichern`,
  noRows: (table) => `die Tabelle ${table} hat Überschriften, aber keine Zeilen darunter`,
  tooManyCells: (table, most) => `die Tabelle ${table} hat mehr als ${most} Zellen`,
  holdsError: (error) => `enthält ${error}; zuerst beheben`,
  notSaved:
    'die Formel hat keinen gespeicherten Wert; die Datei in Excel oder LibreOffice öffnen, einmal speichern und erneut versuchen',
  unreadable: (text) => `der Inhalt ist nicht lesbar („${text}“)`,
  noXml: 'kein lesbares XML',
  misplacedCell: (place) => `beschädigt: eine Zelle soll bei „${place}“ stehen`,
  misplacedRow: (place) => `beschädigt: eine Zeile soll bei „${place}“ stehen`,
  beyondTheLast: 'hinter der letzten',
  missingPart: (path) => `keine .xlsx-Datei: der Teil ${path} fehlt`,
  otherKinds: {
    xlsb: `eine binäre Arbeitsmappe (.xlsb); ${SAVE_AS_XLSX}`,
    ods: `eine OpenDocument-Datei (.ods); ${SAVE_AS_XLSX}`,
    numbers: `eine Datei von Numbers; ${SAVE_AS_XLSX}`,
  },
  password:
    'durch ein Kennwort geschützt; in Excel öffnen, das Kennwort entfernen (Datei, Informationen, Arbeitsmappe schützen, Mit Kennwort verschlüsseln) und speichern',
  noXlsx: 'keine .xlsx-Datei oder beschädigt',
  oldExcel: 'eine Datei aus einem älteren Excel (.xls); in Excel öffnen und als .xlsx speichern',
  sameNames: 'enthält zwei Teile mit demselben Namen',
  damagedPart: (path) => `der Teil ${path} ist beschädigt`,
  tooLarge: {
    bytes: (bytes, most) => `zu groß: ${bytes} Bytes sind mehr als ${most}`,
    parts: (most) => `zu groß: mehr als ${most} Teile`,
    part: (path) => `zu groß: der Teil ${path} ist entpackt größer, als gelesen wird`,
  },
  said: {
    changed:
      'Die Werte der Tabellen wurden nach dem Erstellen der Datei geändert: Die geänderten Werte wurden gelesen.',
    onlyTables: (tables) =>
      `Die Datei enthält kein Szenario von Meterwise: Ihre Tabellen ${tables} wurden gelesen.`,
    tables: (tables) => `Die Tabellen ${tables} der Datei wurden gelesen.`,
    leftOut: (row, sheet, table) =>
      `Zeile ${row} von Blatt ${sheet} steht unter einer leeren Zeile und wurde nicht als Teil von ${table} gelesen.`,
    holdsValues: (sheets) =>
      `Wo keine gewöhnliche Formel einen Wert ergibt, steht er als fester Wert in der Datei (auf ${sheets}): Das ausgeblendete Blatt Calculation nennt jeden mit dem Grund.`,
  },
  labels: {
    tables: (tables) => `Tabellen ${tables}`,
    pair: (offers, traffic) => `${offers} und ${traffic}`,
    table: (table, sheet) => `${table} (Blatt ${sheet})`,
  },
};
