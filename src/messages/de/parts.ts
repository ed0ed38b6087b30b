import type { parts as english } from '../en/parts.js';

export const parts: typeof english = {
  toBeFixed: 'Zu berichtigen',
  required: 'Erforderlich',
  leftOut: 'Als Summen ausgelassen',
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
  },
  histogram: {
    summary: (label, { from, to, most, share }) =>
      `${label}: von ${from} bis ${to} Antworten, am häufigsten ${most} (${share} der Konversationen).`,
    axis: 'KI-Antworten in einer Konversation',
    asTable: 'Als Tabelle',
    replies: 'KI-Antworten',
    share: 'Anteil der Konversationen',
    orMore: (replies) => `${replies} oder mehr`,
  },
};
