import type { trafficTerms as english } from '../../../core/phrase/english/traffic-terms.js';

export const trafficTerms: typeof english = {
  trafficChannelSays:
    'Sein Name, wie ihn Positionen nennen, die nur einige Kanäle abrechnen. Leer: alle Kanäle zusammen.',
  trafficSessionsSays:
    'Konversationen, an denen die KI teilnimmt, aus dem Bericht des Helpdesks. Leer: Kontakte × Beteiligungsquote.',
  trafficContactsSays:
    'Alle eingehenden Konversationen, gleich wer sie bearbeitet. Leer: Konversationen ÷ Beteiligungsquote.',
  trafficInvolvementRateSays: 'Kontakte, an denen die KI teilnimmt. Leer: alle.',
  trafficInteractionsPerSessionSays:
    'Nachrichten, die die KI in einer durchschnittlichen Konversation sendet: KI-Nachrichten ÷ KI-Konversationen. Leer nur, wo keine Position Antworten zählt.',
  trafficResolutionRateSays:
    'Konversationen, die die KI wirklich abschließt: Niemand hat übernommen, und der Kunde kam nicht wieder. Muss ausgefüllt sein.',
  trafficTurnsSays:
    'Wie die Länge der Konversationen streut; wichtig bei einer Obergrenze je Konversation oder begonnenen Einheiten. Leer: alle gleich lang.',
  trafficHumanCostSays:
    'Was ein Kontakt kostet, den Mitarbeitende bearbeiten: Gehalt, Werkzeuge und Gemeinkosten des Teams ÷ Kontakte. Leer: nicht gerechnet.',
  trafficCurrencySays:
    'Die Währung der Kosten je Kontakt in drei Buchstaben, etwa EUR. Leer: die der Angebote.',
  trafficCustomersSays:
    'Verschiedene Kunden unter den Konversationen eines Monats, aus dem Kontaktbericht des Helpdesks. Leer nur, wo keine Position Kunden zählt.',
};
