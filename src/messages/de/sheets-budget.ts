import type { budget as english } from '../en/sheets-budget.js';

export const budget: typeof english = {
  title: 'Budget',
  help: 'Abgelaufene Monate gegenüber ihrem Plan. Hier gibt es keine Eingaben. Tragen Sie in Assumptions unter Istwerte ein, was geschehen ist.',
  shown: (offer, view) => [
    'Bezahltes Angebot: ',
    offer,
    ', Sicht: ',
    view,
    ', beide auf Assumptions gewählt',
  ],
  none: 'Noch ist von keinem Monat etwas bekannt: tragen Sie es in Assumptions unter Istwerte ein.',
  charts: 'Diagramme',
  variance: {
    section: 'Abgelaufene Monate',
    help: 'Für jeden Bestandteil wird das Angebot mit einem weiteren gemessenen Wert neu berechnet; Terms ist, was berechnet wurde, abzüglich dessen, was der Vertrag ergibt.',
  },
  lines: {
    title: 'Budget und Ist nach Monaten',
    month: 'Monat',
    cost: 'Kosten',
    budget: 'Budget',
    actual: 'Ist',
  },
  bridge: {
    section: 'Vom Budget zum Ist',
    help: 'Aller abgelaufenen Monate: hinter dem Diagramm.',
    onTheChart: 'Im Diagramm',
    title: 'Vom Budget zum Ist',
    step: 'Bestandteil',
    cost: 'Kosten',
    bars: ['Darunter', 'Summe', 'Mehr', 'Weniger'],
    budget: 'Budget',
    parts: {
      volume: 'Menge',
      mix: 'Mix der Kanäle',
      interactions: 'KI-Antworten',
      resolutionRate: 'Lösungsquote',
      terms: 'Konditionen',
    },
    actual: 'Ist',
  },
  byMonth: {
    section: 'Nach Monaten',
    help: 'Hinter dem Diagramm: jeder Monat des Plans, leer, bis er abgelaufen ist.',
    headers: ['Monat', 'Budget', 'Ist'],
  },
  checks: {
    parts: 'Die Bestandteile ergeben die Abweichung',
    variance: 'Die Abweichung sind die Ausgaben abzüglich des Budgets',
    budget: 'Die Budgets der Monate ergeben zusammen das ganze',
    actual: 'Die Ausgaben der Monate ergeben zusammen alle',
    bridge: 'Die Brücke endet bei den Ausgaben',
  },
};
