import type { cases as english } from '../en/sheets-cases.js';

export const cases: typeof english = {
  title: 'Fälle',
  help: 'Ein Modell, mehrere Fälle. Oben den Fall auswählen, den alle Blätter zeigen; in die Spalten eintragen, was sich unterscheidet. Leer heißt: wie in der Basis.',
  base: 'Basis',
  shown: {
    section: 'Der Fall, den alle Blätter zeigen',
    label: 'Gezeigter Fall',
    header: 'Gezeigt',
    help: 'Aus der Liste auswählen; Inputs und Assumptions folgen, und mit ihnen alle Zahlen',
    choose: 'Einen der Fälle auswählen.',
  },
  inputs: {
    section: 'Eingaben, die sich unterscheiden',
    help: 'Was in allen Fällen gleich ist, steht nur auf Inputs und Assumptions. Weitere Fälle und Eingaben im Bereich unter Szenarien hinzufügen.',
    input: 'Eingabe',
    unit: 'Einheit',
    ofChannel: (channel, column) => `${channel}: ${column}`,
  },
  offer: 'Angebot',
  model: 'Wie jetzt gezeigt',
  results: {
    'effective cost per resolution': {
      section: 'Effektive Kosten je Lösung in jedem Fall',
      help: 'Jeweils aus dem Volumen des Falls gerechnet, das am Ende dieses Blatts steht.',
    },
    'monthly total': {
      section: 'Monatsrechnung in jedem Fall',
      help: 'In ganzen Cent, wie auf der Rechnung.',
    },
    'total cost': {
      section: 'Gesamtkosten eines Monats in jedem Fall',
      help: 'Die Rechnung und die Menschen, die übernehmen, was nicht gelöst wird.',
    },
    cumulative: {
      section: 'Kosten über alle Monate der Prognose in jedem Fall',
      help: 'In der Ansicht accrual, mit dem Wachstum des Falls; Hochlauf und Saison sind in allen Fällen gleich.',
    },
  },
  traffic: (name) => `Volumen im Fall ${name}`,
  growth: (name) => `Wachstum im Fall ${name}`,
  checks: {
    'effective cost per resolution': (offer) =>
      `${offer}: Kosten je Lösung des gezeigten Falls sind die des Modells`,
    'monthly total': (offer) => `${offer}: Rechnung des gezeigten Falls ist die des Modells`,
    'total cost': (offer) => `${offer}: Gesamtkosten des gezeigten Falls sind die des Modells`,
    cumulative: (offer) => `${offer}: Monate des gezeigten Falls sind die des Modells`,
  },
};
