import type { needWords as english } from '../en/need-words.js';

export const needWords: typeof english = {
  'yearly allowance': {
    name: 'Die KI hält an, sobald das Jahreskontingent verbraucht ist',
    asks: 'Was geschieht, wenn das Jahreskontingent verbraucht ist: Hält die KI an, oder was kostet jede weitere Einheit?',
  },
  customers: {
    name: 'Kunden werden je Tag gezählt',
    asks: 'Über welchen Zeitraum zählt ein Kunde einmal, und wie viele wären es bei uns im letzten Monat gewesen?',
  },
  'long pack': {
    name: 'Pakete gelten länger als das Kontingent daneben',
    asks: 'Wie lange gilt ein Paket, und was geschieht mit dem Rest?',
  },
  'split sessions': {
    name: 'Eine lange Konversation wird mehrfach abgerechnet',
    asks: 'Nach wie vielen Nachrichten, Minuten oder Tagen zählt eine Konversation erneut, und wie oft zählen Konversationen wie unsere im Durchschnitt?',
  },
  'allowance per session': {
    name: 'In jeder Konversation ist etwas enthalten',
    asks: 'Was ist in jeder Konversation enthalten, und was kostet das, was bei Konversationen von unserer Länge darüber hinausgeht?',
  },
  'dearest meter': {
    name: 'Nur der teuerste Dienst einer Konversation wird abgerechnet',
    asks: 'Welche Dienste werden abgerechnet, wenn eine Konversation mehrere nutzt, und wie oft kommt jeder bei Konversationen wie unseren vor?',
  },
  'kinds of outcome': {
    name: 'Ergebnisse mehrerer Arten zu mehreren Preisen',
    asks: 'Welche Ergebnisse werden zu welchem Preis abgerechnet, und wie oft kommt jedes bei Konversationen wie unseren vor?',
  },
  'rounding up': {
    name: 'Jeder Anruf oder jede Anfrage wird aufgerundet',
    asks: 'Auf welche Einheit wird jeder Anruf oder jede Anfrage aufgerundet, und wie viele Einheiten sind es bei uns im Durchschnitt?',
  },
  'share of a cost': {
    name: 'Ein Prozentsatz auf das, was andere berechnen',
    asks: 'Auf welche Kosten anderer kommt ein Prozentsatz, und was wäre es bei uns im letzten Monat gewesen?',
  },
  'true-up': {
    name: 'Was an der Mindestabnahme fehlt, wird am Ende der Laufzeit berechnet',
    asks: 'Wann und zu welchem Preis wird berechnet, was an der Mindestabnahme fehlt?',
  },
};
