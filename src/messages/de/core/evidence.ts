import type { EVIDENCE_WORDS } from '../../../core/phrase/english/evidence.js';

export const evidence: typeof EVIDENCE_WORDS = {
  logHeaders: (names) =>
    `nötig ist ein Nachrichtenprotokoll mit Überschriften: Time, Author und ${names}; dazu Channel und Topic, wenn es sie gibt`,
  logWithoutRows: 'unter den Überschriften stehen keine Nachrichten',
  logRejected: (rows, row, why) => `keine Zeile ist brauchbar, von ${rows}; in Zeile ${row}: ${why}`,
  logError: (header, error) => `${header} enthält den Fehler ${error}`,
  logTime: (got) =>
    `Time ist ${got}; nötig ist Datum mit Uhrzeit, etwa 2026-01-28 10:15:23, auch mit Zeitzone dahinter, +02:00`,
  logAuthor: (got, words) => `Author ist ${got}; möglich: ${words}`,
  logCustomer: 'weder Kunde noch Konversation ist genannt',
  logTwice: (id) => `die Nachricht ${id} steht schon in einer früheren Zeile`,
  invoiceHeaders:
    'nötig ist eine Rechnung mit Überschriften: Line, Quantity, Unit price, Amount; oder Conversation für eine Liste',
  invoiceWithoutRows: 'unter den Überschriften stehen keine Zeilen',
  invoiceArithmetic: (row, made, stated) =>
    `Zeile ${row}: Menge × Preis ergibt ${made}, der Betrag ist ${stated}`,
  invoiceCorrection: (row) => `Zeile ${row} berichtigt eine frühere Rechnung`,
  invoiceTwice: (row, earlier) => `Zeile ${row} ist Zeile ${earlier} noch einmal`,
  invoiceNotBilled: 'nicht auf der Rechnung',
  invoiceOtherPrice: (expected) => `nach dem Vertrag kostet diese Menge ${expected}`,
  invoiceNoSuchLine: 'der Vertrag kennt diese Position nicht',
  invoiceUnbillable: (units) =>
    `Einheiten, die nach der Definition des Vertrags nicht abrechenbar sind, nach Ihrer Zählung: ${units}`,
  asManyAs: (units, fate) => `so viele Konversationen zu viel hat auch das Protokoll: ${units} (${fate})`,
  whichMonth: (months) => `das Protokoll hat mehrere Monate, ${months}: einer davon ist gemeint`,
  noSuchMonth: (got, months) => `${got} ist keiner der Monate des Protokolls, ${months}`,
  listNeedsLog:
    'eine Liste von Konversationen lässt sich nur mit einem Nachrichtenprotokoll anstelle des Volumens beurteilen',
  logNeedsConversations:
    'seine Nachrichten nennen keine Konversationen; eine Liste davon lässt sich nicht beurteilen',
  windowTakes:
    'Stunden ohne Nachricht wie 24 oder ein Text wie 15 minutes from start, 50 messages, conversation, day',
  recontactTakes: 'Stunden über 0 wie 72 oder ein Text wie 7 days',
  zoneTakes: 'die Stunden, um die Ihre Uhren der UTC voraus sind, von -12 bis 14, oder ein Text wie +05:30',
  windowRows: 'ein Fenster für alle Angebote oder Zeilen mit zwei Spalten, Angebot und Fenster',
  noMessagesOfCustomers: 'kein Kunde schreibt darin, also ist nichts darin eine Konversation',
};
