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
    title: 'Budget und Ausblick nach Monaten',
    month: 'Monat',
    cost: 'Kosten',
    budget: 'Budget',
    outlook: 'Ausblick',
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
  outlook: {
    section: 'Ausblick',
    help: 'Abgelaufene Monate, wie sie waren, die anderen wie geplant; Total ist beides zusammen.',
  },
  checks: {
    parts: 'Die Bestandteile ergeben die Abweichung',
    actual: 'Die Ausgaben sind im Ausblick dieselben',
    budget: 'Das Budget dieser Monate ist im Ausblick dasselbe',
    outlook: 'Ist und Rest ergeben den Ausblick',
  },
};
