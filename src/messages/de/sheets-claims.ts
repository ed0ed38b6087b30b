import type { claims as english } from '../en/sheets-claims.js';
import { published } from './sheets-claims-published.js';

export const claims: typeof english = {
  title: 'Behauptungen',
  help: 'Was Anbieter sagen, an Ihren eigenen Zahlen gemessen. Ändern Sie die blauen Zahlen.',
  own: {
    section: 'Die Behauptung eines Anbieters',
    help: 'Das erste Angebot soll um eine Spanne von Prozent günstiger sein als das andere.',
    whatItMeans: 'Was es bedeutet',
    offerIs: 'Das Angebot, das günstiger sein soll',
    againstIs: 'Das Angebot, mit dem es verglichen wird',
    readingIs:
      'günstiger: das erste spart diesen Anteil an den Kosten des anderen; teurer: das andere kostet um diesen Anteil mehr als das erste',
    shareIs: 'Wie der Anbieter es sagt',
    costOf: 'Kosten je Lösung des ersten',
    costOfOther: 'Kosten je Lösung des anderen',
    share: 'Was es bei Ihrem Volumen ist',
    verdict: 'Die Behauptung bei Ihrem Volumen',
    chooseAnOffer: 'Wählen Sie eines der Angebote in der Liste.',
    chooseAReading: 'Wählen Sie günstiger oder teurer.',
    shareMust: 'Ein Anteil von 0 bis 100 %.',
    offers: 'Angebote',
  },
  verdicts: {
    holds: 'trifft zu',
    more: 'spart mehr',
    less: 'spart weniger',
    dearer: 'kostet mehr',
  },
  tried: {
    'resolution rate': 'Die Behauptung über Lösungsquoten',
    sessions: 'Die Behauptung über Konversationen im Monat',
    'interactions per session': 'Die Behauptung über KI-Antworten je Konversation',
    help: 'Beide Angebote bei jedem Wert, der probiert wird, alles andere wie es ist. Der Bereich sagt, von wo bis wo die Behauptung zutrifft.',
    headers: {
      other: 'Kosten des anderen',
      share: 'Anteil',
      verdict: 'Behauptung',
      values: 'Probierte Werte',
      factor: 'Mal heutige',
    },
    least: 'Mindestens',
    most: 'Höchstens',
    share: 'Anteil',
  },
  drift: {
    section: 'Wie sich die Preise dieser Anbieter bewegt haben',
    help: 'Was eine echte Lösung bei Ihrem Volumen mit jedem Tarif des Katalogs kostet, auch mit früheren, nach dem Stand seines Preises.',
    headers: [
      'Tarif',
      'Anbieter',
      'Stand',
      'Kosten je Lösung',
      'Verlässlichkeit',
      'Abgelöst durch',
      'Quelle',
      'Währung',
    ],
    yours: 'braucht Ihre Angaben',
    none: 'Kein Angebot heißt wie ein Tarif des Katalogs.',
  },
  published,
};
