import type { sensitivity as english } from '../en/sheets-sensitivity.js';

export const sensitivity: typeof english = {
  title: 'Sensitivität',
  help: 'Was die Kosten je Lösung des untersuchten Angebots bewegt. Zu ändern: die blauen Werte unten, Inputs, Offers und Assumptions.',
  shown: (offer) => ['Untersuchtes Angebot: ', offer, ', auf Assumptions ausgewählt'],
  charts: 'Diagramme',
  tornado: {
    section: 'Welcher Wert die Kosten je Lösung am stärksten bewegt',
    help: 'Jeder Wert wird um die Schwankung von Assumptions gesenkt und erhöht, alle anderen bleiben; die größte Wirkung steht oben.',
    onTheChart: 'Im Diagramm',
    lowers: 'Senkt sie',
    raises: 'Erhöht sie',
    title: 'Was die Kosten je Lösung gegenüber heute bewegt',
    change: 'Änderung der Kosten je Lösung',
  },
  today: {
    section: 'Die Kosten je Lösung, so wie alles ist',
    help: 'Daten des Diagramms. Preisniveau 1,0 ist das Angebot wie angeboten.',
    level: 'Niveau seiner Preise',
  },
  grid: {
    section: 'Kosten je Lösung nach Lösungsquote und Konversationen',
    help: 'Quoten nach unten, Konversationen je Monat nach rechts, um die von Inputs: was berechnet wird, steht darunter.',
  },
  tried: {
    section: 'Was die Tabelle berechnet',
    help: 'Punkte, die zur Quote von Inputs kommen, und Faktoren auf deren Konversationen: blaue Werte ändern.',
    headers: ['Punkte zur Quote', 'Lösungsquote', 'Faktor auf Konversationen', 'Konversationen je Monat'],
  },
  maps: {
    section: 'Wo ein anderes Angebot günstiger wird',
    help: 'Welches der beiden je Lösung weniger kostet: Wo eine Zeile endet und die nächste beginnt, kosten beide gleich viel.',
    alone:
      'Es gibt nur ein Angebot, also keinen Vergleich: ein weiteres auf Offers eintragen und das Modell aktualisieren.',
    over: {
      'resolution rate': 'Nach Lösungsquote',
      sessions: 'Nach Konversationen je Monat',
      'interactions per session': 'Nach KI-Antworten je Konversation',
    },
  },
  points: {
    section: 'Break-evens im Diagramm',
    help: 'Ein Punkt ist #NV und fehlt im Diagramm, wenn es ihn nach einer Änderung der Werte nicht mehr gibt.',
    headers: ['Lösungsquote', 'Kosten beider'],
    series: 'Break-even',
  },
  curves: {
    section: 'Kosten je Lösung bei jeder Lösungsquote',
    help: 'Daten des Diagramms: alle Kanäle und beide Angebote bei derselben Quote, von der niedrigsten bis zur höchsten auf Inputs.',
    ratesTried: 'Berechnete Quoten',
    title: 'Kosten je Lösung des untersuchten und des verglichenen Angebots',
    rate: 'Lösungsquote',
    cost: 'Kosten je Lösung',
  },
  checks: {
    ranges: 'Die Spannen des Tornados sind oberes minus unteres Ende',
    bars: 'Die Balken des Tornados zeigen in die richtige Richtung',
    tried: 'Die Tabelle rechnet mit den Quoten und Konversationen darunter',
    noGap: {
      'resolution rate': 'Break-evens nach Lösungsquote sind lückenlos',
      sessions: 'Break-evens nach Konversationen sind lückenlos',
      'interactions per session': 'Break-evens nach KI-Antworten sind lückenlos',
    },
  },
};
