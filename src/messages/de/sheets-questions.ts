import type { questions as english } from '../en/sheets-questions.js';
import { clauseWords } from './clause-words.js';

export const questions: typeof english = {
  title: 'Fragen',
  help: 'Was der Anbieter vor der Unterschrift beantworten soll. Ändern Sie einen blauen Wert und sehen Sie, was er bei Ihrem Aufkommen bewegt.',
  offer: (offer) => ['Gefragt zu ', offer],
  clauses: {
    section: 'Klauseln und was jede bewegt',
    help: 'Das Angebot bei Ihrem Aufkommen zweimal bepreist: mit vereinbarter Klausel und bei schweigendem Vertrag. Blaue Werte, die das Angebot nicht nennt, sind Annahmen für den Anfang.',
    headers: [
      'Klausel',
      'Was sie festlegt',
      'Vereinbart',
      'Vertrag schweigt',
      'Kosten vereinbart',
      'Kosten ohne',
      'Was sie bewegt',
      'Zeitraum',
      'Frage an den Anbieter',
    ],
    month: 'im Monat',
    plan: 'die Monate aus Assumptions',
    notAbout: 'nicht in diesem Angebot',
  },
  each: clauseWords,
  open: {
    section: 'Was das Angebot offen lässt',
    help: 'Konditionen ohne Wert auf Offers. Eine leere Zelle heißt, dass der Anbieter keine solche Kondition hat: Lassen Sie sich das bestätigen.',
    headers: ['Kondition', 'Gefragt zu', 'Einheit', 'Frage an den Anbieter'],
    plan: 'dem Tarif',
    none: 'Nichts: Jede Kondition hat einen Wert.',
  },
  variants: {
    section: 'Das Angebot, wie jede Klausel es macht',
    help: 'Die Zeilen des Angebots einmal wie auf Offers, dann zweimal je Klausel; nur die Kondition der Klausel ist anders.',
    months: 'Monate im Jahr',
    asOffered: 'Wie angeboten',
    agreed: (clause) => `${clause}: vereinbart`,
    silent: (clause) => `${clause}: Vertrag schweigt`,
  },
  checks: {
    month: 'Ein Monat wie angeboten kostet hier dasselbe wie aus Offers',
    plan: 'Alle Monate wie angeboten kosten hier dasselbe wie aus Offers',
    rows: 'Jede Zeile des Angebots steht hier',
  },
};
