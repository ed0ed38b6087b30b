import type { about as english } from '../en/sheets-about.js';

export const about: typeof english = {
  title: 'Was ein gelöstes Anliegen kostet, Angebot für Angebot',
  help: 'Ein Modell für den Einkauf von KI-Kundenservice: Es macht aus jeder Art der Abrechnung einen Wert, die effektiven Kosten je Lösung.',
  sections: {
    signOff: 'Freigabe',
    changes: 'Änderungen',
    model: 'Dieses Modell',
    sheets: 'Blätter',
    colours: 'Farben',
    howTo: 'So wird es benutzt',
  },
  facts: {
    scenario: 'Szenario',
    note: 'Notiz',
    writtenOn: 'Geschrieben am',
    madeWith: 'Erstellt mit',
    money: 'Währung',
    noCurrency: 'Keine Währung angegeben',
    noNote: '–',
    oldestSource: 'Älteste Quelle',
    newestSource: 'Neueste Quelle',
    noDates: 'Keine Quelle hat ein Datum',
    withoutSource: 'Werte ohne Quelle',
  },
  signOff: {
    owner: 'Verantwortlich',
    status: 'Status',
    approvedBy: 'Freigegeben von',
    approvedOn: 'Freigegeben am',
    draft: 'Entwurf',
    inReview: 'In Prüfung',
    approved: 'Freigegeben',
    superseded: 'Überholt',
    chooseOne: (words) => `Wählen Sie ${words}.`,
  },
  changes: ['Datum', 'Was sich geändert hat, und durch wen'],
  purposes: {
    about: 'Was dieses Modell ist und wie es benutzt wird',
    decision:
      'Eine Seite für alle, die entscheiden: die Empfehlung, warum, worauf sie beruht, und Platz zum Unterschreiben',
    inputs: 'Ihr Volumen je Kanal und die Einstellungen des Modells: blaue Werte ändern',
    offers: 'Die Konditionen jedes Angebots, eine Zeile je Preisbestandteil: eigene Angebote hier eintragen',
    assumptions: 'Wachstum, Hochlauf, Saisonalität und Unsicherheit',
    cases:
      'Worin sich Basis, bester, schlechtester und eigener Fall unterscheiden; welchen alle Blätter zeigen und worauf jeder kommt',
    compare: 'Jedes Angebot als ein Wert, die Kosten je gelöstem Anliegen; Kurven und Break-evens',
    bridge: 'Ein Angebot vom Listenpreis zu den effektiven Kosten, seine Rechnung, seine Kosten je Kanal',
    unitEconomics: 'Jeder einzelne Preis als Kosten je Konversation, Lösung und KI-Antwort',
    forecast:
      'Was jedes Angebot Monat für Monat kostet; Überprüfungen und Garantie des untersuchten Angebots',
    businessCase:
      'Was das untersuchte Angebot spart, wann es sich amortisiert und welche Kapazität es freisetzt',
    budget: 'Abgelaufene Monate gegenüber ihrem Plan, und woran der Unterschied liegt',
    outlook: 'Monate, wie sie waren, dann wie geplant: worauf die Jahre hinauslaufen, neben ihrem Budget',
    sensitivity:
      'Welche Werte die Kosten je Lösung am stärksten bewegen und wo ein anderes Angebot günstiger wird',
    risk: 'Wie weit jede Rechnung bei unsicheren Werten und im stärksten Monat gehen kann',
    questions:
      'Was der Anbieter des untersuchten Angebots zu fragen ist, welche Kondition jede Antwort festlegt und was sie bewegt',
    claims:
      'Die Behauptung eines Anbieters an Ihren Zahlen, wie sich Preise bewegt haben, und veröffentlichte Behauptungen nachgerechnet',
    checks: 'Jeder Wert auf zwei Wegen, und eine Zelle, die sagt, ob alle übereinstimmen',
    sources: 'Quelle und Stand jeder Eingabe',
    data: 'Daten der Diagramme, Listen und Prüfungen. Ausgeblendet: Rechtsklick auf ein Register, dann „Einblenden“, um ein Diagramm nachzuvollziehen',
  },
  colours: {
    input: ['Blau auf Gelb', 'Ein Wert, den Sie ändern können'],
    result: ['Schwarz', 'Eine Formel: nicht ändern'],
    header: ['Farbband', 'Die Überschrift einer Tabelle'],
    source: ['Grau', 'Woher ein Wert kommt oder was er bedeutet'],
  },
  howTo: [
    [
      'Einen Wert ändern',
      'Eine blaue Zelle auf Inputs oder Offers überschreiben; alle Blätter und Diagramme folgen.',
    ],
    ['Einen Kanal ergänzen', 'Eine leere Zeile der Tabelle auf Inputs benutzen; die Rangfolge folgt.'],
    [
      'Ein Angebot ergänzen',
      'Eine leere Zeile der Tabelle auf Offers benutzen; dann das Modell im Bereich aktualisieren, damit Diagramme und Prüfungen folgen.',
    ],
    [
      'METER-Funktionen',
      'Formeln, die mit METER. beginnen, gehören zum Add-in Meterwise, das zum Berechnen installiert sein muss.',
    ],
    [
      'Ohne das Add-in',
      'Die letzten Werte bleiben, bis Excel neu berechnet; dann zeigen solche Zellen #NAME?. Installieren oder Reparieren bringt sie zurück.',
    ],
    [
      'Als Werte weitergeben',
      'Der Befehl „In Werte umwandeln“ unter „Teilen“, im Bereich oder im Menüband, schreibt eine Kopie mit Werten und ohne METER-Formeln.',
    ],
    [
      'Als Formeln weitergeben',
      'Der Befehl „In gewöhnliche Formeln umwandeln“ unter „Teilen“ macht aus METER-Formeln solche von Excel, jede geprüft, bevor sie bleibt.',
    ],
    [
      'Datenschutz',
      'Der Code des Add-ins sendet nichts von diesem Computer. Das Szenario steht in dieser Arbeitsmappe und reist mit ihr.',
    ],
  ],
  howToFile: [
    [
      'Einen Wert ändern',
      'Einen blauen Wert auf Inputs oder Offers überschreiben; alle Blätter und Diagramme folgen.',
    ],
    [
      'Gewöhnliche Formeln',
      'Diese Datei braucht kein Add-in: Ihre Formeln sind die von Excel, mit Hilfszeilen auf Calculation, einem ausgeblendeten Blatt.',
    ],
    [
      'Was feststeht',
      'Welche Angebote, Kanäle und Konditionen es gibt, steht seit dem Erstellen der Datei fest; Calculation nennt Zellen, die Werte enthalten.',
    ],
    [
      'Mehr ändern',
      'Diese Datei unter „Dateien“ im Bereich von Meterwise importieren: Sie wird dort zum Szenario und wieder zum lebenden Modell.',
    ],
    ['Datenschutz', 'Das Szenario steht in dieser Datei und reist mit ihr.'],
  ],
};
