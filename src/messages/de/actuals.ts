import type { actuals as english } from '../en/actuals.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('de');

export const actuals: typeof english = {
  empty:
    'War ein Monat teurer als geplant, und warum? Geben Sie Volumen und ein Angebot ein, dann was jeder Monat gebracht hat.',
  start:
    'Tragen Sie den ersten abgelaufenen Monat ein: seine Konversationen, seine Lösungsquote oder was berechnet wurde. Dann sehen Sie, woher der Unterschied zum Plan kommt und worauf das Jahr hinausläuft.',
  paid: 'Bezahltes Angebot',
  insertBudget: 'Budget einfügen',
  insertOutlook: 'Ausblick einfügen',
  headline: {
    over: (months, amount, parts) => `${months}: ${amount} über dem Budget: ${parts}`,
    under: (months, amount, parts) => `${months}: ${amount} unter dem Budget: ${parts}`,
    onBudget: (months, amount) => `${months}: im Budget, mit ${amount}`,
    part: (amount, part) => `${amount} ${part}`,
    and: ', ',
    parts: {
      volume: 'Menge',
      mix: 'Mix der Kanäle',
      interactions: 'KI-Antworten je Konversation',
      resolutionRate: 'Lösungsquote',
      terms: 'Konditionen',
    },
    all: 'Alle abgelaufenen Monate',
    year: (year, outlook, budget) => `Ausblick für ${year}: ${outlook} bei einem Budget von ${budget}.`,
  },
  entry: {
    title: 'Was geschehen ist',
    help: 'Monate nach ihrer Nummer, 1 ist der erste der Prognose. Leer oder 0 gilt wie geplant: Schreiben Sie das Wort none, wo es wirklich nichts gab, und eine Erstattung als negativen Betrag. Eine Zeile für alle Kanäle oder eine für jeden.',
    helpNamed:
      'Die Monate des Plans, nach Geschäftsjahren. Leer oder 0 gilt wie geplant: Schreiben Sie das Wort none, wo es wirklich nichts gab, und eine Erstattung als negativen Betrag. Eine Zeile für alle Kanäle oder eine für jeden.',
    add: 'Monat hinzufügen',
    remove: 'Diese Zeile entfernen',
    removed: 'Die Zeile ist entfernt.',
    row: (at) => `Zeile ${at}`,
    month: (month) => `Monat ${month}`,
    ofChannel: (month, channel) => `${month}, ${channel}`,
    titled: (title, says) => `${title}: ${says}`,
    nothingYet: 'noch nichts',
    and: ', ',
    sessions: (count, shown) => plural(count, { one: '1 Konversation', other: `${shown} Konversationen` }),
    interactions: (count, shown) =>
      plural(count, { one: 'je 1 KI-Antwort', other: `je ${shown} KI-Antworten` }),
    resolved: (share) => `${share} gelöst`,
    invoiced: (amount) => `${amount} berechnet`,
    fields: {
      Month: 'Monat',
      Channel: 'Kanal',
      Sessions: 'Konversationen',
      'Interactions per session': 'KI-Antworten je Konversation',
      'Resolution rate': 'Lösungsquote',
      Invoiced: 'Berechnet',
    },
    allChannels: 'alle Kanäle',
    asPlanned: 'wie geplant',
    byContract: 'nach Vertrag',
  },
  paste: {
    title: 'Monate von anderswo einfügen',
    help: 'Zeilen aus einer Tabelle, einer CSV-Datei oder einer Mail. Die erste Zeile nennt die Spalten, mit den englischen Namen der Tabelle Actuals; Month muss dabei sein. Sie ersetzen Monate, die schon hier stehen.',
    field: 'Zeilen mit ihren Überschriften',
    example: 'Month\tSessions\tInvoiced',
    take: 'Diese Monate übernehmen',
    taken: (count) => plural(count, { one: '1 Zeile übernommen.', other: `${count} Zeilen übernommen.` }),
    nothing:
      'Darin sind keine Monate: fügen Sie eine Zeile mit Überschriften und mindestens eine darunter ein.',
    noHeaders: (known) =>
      `Die erste Zeile muss die Spalten nennen, darunter Month. Bekannte Spalten: ${known}.`,
    unknown: (got, near) =>
      near === undefined
        ? `Die Spalte „${got}“ ist hier nicht bekannt: benennen Sie sie um, oder lassen Sie sie weg.`
        : `Die Spalte „${got}“ ist hier nicht bekannt. Ist es ${near}?`,
    twice: (header) => `Zwei Spalten heißen ${header}.`,
    broken: (line) => `Zeile ${line} hat nicht so viele Felder wie die erste Zeile.`,
  },
  table: {
    title: 'Monate gegenüber ihrem Budget',
    caption: 'Jeder Monat mit den Bestandteilen seiner Abweichung',
    help: 'Für jeden Bestandteil wird das Angebot mit einem weiteren gemessenen Wert neu berechnet, in dieser Reihenfolge; Konditionen sind, was berechnet wurde, abzüglich dessen, was der Vertrag ergibt. Die Bestandteile ergeben zusammen, was über dem Budget liegt.',
    headings: [
      'Monat',
      'Über Budget',
      'Budget',
      'Ist',
      'Menge',
      'Mix',
      'KI-Antworten',
      'Lösungsquote',
      'Konditionen',
    ],
    all: 'Summe',
  },
  years: {
    title: 'Ausblick',
    caption: 'Jedes Jahr mit Ausblick und Budget',
    help: 'Abgelaufene Monate, wie sie waren, die anderen wie geplant.',
    headings: ['Jahr', 'Ausblick', 'Budget', 'Über Budget', 'Ist', 'Rest'],
  },
};
