import type { bases as englishBases, compare as english } from '../en/compare.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('de');

export const bases: typeof englishBases = {
  'total cost': {
    label: 'Gesamtkosten',
    by: 'nach Gesamtkosten',
    of: 'im Monat, Rechnung und Mitarbeitende',
  },
  'cost per resolution': { label: 'Kosten je Lösung', by: 'je Lösung', of: '' },
  'monthly total': { label: 'Anbieterrechnung', by: 'nach der Rechnung', of: 'im Monat' },
};

export const compare: typeof english = {
  empty:
    'Was kostet eine gelöste Konversation bei jedem Anbieter wirklich? Geben Sie Ihr Volumen und die Angebote ein und sehen Sie, wer am günstigsten ist.',
  startWithSample: 'Beispiel öffnen',
  addOffers: 'Angebote hinzufügen',
  openTraffic: 'Volumen öffnen',
  openOffers: 'Angebote öffnen',
  noPrice: 'Noch ohne Preis',
  reset: 'Zurücksetzen',
  headline: {
    whatIf: 'Was wäre, wenn',
    cheapest: (name, by, figure, of) => [
      name,
      ` ist ${by} am günstigsten: `,
      figure,
      of === '' ? '' : ` ${of}`,
    ],
    nothingResolved: (name, bill, hasFree) => [
      'Nichts wird gelöst. ',
      name,
      ` hat die niedrigste Rechnung${hasFree ? ' über 0' : ''}: `,
      bill,
      ' im Monat',
    ],
    nextBillsNothing: (next) =>
      `Danach: ${next} mit einer Rechnung von 0 bei diesem Volumen, obwohl nicht jeder Preis 0 ist.`,
    nextServesLess: (next) => `Danach: ${next}; hier bleiben einige Konversationen den Mitarbeitenden.`,
    costsTheSame: (next) => `${next} kostet dasselbe.`,
    next: (next, figure, percent) => `Danach: ${next} mit ${figure}, ${percent} mehr.`,
    other: (name, by, low, high, of) =>
      `${name} ist ${by} günstiger: ${low} gegenüber ${high}${of === '' ? '' : ` ${of}`}.`,
  },
  ranking: {
    by: 'Rangfolge nach',
    choose: 'Auswählen',
    withoutHumanCost: (channels) =>
      `Für ${channels} sind keine Kosten der Mitarbeitenden angegeben: Sie zählen dort als 0.`,
    caption: (basis) => `Angebote nach ${basis}`,
    rank: 'Rang',
    offer: 'Angebot',
    total: 'Gesamt',
    perResolution: 'Je Lösung',
    bill: 'Rechnung',
    overBest: 'Abstand',
    failureSpend: 'Ausgaben für Ungelöstes',
    whoPays: 'Wer für Ungelöstes zahlt',
  },
  details: {
    bill: 'Rechnung eines Monats',
    usage: '– für Nutzung',
    fixed: '– fix',
    oneOff: '– einmalig, auf die Monate verteilt',
    failureSpend: 'Ausgaben für Konversationen, die nicht gelöst wurden',
    shareServed: 'Anteil, den die KI bearbeitet',
    people: 'Verbleibende Bearbeitung durch Mitarbeitende',
    together: 'Gesamtkosten',
    perPoint: 'Änderung der Rechnung je +1 Prozentpunkt Lösungsquote',
    perResolution: (figure) =>
      `Eine Lösung kostet ${figure}: die Rechnung geteilt durch das wirklich Gelöste.`,
    derivation: 'Wie diese Werte entstehen',
  },
  lead: {
    why: 'Warum steht dieses Angebot vorn?',
    perMonth: 'Im Monat',
    month: (first, next) => `${first} und ${next}, im Monat`,
    usage: 'Für Nutzung',
    fixed: 'Fix',
    oneOff: 'Einmalig, auf die Monate verteilt',
    bill: 'Rechnung',
    people: 'Verbleibende Bearbeitung durch Mitarbeitende',
    together: 'Gesamtkosten',
    everyFigure: (offer) => `Jeder Wert von ${offer}, von Ihren Eingaben bis zum Ergebnis`,
    steps: (first, next) => `${first} und ${next}, Schritt für Schritt, für eine Lösung`,
    step: 'Schritt',
    most: (step, { first, next, own, other }) => [
      `Der größte Unterschied zu ${next}: `,
      step,
      `. Für eine Lösung sind das ${own} bei ${first} und ${other} bei ${next}.`,
    ],
    mostInBill: (step, { first, next, own, other }) => [
      `In der Rechnung für eine Lösung ist der größte Unterschied zu ${next}: `,
      step,
      `. Für eine Lösung sind das ${own} bei ${first} und ${other} bei ${next}.`,
    ],
    speaksForNext: (next) => `Das spricht für ${next}; die übrigen Schritte wiegen es auf.`,
  },
  negotiation: 'Was es kosten müsste',
  bridge: {
    offer: 'Angebot',
    step: 'Schritt',
    change: 'Änderung',
    soFar: 'Bis hier',
    titles: {
      'total cost': 'Preisbrücke: vom Listenpreis zu den Gesamtkosten im Monat',
      'cost per resolution': 'Preisbrücke: vom Listenpreis zu den Kosten je Lösung',
      'monthly total': 'Preisbrücke: vom Listenpreis zur Monatsrechnung',
    },
    labels: {
      'total cost': (offer) => `${offer}: vom Listenpreis zu den Gesamtkosten eines Monats`,
      'cost per resolution': (offer) => `${offer}: vom Listenpreis zu den effektiven Kosten je Lösung`,
      'monthly total': (offer) => `${offer}: vom Listenpreis zur Rechnung eines Monats`,
    },
  },
  chart: {
    titles: {
      'total cost': 'Was ein Monat mit Mitarbeitenden kostet',
      'cost per resolution': 'Was eine Lösung kostet',
      'monthly total': 'Was ein Monat auf der Rechnung kostet',
    },
    against: (title) => `${title}, über`,
    label: (title, lever) => `${title}, über ${lever}`,
    sameRate:
      'Hier hat jedes Angebot dieselbe Lösungsquote, auch eines mit eigener Angabe; die Rangfolge oben rechnet jedes mit seiner eigenen.',
    sixDrawn: 'Gezeichnet sind die sechs günstigsten und das oben geöffnete Angebot.',
    throughout: (offer) => `${offer} ist durchweg am günstigsten.`,
    below: (value, offer) => `Unter ${value} ist ${offer} am günstigsten`,
    between: (from, to, offer) => `von ${from} bis ${to} ${offer}`,
    above: (value, offer) => `ab ${value} ${offer}.`,
    billsNothing: (offer, from, to) =>
      `Von ${from} bis ${to} ist die Rechnung von ${offer} 0, obwohl nicht alle Preise frei sind: Die Rangfolge setzt es dort ans Ende.`,
  },
  changed: {
    title: 'Die Rangfolge hat sich geändert',
    why: 'Warum?',
    dismiss: 'Schließen',
    nowFirst: (first, was) => `${first} ist jetzt am günstigsten, vor ${was}.`,
    stillFirst: (first, moved) => `${first} steht weiter vorn. ${moved}.`,
    moved: (offer, from, to) => `${offer} rückt von Platz ${from} auf ${to}`,
    passed: (crossing, { lever, from, to, below, above, cost, of }) => [
      `${lever}: von ${from} auf ${to}, vorbei an `,
      crossing,
      `. Darunter ist ${below} günstiger, darüber ${above}. Dort kosten beide ${cost} ${of}.`,
    ],
    aResolution: 'je Lösung',
    inputs: 'Was sich an den Eingaben geändert hat:',
    before: 'Vorher',
    now: 'Jetzt',
  },
  whatIf: {
    title: 'Was wäre, wenn',
    help: (channels) =>
      plural(channels, {
        one: 'Probieren Sie andere Werte; die Rangfolge folgt sofort.',
        other:
          'Probieren Sie andere Werte; die Rangfolge folgt sofort. Eine Quote oder Kosten ändern sich in allen Kanälen gleich.',
      }),
    apply: 'Ins Modell übernehmen',
    is: (value) => `aktuell ${value}`,
  },
};
