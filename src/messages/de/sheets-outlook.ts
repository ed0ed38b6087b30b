import type { outlook as english } from '../en/sheets-outlook.js';

export const outlook: typeof english = {
  title: 'Ausblick',
  help: 'Abgelaufene Monate, wie sie waren, die anderen wie geplant. Hier gibt es keine Eingaben. Tragen Sie in Assumptions unter Istwerte ein, was geschehen ist.',
  shown: (offer, view) => [
    'Bezahltes Angebot: ',
    offer,
    ', Sicht: ',
    view,
    ', beide auf Assumptions gewählt',
  ],
  none: 'Noch ist von keinem Monat etwas bekannt, der Ausblick ist also der Plan: tragen Sie Monate in Assumptions unter Istwerte ein.',
  years: {
    section: 'Jahre',
    help: 'Was abgelaufen ist und was noch kommt, ergibt den Ausblick; über dem Budget steht über 0.',
    headers: ['Jahr', 'Ist', 'Rest', 'Ausblick', 'Budget', 'Über Budget'],
    all: 'Alle Monate',
  },
  charts: 'Diagramme',
  lines: {
    title: 'Budget, Ausblick und Ist nach Monaten',
    month: 'Monat',
    cost: 'Kosten',
    budget: 'Budget',
    outlook: 'Ausblick',
    actual: 'Ist',
  },
  bars: {
    title: 'Ausblick und Budget nach Jahren',
    year: 'Jahr',
    cost: 'Kosten',
    budget: 'Budget',
    outlook: 'Ausblick',
  },
  months: {
    section: 'Monate',
    help: 'Total ist, was berechnet wurde, sonst was der Vertrag für das Geschehene ergibt; was von Freimengen und Abnahmeverpflichtungen übrig ist, geht in die restlichen Monate ein.',
  },
  plan: {
    section: 'Budget',
    help: 'Dieselben Monate wie geplant, was immer geschehen ist.',
  },
  checks: {
    sum: 'Ist und Rest ergeben den Ausblick',
    years: 'Die Jahre ergeben alle Monate',
    allOver: 'Sind alle Monate abgelaufen, ist der Ausblick, was ausgegeben wurde',
    plan: 'Das Budget neben dem Ausblick ist der Plan für sich',
    over: 'Was die Jahre darüber liegen, ist der Ausblick ohne den Plan',
  },
};
