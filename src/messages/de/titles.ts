import type { titles as english } from '../en/titles.js';

export const titles: typeof english = {
  traffic: 'Volumen',
  offers: 'Angebote',
  measure: 'Messen',
  reconcile: 'Abgleich',
  compare: 'Vergleich',
  claims: 'Behauptungen',
  forecast: 'Prognose',
  actuals: 'Istwerte',
  risk: 'Risiko',
  scenarios: 'Szenarien',
  insert: 'Einfügen',
  functions: 'Funktionen',
  derivation: 'Woher ein Wert kommt',
  help: 'Hilfe',
  settings: 'Einstellungen',
};
