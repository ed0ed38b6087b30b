import type { offers as english } from '../../../core/phrase/english/offers.js';

export const offers: typeof english = {
  offerNeeded: 'der Name eines Angebots',
  anOfferNeeded: 'mindestens ein Angebot',
  whichOffer: (names) => `leer, und der Bereich enthält ${names}; geben Sie an, welches gemeint ist`,
  noOffer: (nearest) => `kein Angebot heißt so${nearest}`,
  offersAre: (names) => `; es gibt ${names}`,
  schedulesTogether: (headers) =>
    `${headers.join(' und ')} können nicht zusammen stehen; eine Position hat nur eines davon`,
  rateBeside: (header) => `Rate und ${header} können nicht zusammen stehen; die Preise stehen in ${header}`,
  writeFree: 'schreiben Sie free, wenn es nichts kostet',
  statedTwice: (one, other) =>
    `steht einmal für ein ganzes Angebot, hier aber sowohl ${one} als auch ${other}`,
  seatsTwice:
    'eine Position für Arbeitsplätze und ein Seat price würden dieselben Arbeitsplätze zweimal abrechnen; behalten Sie eines davon',
  aboveCap: (fee, cap) => `${fee} liegt über der Monthly cap von ${cap}`,
  pauseBeside: (header) => `wird in einem einzelnen Monat bestimmt und kann nicht neben ${header} stehen`,
  capBeside: (header) => `gilt nur bei einem einzigen Preis und kann nicht neben ${header} stehen`,
  unitsNeeded:
    'eine Angabe in Units per session, Replies per unit oder First reply units mit Follow-up units',
  unitsTwice:
    'eine Position nach Einheiten hat genau eine Angabe: Units per session, Replies per unit oder First reply units mit Follow-up units',
  packageSteps: (size, units) => `Pakete zu ${size} ergeben bis ${units} Einheiten mehr als 100.000 Stufen`,
  seatsNeeded: 'die Zahl der Arbeitsplätze, weil eine Bedingung sie zählt',
  noChannel: (names) => `keiner der genannten Kanäle (${names}) steht im Volumen`,
  repliesNeeded: (charge, meter) => `eine Zahl über 0, weil ${charge} nach ${meter} abrechnet`,
  otherCurrency: (own, offer, currency) =>
    `steht in ${own} und ${offer} in ${currency}; geben Sie den Betrag in ${currency} an oder das Angebot in ${own}`,
  twoCurrencies: (first, code, other, otherCode) =>
    `${first} steht in ${code} und ${other} in ${otherCode}; Angebote werden in einer Währung verglichen: Geben Sie einem davon eine Exchange rate, den Wert einer Einheit seiner Währung in der anderen`,
  noMixToKeep: 'alle sind 0, also gibt es keine Verteilung auf Kanäle, die bleiben könnte',
  turnedTooFar: (takes) => `so weit geändert, verlässt der Wert sein Maß: nötig ist ${takes}`,
  costTheSame: (name) => `A und B kosten bei ${name} gleich viel`,
  isCheaper: (offer, name) => `${offer} ist bei ${name} günstiger`,
  resolutionRateName: 'jeder Lösungsquote',
  interactionsName: 'jeder Zahl von KI-Antworten je Konversation',
  atMostSessions: (sessions) => `höchstens die Zahl der ${sessions} Konversationen`,
  belowOne: 'ein Wert unter 1: bei 1 bleibt keine Konversation ungelöst',
  moreUnresolved: (rate, share) =>
    `bei einer Lösungsquote von ${rate} wären mit einem Anteil von ${share} mehr Konversationen ungelöst, als es gibt`,
  customersNeeded: (charge, meter) => `eine Zahl über 0, weil ${charge} nach ${meter} abrechnet`,
  noExchangeRate: 'kein betroffenes Angebot hat einen, also gibt es nichts zu ändern',
  severalExchangeRates: (codes) =>
    `die Angebote haben die von ${codes.join(' und ')}; eine Streuung gilt für eine Währung`,
  twoExchangeRates: (code, one, other) =>
    `ein ${code} ist sowohl ${one} als auch ${other}; eine Währung hat einen Kurs, die des Vergleichs keinen`,
  costsConverted: (code, offer) =>
    `steht in ${code}, und ${offer} wird mit seiner Exchange rate aus ${code} umgerechnet; geben Sie den Betrag in der Währung des Vergleichs an`,
  pausesAtOnce: 'die Nutzung kostet von Beginn an mehr, die KI würde also nichts bearbeiten',
  wholeMonths: 'eine ganze Zahl von Monaten ab 1',
  forUsageOnly:
    'das gilt für Positionen nach Nutzung; Arbeitsplätze und Pauschalen haben keine Einheiten eines Zeitraums',
  monthsCrossed: (to, from) => `${to} liegt vor From month ${from}`,
  monthsOn: (from) => `Monat ${from} und die folgenden`,
  monthsFromTo: (from, to) => (from === to ? `Monat ${from}` : `Monate ${from} bis ${to}`),
  monthsTwice: (months, row) =>
    `doppelt berechnet: ${months}, hier und in Zeile ${row} derselben Position; jeder Monat hat eine Zeile`,
  monthsLeftOut: (months, row) =>
    `ohne Zeile: ${months}, zwischen dieser und Zeile ${row} derselben Position; jeder Monat hat eine`,
  noRowHolds: 'keine Zeile des Angebots gilt in diesem Monat',
  poolWithoutPrice: 'keine Zeile des Pools hat einen Preis; eine muss ihn haben',
  poolWithTwoPrices: 'zwei Zeilen des Pools haben einen Preis; der Pool hat einen, in einer seiner Zeilen',
  ofPoolsOneRow: 'der Pool hat das einmal, in der Zeile mit seinem Preis',
};
