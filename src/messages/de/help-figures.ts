import type { helpFigures as english } from '../en/help-figures.js';

export const helpFigures: typeof english = {
  effectiveCost: {
    term: 'Effektive Kosten je Lösung',
    means: 'Was Sie ein Kundenanliegen kostet, das die KI wirklich löst, wonach der Anbieter auch abrechnet.',
    made: 'Alles, was das Angebot in einem gewöhnlichen Monat berechnet ÷ gelöste Anliegen.',
  },
  conversations: {
    term: 'Konversationen (session)',
    means: 'Konversationen eines Monats, an denen die KI beteiligt ist. In Formeln heißen sie „session“.',
    made: 'Kontakte × Beteiligungsquote, oder von Ihrem Helpdesk gezählt.',
  },
  replies: {
    term: 'KI-Antworten je Konversation (μ)',
    means:
      'Wie viele Nachrichten die KI je Konversation im Mittel sendet. In Formeln heißen sie „interaction“.',
    made: 'KI-Antworten ÷ Konversationen.',
  },
  resolutionRate: {
    term: 'Lösungsquote (ρ)',
    means: 'Wie viele Konversationen endgültig gelöst sind: ohne Übergabe und ohne dass der Kunde wiederkam.',
    made: 'Gelöste Anliegen ÷ Konversationen.',
  },
  resolution: {
    term: 'Gelöstes Anliegen (Lösung)',
    means:
      'Ein wirklich gelöstes Anliegen. Was ein Anbieter als Lösung abrechnet, kann mehr sein: siehe Konditionen.',
    made: 'Konversationen × Lösungsquote.',
  },
  otherUnitCosts: {
    term: 'Kosten je Konversation, je KI-Antwort',
    means: 'Dieselbe Rechnung, verteilt auf alle Konversationen oder auf alle KI-Antworten.',
    made: 'Alles, was das Angebot berechnet ÷ Konversationen oder ÷ KI-Antworten.',
  },
  failureSpend: {
    term: 'Ausgaben für Ungelöstes',
    means:
      'Was Sie für Konversationen zahlen, die die KI nicht gelöst hat. Arbeitsplätze und Pauschalen zählen nicht.',
    made: 'Jedes Nutzungsentgelt × Anteil seiner Einheiten aus ungelösten Konversationen.',
  },
  shareServed: {
    term: 'Anteil, den die KI bearbeitet',
    means: 'Wie viel Ihres Volumens das Angebot bearbeitet. Den Rest übernehmen Mitarbeitende.',
    made: 'Von der KI bearbeitete Konversationen ÷ alle Konversationen.',
  },
  humanCost: {
    term: 'Kosten je Kontakt durch Mitarbeitende',
    means:
      'Was von Mitarbeitenden bearbeitete Kontakte kosten. Sie stehen neben dem Angebot, nicht auf der Rechnung.',
    made: 'Nicht von der KI gelöste Kontakte × Kosten eines Kontakts.',
  },
  breakEven: {
    term: 'Break-even',
    means:
      'Lösungsquote, KI-Antworten je Konversation oder Volumen, bei denen zwei Angebote gleich viel kosten.',
    made: 'Wo die effektiven Kosten beider gleich sind; jenseits davon ist das andere günstiger.',
  },
  incentive: {
    term: 'Anreiz',
    means: 'Was der Anbieter gewinnt oder verliert, wenn die KI besser wird oder mehr antwortet.',
    made: 'Rechnung mit einem Punkt mehr Lösungsquote oder je einer Antwort mehr − heutige Rechnung.',
  },
  whoPays: {
    term: 'Wer für Ungelöstes zahlt',
    means: 'Ob Ihnen eine ungelöste Konversation trotzdem berechnet wird.',
    made: 'Folgt aus den Abrechnungseinheiten: Bei einem Preis je Lösung trägt der Anbieter das Ungelöste.',
  },
  stickerPrice: {
    term: 'Preisbrücke, Listenpreis',
    means: 'Der erste Schritt: der Preis der Preisliste, als wäre jede Einheit eine gewöhnliche.',
    made: 'Listenpreis × Einheiten je Konversation ÷ Lösungsquote.',
  },
  bridgeSteps: {
    term: 'Preisbrücke, die weiteren Schritte',
    means:
      'Was jede Art von Kondition ausmacht: Übergaben, Zeitfenster, Staffeln, Obergrenzen, Freimengen, Rabatt, Gebühren.',
    made: 'Kosten mit dieser und allen vorigen Konditionen − Kosten ohne sie. Die Summe sind die effektiven Kosten.',
  },
  commitment: {
    term: 'Mindestabnahme',
    means: 'Einheiten, die Sie schulden, ob Sie sie nutzen oder nicht.',
    made: 'Zugesagte Einheiten × Preis, darüber hinaus Mehreinheiten × Preis für Mehreinheiten.',
  },
  forecast: {
    term: 'Prognose eines Angebots',
    means: 'Was ein Angebot Monat für Monat kostet, während Ihr Volumen wächst und mehr davon gelöst wird.',
    made: 'Jeder Monat wird für sich abgerechnet; Einmaliges und Jahresminimum wie gewählt. Summe der Monate.',
  },
  saving: {
    term: 'Einsparung',
    means: 'Was Mitarbeitende und Plattform heute kosten, abzüglich der Kosten mit dem Angebot.',
    made: 'Kontakte × Kosten je Kontakt + Plattform − Rechnung − (Kontakte − Gelöstes) × Kosten je Kontakt × (1 + Mehr).',
  },
  payback: {
    term: 'Amortisation in Monat',
    means: 'Der Monat, ab dem die Einsparung alles Gezahlte deckt.',
    made: 'Der erste Monat, ab dem die bisherige Einsparung, Einmaliges in Monat 1 gezahlt, 0 oder mehr bleibt.',
  },
  presentValue: {
    term: 'Kapitalwert, interner Zinsfuß',
    means: 'Was die Einsparungen der Monate heute wert sind; der Jahreszins, bei dem ihr Wert 0 ist.',
    made: 'Einsparung jedes Monats ÷ (1 + Jahreszins) ^ (Monat ÷ 12), summiert.',
  },
  uncertain: {
    term: 'Unterer und oberer Wert einer unsicheren Eingabe',
    means: 'In 1 von 10 Fällen liegt sie unter dem unteren, in 1 von 10 über dem oberen Wert.',
    made: 'Mengen, Längen und Preise sind lognormal, Anteile logit-normal verteilt, durch beide Werte.',
  },
  quantiles: {
    term: 'P10, P50, P90',
    means: 'Unter diesen Werten bleiben 1, 5 und 9 von 10 simulierten Monaten.',
    made: 'Jedes Angebot wird für dieselben simulierten Monate abgerechnet; die Rechnungen der Größe nach.',
  },
};
