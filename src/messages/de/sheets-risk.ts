import type { risk as english } from '../en/sheets-risk.js';

export const risk: typeof english = {
  title: 'Risiko',
  help: 'Wie weit jede Rechnung gehen kann. Keine Eingaben hier. Zu ändern auf Assumptions: Streuung, Monatsbudget und Stärkster Monat.',
  nothingUncertain:
    'Noch ist nichts unsicher, daher ist jeder Durchlauf gleich: unter Streuung auf Assumptions eine Variable mit unterem und oberem Ende auswählen',
  drawn: (figures, trials) => ['Unsichere Eingaben: ', figures, '; Durchläufe: ', trials],
  charts: 'Diagramme',
  bills: {
    section: 'Worauf eine Monatsrechnung kommen kann',
    help: 'Über alle Durchläufe: Mittelwert; was einer von zehn unterschreitet (P10), die Hälfte (P50), neun von zehn (P90); wie oft ein Angebot nach der Rangfolge das günstigste ist und wie oft es über dem Budget liegt.',
  },
  costs: {
    section: 'Was eine Lösung kosten kann',
    help: 'Dieselben Durchläufe, als effektive Kosten je Lösung.',
  },
  distribution: {
    section: 'Wie sich die Rechnungen verteilen',
    help: 'Der Anteil der Durchläufe, deren Rechnung von einer Grenze bis zur nächsten reicht; die erste und die letzte Zeile enthalten, was darüber hinausgeht.',
  },
  busiest: {
    section: 'Spitzenmonat',
    help: 'Dieselben Konditionen beim Volumen des Spitzenmonats („Stärkster Monat“ auf Assumptions).',
    headers: ['Angebot', 'Üblicher Monat', 'Stärkster Monat', 'Änderung', 'Über Budget um'],
    noPrice: 'kein Preis',
  },
  commitment: {
    section: 'Wie hoch die Mindestabnahme sein soll',
    help: 'Jede Mindestabnahme über die Monate eines Jahres, mit allen Konditionen.',
    fiscalHelp: (from, to) =>
      `Jede Mindestabnahme im Geschäftsjahr ${from} bis ${to}, mit allen Konditionen.`,
    headers: ['Monat', 'Konversationen'],
  },
  behind: {
    section: 'Grundlage der Tabellen',
    help: 'Mehr Durchläufe, als eine Zelle rechnet, werden im Bereich gezogen.',
    mostTrials: 'Höchste Zahl der Durchläufe in einer Zelle',
    trials: 'Durchläufe',
    mostPriced: 'Höchste Zahl der Monate in einer Zelle',
    pricedBy: 'Durchläufe × Angebote × Kanäle',
    drawn: 'Gezogene Durchläufe',
    usual: 'Konversationen eines üblichen Monats',
    busiest: 'Konversationen des stärksten Monats',
    aMonth: 'je Monat',
  },
  endsChart: {
    title: 'Rechnung nach Angebot: P10, P50 und P90',
    offer: 'Angebot',
    bill: 'Rechnung eines Monats',
  },
  distributionChart: {
    title: 'Wie oft eine Rechnung so hoch ist',
    bill: 'Rechnung eines Monats, ab',
    share: 'Anteil der Durchläufe',
  },
  checks: {
    chances: 'Die Anteile als günstigstes Angebot ergeben 1',
    bills: 'Rechnungen: P10, P50 und P90 steigen',
    costs: 'Kosten je Lösung: P10, P50 und P90 steigen',
    shares: (offer) => `${offer}: Anteile ergeben 1`,
    commitment: (offer) => `${offer}: Alle Konditionen wählen die niedrigste mittlere Rechnung`,
    usual: (offer) => `${offer}: üblicher Monat ist BILL`,
  },
};
