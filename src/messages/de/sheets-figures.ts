import type { AssumedId } from '../../core/scenario/assumptions/assumed.js';
import type { figures as english } from '../en/sheets-figures.js';
import { inputWords } from './input-words.js';

const GUIDE = 'A guide to outcome-based pricing, OrbitCX, 2026';
const GUARANTEE = 'Intercom Fin, performance guarantee, 2026';

const numbers = new Intl.NumberFormat('de');

export const figures: typeof english = {
  unitOf: (id) => FIGURES[id].unit,
  says: (id) => FIGURES[id].says,
  sourceOf: (id) => FIGURES[id].source ?? '',
  setInThePane: (says) => `${says}; im Bereich einstellen, dann die Blätter aktualisieren`,
  mustBe: (id, { from, to }) =>
    `${inputWords.figures.words[id]}: eine Zahl ${to === undefined ? `ab ${numbers.format(from)}` : `von ${numbers.format(from)} bis ${numbers.format(to)}`}.`,
};

const FIGURES: Readonly<
  Record<AssumedId, { readonly unit: string; readonly says: string; readonly source?: string }>
> = {
  Months: {
    unit: 'Monate',
    says: 'Wie weit die Prognose reicht',
    source: `${GUIDE}: Einführung über 24 Monate verteilt`,
  },
  Growth: { unit: 'je Monat', says: 'Wachstum der Konversationen von Monat zu Monat: 2 % oder 0,02' },
  'Review months': {
    unit: 'Monate',
    says: 'Wie oft Preis und Umfang des Vertrags überprüft werden',
    source: `${GUIDE}: eine Überprüfung je Quartal`,
  },
  'Budgeted resolution rate': {
    unit: 'Anteil der Konversationen',
    says: 'Womit das Budget rechnet; jede Überprüfung misst daran',
    source: `${GUIDE}: 60 % im ersten Jahr`,
  },
  'Guaranteed resolution rate': {
    unit: 'Anteil der Konversationen',
    says: 'Darunter zahlt der Anbieter zurück; leer: keine Garantie',
    source: `${GUARANTEE}: 65 %`,
  },
  'Guarantee months': {
    unit: 'Monate',
    says: 'Monate ab dem ersten, über die die Quote beurteilt wird',
    source: `${GUARANTEE}: Erstattung innerhalb von 90 Tagen`,
  },
  'Guarantee refund': {
    unit: 'Anteil des Gezahlten',
    says: 'Was von den Beträgen dieser Monate zurückkommt',
    source: `${GUARANTEE}: volle Erstattung`,
  },
  'Guarantee limit': {
    unit: 'Betrag',
    says: 'Höchstens so viel kommt zurück; 0: keine Obergrenze',
    source: `${GUARANTEE}: bis zu $1,000,000`,
  },
  'Current platform cost': { unit: 'je Monat', says: 'Was das Angebot ersetzt' },
  'Handle time uplift': {
    unit: 'Anteil',
    says: 'Wie viel länger die Kontakte dauern, die noch Mitarbeitende erreichen',
  },
  'Handle minutes': {
    unit: 'Minuten',
    says: 'Was ein Kontakt Mitarbeitende an Zeit kostet; für die frei werdenden Stunden',
  },
  'Discount rate': { unit: 'je Jahr', says: 'Für den Kapitalwert' },
  Swing: {
    unit: 'Anteil jedes Werts',
    says: 'Wie weit jeder Haupttreiber im Tornado nach unten und oben bewegt wird',
  },
  'Busiest month': {
    unit: '× die Konversationen',
    says: 'Konversationen des stärksten Monats, an dem jede Rechnung geprüft wird',
  },
  Budget: { unit: 'je Monat', says: 'Eine Monatsrechnung, die nicht überschritten werden soll' },
  Trials: { unit: 'Durchläufe', says: 'Monate, die gezogen werden; eine Zelle rechnet bis zu 100.000' },
  Seed: { unit: '', says: 'Derselbe Startwert zieht dieselben Monate' },
};
