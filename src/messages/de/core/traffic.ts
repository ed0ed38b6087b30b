import type { traffic as english } from '../../../core/phrase/english/traffic.js';

export const traffic: typeof english = {
  noSessionsToPrice: 'in keiner Zeile stehen Konversationen, die einen Preis haben könnten',
  channelTwice: (channel, earlier) => `der Kanal „${channel}“ steht schon in ${earlier}`,
  costsInTwoCurrencies: (one, other) => `${one} und ${other}; die Kosten je Kontakt stehen in einer Währung`,
  rateNeeded: 'ein Wert zwischen 0 und 1, etwa 65%',
  sessionsNeeded: 'die Zahl der Konversationen im Monat (oder Contacts mit ihrer Involvement rate)',
  moreThanContacts: (sessions, contacts) =>
    `${sessions} Konversationen sind mehr als die ${contacts} Kontakte, zu denen sie gehören`,
  meansDiffer: (stated, measured) =>
    `${stated} weicht von ${measured} ab, dem Mittel des Histogramms in Turns; lassen Sie eines von beiden weg`,
  measuredRows: 'gemessene Zeilen wie 1: 120; 2: 340; 3: 210',
  twoColumnsOfReplies: 'ein Histogramm hat zwei Spalten, Antworten und Konversationen',
  notReplies: (text) => `${text} ist nicht Antworten: Konversationen, wie in 1: 120`,
  repliesMissing: 'die Zahl der Antworten fehlt',
  repliesTwice: (replies) => `eine frühere Zeile nennt dieselbe Zahl von Antworten, ${replies}`,
  countsNothing: 'das Histogramm zählt keine Konversationen',
  meanOfSpread: (turns) =>
    `ein Wert zwischen 1 und 1.000.000, wenn Turns ${turns} ist (eine Konversation hat mindestens eine Antwort)`,
  twelveFactors: 'nötig sind 12 Faktoren, einer je Monat ab Monat 1, in einer Zeile oder einer Spalte',
  monthOfYear: 'ein Monat von 1 bis 12',
  monthTwice: (month) => `Monat ${month} kommt zweimal vor`,
  factorNeeded: 'ein Faktor ab 0, wobei 1 ein üblicher Monat ist',
  twoColumnsOfRamp: 'nötig sind zwei Spalten, Monat und Lösungsquote',
  twoColumnsOfRealisation: 'nötig sind zwei Spalten, Monat und freigesetzter Anteil',
  twoColumnsOfGrowth: 'nötig ist eine Zahl oder zwei Spalten, Kanal und sein Wachstum',
  growthTwice: (channel) => `das Wachstum steht für ${channel} zweimal da`,
  growthOfOthers: 'die übrigen Kanäle',
  channelNotInTraffic: (channel, near) => `im Volumen gibt es keinen Kanal „${channel}“${near}`,
  monthsRise: (month, before) => `Monat ${month} folgt auf Monat ${before}; die Monate müssen steigen`,
  moreThanSessions: (customers, sessions) =>
    `${customers} Kunden sind mehr als die ${sessions} Konversationen, in denen sie schreiben`,
  actualsNeeded: 'Zeilen mit Monaten und dem, was gemessen oder berechnet wurde',
  actualTwice: 'der Monat hat diese Zahl auch in einer anderen Zeile',
  channelNotPlanned: (name) => `was im Plan fehlt, denn er hat keinen Kanal „${name}“`,
};
