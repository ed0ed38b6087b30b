import type { published as english } from '../en/sheets-claims-published.js';

const MONTHLY = ['Konversationen im Monat', 'Lösungsquote', 'Preis einer Lösung', 'Preis einer Konversation'];

export const published: typeof english = {
  section: 'Behauptungen von Seiten über Preise, nachgerechnet',
  help: 'Jede aus den Zahlen der eigenen Seite, die blau darunter stehen.',
  headers: [
    'Behauptung',
    'Sie sagt',
    'Es ergibt',
    'Unterschied',
    'Urteil',
    'Warum',
    'Quelle',
    'Stand',
    'Genau bis',
  ],
  addsUp: 'geht auf',
  differs: 'geht nicht auf',
  disputed: 'umstritten',
  of: {
    yearlyGap: {
      says: '100.000 Konversationen bei 65 %: was die Abrechnung je Konversation im Jahr mehr kostet',
      inputs: [...MONTHLY, 'Monate eines Jahres'],
      why: 'Keine Verbindung der eigenen Angaben ergibt die genannte Zahl; sie liegt unter der eigenen Zahl für 50.000.',
    },
    gapAtHalf: {
      says: '50.000 Konversationen bei 50 %: was die Abrechnung je Konversation im Monat mehr kostet',
      inputs: MONTHLY,
      why: 'Die eigene Tabelle der Seite hat die nachgerechnete Zahl.',
    },
    gapAtFourFifths: {
      says: '50.000 Konversationen bei 80 %: derselbe Unterschied',
      inputs: MONTHLY,
      why: 'Die eigene Tabelle der Seite hat die nachgerechnete Zahl.',
    },
    modelMoves: {
      says: 'Die Art der Abrechnung bewegt die Kosten bei üblichen Lösungsquoten um 30 bis 60 %',
      inputs: ['Lösungsquote', 'Preis einer Lösung', 'Preis einer Konversation'],
      why: 'Trifft nur von 50,5 bis 62,2 % zu; die übliche Quote der Seite ist 65 %. Es geht um das Entgelt der KI, nicht um die Gesamtkosten.',
    },
    cheaperOnlyAt: {
      says: 'Die Abrechnung je Konversation ist ab etwa 85 bis 90 % Lösungen günstiger',
      inputs: ['Preis einer Lösung', 'Preis einer Konversation'],
      why: 'Beide kosten dasselbe, wo die Quote der eine Preis durch den anderen ist.',
    },
    dropsWithRate: {
      says: 'Je Lösung abgerechnet kostet eine Konversation weniger, wenn die Quote steigt: Änderung ihrer Kosten',
      inputs: ['Preis einer Lösung', 'Niedrigere Quote', 'Höhere Quote'],
      why: 'Sie steigen: mehr Konversationen werden berechnet. Was sinkt, sind die Kosten der Menschen für den Rest.',
    },
    capPerCycle: {
      says: 'Eine Obergrenze je Automatisierung ist eine Obergrenze je Lösung',
      inputs: [
        'Preis einer Antwort',
        'Antworten je Konversation',
        'Lösungsquote',
        'Obergrenze je Konversation',
      ],
      why: 'Auch ungelöste Konversationen kosten bis zur Obergrenze: Eine Lösung trägt sie mit.',
    },
    creditReply: {
      says: 'Produkte mit Credits kommen auf etwa 0,10 $ je Chat-Antwort',
      inputs: ['Preis eines Credits', 'Antworten je Credit'],
      why: 'Wo zwei Antworten ein Credit sind, ist eine Antwort die Hälfte.',
    },
    higherRateLowerBill: {
      says: 'Je Antwort abgerechnet senkt eine höhere Lösungsquote die Rechnung: Änderung der Kosten einer Konversation',
      inputs: ['Preis einer Antwort', 'Antworten je Konversation', 'Niedrigere Quote', 'Höhere Quote'],
      why: 'Die Rechnung hängt nicht von der Quote ab; nur was eine Lösung kostet, sinkt.',
    },
    tenCentTicket: {
      says: '10.000 Konversationen zu 0,10 $ je Ticket',
      inputs: ['Konversationen', 'Antworten je Konversation', 'Antworten je Credit', 'Preis eines Credits'],
      why: 'Trifft bis zwei Antworten zu; vier sind zwei Credits.',
    },
    bundleCheaper: {
      says: 'Ein Preis für die ganze Konversation ist meist günstiger als einer je Antwort: ab so vielen Antworten',
      inputs: ['Preis einer Konversation', 'Preis einer Antwort'],
      why: 'Nur für Konversationen, die länger sind als der eine Preis durch den anderen; üblich sind 4 Antworten.',
    },
    emailCredits: {
      says: 'Ein E-Mail-Verlauf von 10 Antworten, in Credits',
      inputs: ['Antworten', 'Credits der ersten', 'Credits jeder weiteren'],
      why: 'Die eigene Regel der Seite ergibt einen halben Credit mehr.',
    },
    rateTwice: {
      says: 'Automatisierungsquote × Lösungen × Preis, bei 50.000 Kontakten und 65 %',
      inputs: ['Kontakte', 'Automatisierungsquote', 'Preis einer Lösung'],
      why: 'Die Quote zählt doppelt: Mit ihr sind Kontakte zu multiplizieren, nicht Lösungen.',
    },
    firstYear: {
      says: 'Ein erstes Jahr mit 60 % ist vorsichtig geplant: der Durchschnitt des eigenen Hochlaufs',
      inputs: [
        'Quote der Monate 1 bis 3',
        'Quote der Monate 4 bis 8',
        'Quote der Monate 9 bis 12',
        'Monate des ersten Teils',
        'Monate des zweiten',
        'Monate des dritten',
      ],
      why: 'Die Mitte der Spannen; ihre unteren Enden ergeben 59,2 %, ihre oberen 70,4 %.',
    },
    threeTiers: {
      says: '25.000 Lösungen in Staffeln zu 0,99 bis 5.000, 0,85 bis 20.000 und 0,70 darüber, der letzte Preis für alle',
      inputs: ['Lösungen'],
      why: 'Ob der Preis einer Staffel für ihre eigenen Einheiten gilt oder für alle, ist nicht gesagt; für die eigenen ist es so viel.',
    },
    netSaving: {
      says: '3.000 Konversationen bei 60 %: was im Monat netto gespart wird',
      inputs: [
        'Konversationen',
        'Lösungsquote',
        'Kosten eines Kontakts bei Menschen',
        'Preis einer Lösung',
        'Plätze',
        'Preis eines Platzes',
      ],
      why: 'Die eine Zeile darüber gezählten Plätze fehlen.',
    },
    tooFewTickets: {
      says: 'Unter 1.000 Tickets im Monat lohnt es sich selten: Tickets, ab denen es sich lohnt',
      inputs: [
        'Lösungsquote',
        'Kosten eines Kontakts bei Menschen',
        'Preis einer Lösung',
        'Plätze',
        'Preis eines Platzes',
      ],
      why: 'Mit den eigenen Kosten der Seite, Plätze eingeschlossen.',
    },
    hoursSaved: {
      says: '1.800 Kontakte von 10 Minuten weniger sind gespartes Geld',
      inputs: [
        'Kontakte',
        'Minuten je Kontakt',
        'Minuten einer Stunde',
        'Kosten einer Stunde',
        'Anteil der Stunden, der frei wird',
      ],
      why: '300 Stunden sind freie Kapazität, etwa 1,9 Personen; Geld sind sie, soweit jemand nicht mehr bezahlt wird.',
    },
    adaRanges: {
      says: 'Ada kostet 0,15 bis 3,50, und 1,00 bis 3,50, auf einer Seite',
      inputs: [],
      why: 'Die unteren Enden liegen um das 6,7-Fache auseinander; der Katalog hat beide, mit geringer Verlässlichkeit.',
    },
    confirmedOnly: {
      says: 'Fin berechnet nur bestätigte, echte Lösungen',
      inputs: [],
      why: 'Die Hilfe des Anbieters berechnet auch angenommene und Übergaben eines Ablaufs: Fragen Sie nach deren Anteil.',
    },
    seatsOrMinimum: {
      says: 'Es gibt kein Entgelt für Plätze oder eine Plattform',
      inputs: [],
      why: 'Andere nennen Plätze und ein Minimum von 50: Es hängt davon ab, ob es allein gekauft wird.',
    },
    sessionFloor: {
      says: 'Eine Konversation kostet 0,10 bis 2,00, meist 0,40 bis 1,00',
      inputs: [],
      why: 'Eine andere Seite sagt ab 0,50, meist 1,00 bis 1,50. Die 0,10 gelten für Käufer von vor November 2025.',
    },
    adaMeter: {
      says: 'Ada rechnet je Lösung ab',
      inputs: [],
      why: 'Seine Bedingungen berechnen Konversationen.',
    },
    agentforceModel: {
      says: 'Agentforce’ 2 $ je Konversation wurden durch Credits und Lizenzen abgelöst',
      inputs: [],
      why: 'Andere nennen sie als aktuell: Drei Modelle werden nebeneinander verkauft, der Vertrag sagt welches.',
    },
    whoPaysFailure: {
      says: 'Was die KI nicht löst, kostet nichts, und: arbeitet sie schlecht, zahlen Sie dafür',
      inputs: [],
      why: 'Das Zweite gilt nur, wo der berechnete Anteil über dem gelösten liegt.',
    },
    recontactHours: {
      says: 'Wer in 24 bis 72 Stunden wiederkommt, dem wurde nicht geholfen; an anderer Stelle in 48',
      inputs: [],
      why: 'Es ist eine Bedingung des Vertrags: Fragen Sie danach, in Stunden.',
    },
    takeoverCounts: {
      says: 'Fin berechnet eine Konversation, die ein Mensch übernahm, sobald es fragt, ob noch etwas ist',
      inputs: [],
      why: 'Das sagt nur dieses Verzeichnis, nicht die Hilfe des Anbieters. Wenn es so ist: Anteil der Übergaben.',
    },
    volumeThatPays: {
      says: 'Es lohnt sich ab 5.000 Konversationen im Monat',
      inputs: [],
      why: 'Eine andere Seite sagt ab 50.000. Es hängt an Ihren Entgelten, Plätzen und Kontaktkosten.',
    },
    humanCost: {
      says: 'Ein Kontakt bei einem Menschen kostet 12 bis 20 $',
      inputs: [],
      why: 'Andere Seiten haben 6 $. Es ist Ihre eigene Zahl: Tragen Sie sie auf Inputs ein.',
    },
  },
};
