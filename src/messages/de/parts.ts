import type { parts as english } from '../en/parts.js';

export const parts: typeof english = {
  toBeFixed: 'Zu berichtigen',
  required: 'Erforderlich',
  leftOut: 'Als Summen ausgelassen',
  rates: {
    label: 'Preise, die neu zu erfragen sind',
    askAgain: (offer, why) => `${offer}: Fragen Sie den Anbieter erneut (${why}).`,
  },
  whatIs: (label) => `Was ist „${label}“?`,
  remove: 'Entfernen',
  differences: { caption: 'Abweichungen', input: 'Eingabe' },
  sign: {
    stateCurrency: (code) =>
      `Geben Sie den Betrag ohne Währungszeichen ein und ${code} als Währung (Currency) an.`,
    otherCurrency: (currency, code) => `Beträge sind hier in ${currency}; dieser ist in ${code}.`,
  },
  chart: {
    at: (value) => `Bei ${value}`,
    read: (label) => `Diagramm ablesen: ${label}`,
    showData: 'Daten anzeigen',
    monthlyBill: 'Rechnung eines Monats',
    month: 'Monat',
    key: { total: 'Summe', up: 'Erhöht', down: 'Senkt' },
  },
  histogram: {
    summary: (label, { from, to, most, share }) =>
      `${label}: KI-Antworten von ${from} bis ${to}, am häufigsten ${most} (${share} der Konversationen).`,
    axis: 'KI-Antworten in einer Konversation',
    asTable: 'Als Tabelle',
    replies: 'KI-Antworten',
    share: 'Anteil der Konversationen',
    orMore: (replies) => `${replies} oder mehr`,
  },
};
