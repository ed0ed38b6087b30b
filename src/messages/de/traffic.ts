import type { traffic as english } from '../en/traffic.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('de');

export const traffic: typeof english = {
  empty: 'Noch kein Volumen: Ein Kanal ist Chat, E-Mail oder Telefon mit dem, was jeden Monat eingeht.',
  addChannel: 'Kanal hinzufügen',
  channelAdded: 'Kanal hinzugefügt. Rückgängig entfernt ihn.',
  theChannel: 'den Kanal',
  allChannels: 'Alle Kanäle',
  duplicate: (name) => `${name} duplizieren`,
  duplicated: (name) => `${name} dupliziert. Rückgängig entfernt die Kopie.`,
  remove: (name) => `${name} entfernen`,
  removed: (name) => `${name} entfernt. Rückgängig stellt den Kanal wieder her.`,
  shareOfSessions: (share) => `${share} der Konversationen`,
  interactionsPerSession: 'KI-Antworten je Konversation',
  interactions: 'KI-Antworten je Konversation (μ)',
  fromOwnCounts: (count, shown) =>
    plural(count, {
      one: '1 KI-Antwort je Konversation, aus Ihren eigenen Zählungen unten.',
      other: `${shown} KI-Antworten je Konversation, aus Ihren eigenen Zählungen unten.`,
    }),
  rate: 'Lösungsquote',
  resolutionRate: 'Lösungsquote (ρ)',
  humanCost: 'Kosten je Kontakt',
  notCounted: 'nicht berücksichtigt',
  channelName: 'Name des Kanals',
  slider: (label) => `${label}, Schieberegler`,
  volume: {
    legend: 'Wie das Volumen angegeben wird',
    sessions: 'Konversationen',
    contacts: 'Kontakte × Beteiligung',
    sessionsPerMonth: 'Konversationen im Monat',
    contactsPerMonth: 'Kontakte im Monat',
    allOfThem: 'alle',
    comesTo: (count, shown) =>
      plural(count, {
        one: 'Das ist 1 Konversation im Monat.',
        other: `Das sind ${shown} Konversationen im Monat.`,
      }),
  },
  lengths: {
    title: 'Länge der Konversationen',
    summary: (choice) => `Länge der Konversationen: ${choice}`,
    spread: 'Verteilung der Längen',
    mean: 'Alle gleich',
    poisson: 'Um den Durchschnitt (poisson)',
    geometric: 'Viele kurz, wenige lang (geometric)',
    own: 'Eigene Zählungen',
    ownCounts: 'Eigene Zählungen der Längen',
    replies: 'KI-Antworten',
    sessions: 'Konversationen',
    repliesOfRow: (row) => `KI-Antworten, Zeile ${row}`,
    sessionsOfRow: (row) => `Konversationen, Zeile ${row}`,
    removeRow: (row) => `Zeile ${row} entfernen`,
  },
  linked: {
    notYet: 'Diese Werte stehen noch nicht in der Arbeitsmappe.',
    add: 'In die Arbeitsmappe einfügen',
    inWorkbook: 'In der Arbeitsmappe:',
  },
  outcome: {
    cheapest: (by, name, figure, of) => [
      `Am günstigsten ${by}: `,
      name,
      ', ',
      figure,
      `${of === '' ? '' : ` ${of}`}.`,
    ],
    noOffers: 'Für dieses Volumen gibt es noch kein Angebot.',
    notPriced: 'Mit diesen Werten lässt sich kein Angebot berechnen.',
    nothingResolved: 'Ohne Lösungen gibt es keine Kosten je Lösung; die Monatsrechnungen gelten weiter.',
    toEnter: 'Geben Sie Ihr Volumen ein, damit die Angebote berechnet werden.',
    toFix: 'Berichtigen Sie die markierten Felder, um Ihre Angebote zu berechnen.',
  },
};
