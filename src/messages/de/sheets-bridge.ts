import type { bridge as english } from '../en/sheets-bridge.js';

export const bridge: typeof english = {
  title: 'Preisbrücke',
  help: 'Vom Listenpreis eines Angebots zu dem, was ein gelöstes Anliegen damit kostet. Das Angebot wird auf Inputs ausgewählt.',
  invoice: {
    section: 'Seine Rechnung für einen Monat',
    help: 'Einmalige Gebühren sind über ihre Monate verteilt.',
  },
  channels: {
    section: 'Was jeder Kanal vom Nutzungsentgelt trägt',
    help: 'Quersubvention: was ein Kanal über einen gerechten Anteil nach KI-Antworten hinaus trägt.',
  },
  chart: {
    title: 'Vom Listenpreis zu den effektiven Kosten je Lösung',
    step: 'Schritt',
    cost: 'Kosten je Lösung',
    onTheChart: 'Im Diagramm',
    bars: { below: 'Unter dem Balken', price: 'Preis', adds: 'Erhöht', takesOff: 'Senkt' },
    steps: [
      'Listenpreis',
      'Übergaben',
      'Zeitfenster, Gutschrift',
      'Staffel, Obergrenzen',
      'Freimengen, Mindestmengen',
      'Rabatt, Mindestgebühr, Obergrenze',
      'Gebühren',
      'Einmalig',
      'Effektive Kosten',
    ],
  },
};
