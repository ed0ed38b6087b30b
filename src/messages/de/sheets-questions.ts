import type { questions as english } from '../en/sheets-questions.js';
import { clauseWords } from './clause-words.js';
import { needWords } from './need-words.js';

export const questions: typeof english = {
  title: 'Fragen',
  help: 'Was der Anbieter vor der Unterschrift beantworten soll. Ändern Sie einen blauen Wert und sehen Sie, was er bei Ihrem Volumen bewegt.',
  offer: (offer) => ['Gefragt zu ', offer],
  clauses: {
    section: 'Klauseln und was jede bewegt',
    help: 'Das Angebot bei Ihrem Volumen zweimal bepreist: mit vereinbarter Klausel und bei schweigendem Vertrag. Blaue Werte, die das Angebot nicht nennt, sind Annahmen für den Anfang.',
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
    judged: 'wenn die Quote verfehlt wird',
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
  catalogue: {
    section: 'Was der Katalog offen lässt',
    help: 'Das Angebot kommt aus dem Katalog. Was der Anbieter nicht veröffentlicht, was Quellen verschieden angeben, und Regeln, die keine Kondition ausdrückt: Tragen Sie die Antwort unter der Kondition auf Offers ein, dann steht sie hier.',
    headers: [
      'Was offen ist',
      'Was die Antwort festlegt',
      'Auf Offers',
      'Berichtet ab',
      'Berichtet bis',
      'Gefragt zu',
      'Stand',
      'Quelle',
      'Frage an den Anbieter',
    ],
    plan: 'dem Tarif',
    notPublic: {
      name: 'Nicht veröffentlicht',
      asks: 'Was gilt in unserem Vertrag? Berichtet ist, was anderen nach eigener Aussage angeboten wurde.',
    },
    disputed: {
      name: 'Quellen widersprechen sich',
      asks: 'Welche Zahl gilt in unserem Vertrag: die auf Offers oder die hier berichtete?',
    },
    needs: needWords,
  },
  variants: {
    section: 'Das Angebot, wie jede Klausel es macht',
    help: 'Die Zeilen des Angebots einmal wie auf Offers, dann zweimal je Klausel; nur die Kondition der Klausel ist anders.',
    months: 'Monate im Jahr',
    digits: 'Nachkommastellen der Beträge',
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
