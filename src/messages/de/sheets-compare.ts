import type { compare as english } from '../en/sheets-compare.js';

export const compare: typeof english = {
  title: 'Vergleich',
  help: 'Jede Art der Abrechnung als ein Wert. Keine Eingaben hier. Zu ändern auf Inputs und Offers, die Rangfolge auf Assumptions.',
  helpRankedInPane:
    'Jede Art der Abrechnung als ein Wert. Keine Eingaben hier. Zu ändern auf Inputs und Offers, die Rangfolge im Bereich.',
  rankedBy: 'Rang nach',
  first: {
    rank: 'Rang',
    offer: 'Angebot',
    overBest: 'über dem besten',
    figures: {
      'total cost': 'Gesamtkosten eines Monats',
      'monthly total': 'Rechnung eines Monats',
      'cost per resolution': 'Kosten je Lösung',
    },
    notPriced: 'ohne Preis',
  },
  cases: {
    section: 'Was den Rang bestimmt, in jedem Fall',
    help: 'Der Wert, nach dem die Angebote gereiht sind, mit dem Verkehr jedes Falls, wie er auf Cases steht.',
    offer: 'Angebot',
    first: 'Erstes der Rangfolge',
    rankings: {
      section: 'Die Rangfolge in jedem Fall',
      help: 'Daraus kommen die Werte der Fälle oben.',
      of: (name) => `Die Rangfolge im Fall ${name}`,
    },
  },
  charts: 'Diagramme',
  all: {
    section: 'Alle Werte aller Angebote',
    help: 'Woraus die Rangfolge oben kommt. Bei einem Angebot ohne Preis steht hier, was ihm fehlt.',
  },
  list: {
    section: 'Hilfsdaten',
    help: 'Die Angebote in der Reihenfolge ihrer Tabelle.',
    header: 'Angebot',
  },
  curves: {
    section: 'Kosten je Lösung bei jeder Lösungsquote',
    help: 'Alle Kanäle und alle Angebote bei derselben Quote. Die niedrigste und die höchste Quote stehen auf Inputs.',
    ratesTried: 'Berechnete Quoten',
  },
  pairs: {
    section: 'Wo das günstigste Angebot nicht mehr das günstigste ist',
    help: 'Das erste der Rangfolge gegen jedes andere nach den Kosten je Lösung, über alle Lösungsquoten. Wo eine Zeile endet und die nächste beginnt, kosten beide gleich viel.',
    against: 'gegen',
  },
  points: {
    section: 'Break-evens im Diagramm',
    help: 'Ein Punkt ist #NV und fehlt im Diagramm, wenn es ihn nach einer Änderung der Werte nicht mehr gibt.',
    headers: ['Günstigstes Angebot gegen', 'Lösungsquote', 'Kosten beider'],
    series: 'Break-even',
  },
  costChart: { offer: 'Angebot', figure: 'Der Wert, der den Rang bestimmt' },
  curveChart: {
    title: 'Kosten je Lösung nach Lösungsquote',
    rate: 'Lösungsquote',
    cost: 'Kosten je Lösung',
  },
};
