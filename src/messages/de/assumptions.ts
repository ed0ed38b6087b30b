import type { assumptions as english } from '../en/assumptions.js';

export const assumptions: typeof english = {
  noDefault: 'keine',
  asked: (label) => label,
  leftBlank: (value) => `Ohne Eingabe gilt ${value}.`,
  source: (source) => `Quelle: ${source}.`,
  offer: 'Angebot',
  openTraffic: 'Volumen öffnen',
  addOffers: 'Angebote hinzufügen',
  openOffers: 'Angebote öffnen',
  inWorkbook: 'In der Arbeitsmappe',
  sheets:
    'Dieselben Werte als lebende Formeln, mit Diagrammen und Prüfungen. Sie sehen vorab, was wohin geschrieben wird.',
  formulaNeeds: 'Eine einzelne Formel braucht Tabellen mit Angeboten und Volumen in der Arbeitsmappe.',
  insertComparison: 'Zuerst Vergleich einfügen',
  oneFormula: 'Einzelne Formel',
  figure: 'Wert',
};
