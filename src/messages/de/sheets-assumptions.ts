import type { assumptions as english } from '../en/sheets-assumptions.js';

export const assumptions: typeof english = {
  title: 'Annahmen',
  help: 'Wachstum, Hochlauf, Saisonalität und Unsicherheit. Blaue Werte ändern; Prognose, Wirtschaftlichkeit, Sensitivität und Risiko folgen.',
  unit: 'Einheit',
  whatItDoes: 'Wirkung',
  choices: {
    section: 'Auswahl',
    offer: 'Angebot',
    word: 'Wort',
    studiedOffer: 'Das Angebot, dessen Monate, Ersparnis und Haupttreiber gezeigt werden',
    comparedWith: 'Das Angebot, dem es auf Sensitivity gegenübersteht',
    view: 'accrual verteilt einmalige Gebühren und Nachzahlungen über Monate, cash zeigt sie bei Fälligkeit',
    chooseAView: 'accrual oder cash auswählen.',
    monthsLaid:
      'down gibt jedem Monat eine Zeile bei den Kosten je Kanal auf Forecast, across eine Spalte, wie Budgets eingelesen werden',
    chooseALayout: 'down oder across auswählen.',
  },
  figures: {
    section: 'Kennzahlen',
    help: 'Leer: der gezeigte Standardwert gilt; wo es keinen gibt, entfällt die Kennzahl.',
    defaultFrom: 'Herkunft des Standardwerts',
  },
  rankBy: {
    word: 'Wort',
    says: 'total cost (Rechnung und Mitarbeitende), cost per resolution (Kosten je Lösung) oder monthly total (Monatsrechnung)',
    blank: 'Leer: Gesamtkosten, wenn jeder Kanal einen Wert unter Human cost hat, sonst Kosten je Lösung',
    chooseOne: (words) => `${words} auswählen oder leer lassen.`,
  },
  ramp: {
    section: 'Hochlauf',
    help: 'Welcher Anteil der Konversationen ab wann gelöst wird: aufsteigende Monate, dazwischen gerade Linien. Mit Kanal: nur für ihn. Leer: durchgehend die Quoten von Inputs.',
    helpNamed:
      'Welcher Anteil der Konversationen ab wann gelöst wird: aufsteigende Monate, als Datum ab dem Beginn oder von ihm an gezählt, dazwischen gerade Linien. Mit Kanal: nur für ihn. Leer: durchgehend die Quoten von Inputs.',
    unit: 'Anteil der Konversationen',
    month: 'Month: eine Zahl ab 1; der erste Monat ist 1.',
    monthNamed: 'Month: ein Datum ab dem Beginn oder eine Zahl ab 1; der erste Monat ist 1.',
    rate: 'Resolution rate: ein Anteil von 0 bis 1, als 65 % oder 0,65 eingeben.',
  },
  season: {
    section: 'Saisonalität',
    help: 'Faktoren auf die Konversationen von zwölf Monaten der Reihe nach: 1 ist ein üblicher Monat. Leer: jeder Monat ist üblich; sonst alle zwölf angeben.',
    helpNamed:
      'Faktoren auf die Konversationen von Januar bis Dezember: 1 ist ein üblicher Monat. Leer: jeder Monat ist üblich; sonst alle zwölf angeben.',
    month: (number) => `Monat ${number}`,
    unit: '× die Konversationen',
    factor: 'Factor: eine Zahl ab 0; 1 ist ein üblicher Monat.',
  },
  spread: {
    section: 'Streuung',
    help: 'Was nicht sicher bekannt ist: in einem von zehn Fällen unter dem unteren Ende, in einem von zehn über dem oberen. Leer: nichts wird gezogen.',
    chooseOne: (words) => `Eines auswählen: ${words}.`,
    ends: 'Low und High: Zahlen ab 0.',
  },
  actuals: {
    section: 'Istwerte',
    help: 'Was abgelaufene Monate gebracht haben: ab 1 gezählt, je Kanal oder zusammen (Channel leer). Leer oder 0 gilt wie geplant: das Wort none, wo es wirklich nichts gab, Erstattungen als negativer Betrag. Das Blatt Budget folgt.',
    helpNamed:
      'Was abgelaufene Monate gebracht haben: als Daten ab dem Beginn oder ab ihm gezählt, je Kanal oder zusammen (Channel leer). Leer oder 0 gilt wie geplant: das Wort none, wo es wirklich nichts gab, Erstattungen als negativer Betrag. Das Blatt Budget folgt.',
  },
  growth: {
    section: 'Wachstum je Kanal',
    help: 'Kanäle, die anders wachsen, als das Wachstum oben sagt. Leer: alle Kanäle wachsen gleich.',
    unit: 'je Monat',
    rate: 'Growth: eine Zahl über -1, als 2 % oder 0,02 eingeben.',
  },
  realisation: {
    section: 'Verlauf der Realisierung',
    help: 'Welcher Anteil der frei werdenden Zeit ab wann zu Geld wird: aufsteigende Monate, dazwischen gerade Linien. Leer: durchgehend die Realisierungsquote oben.',
    unit: 'Anteil der frei werdenden Zeit',
    rate: 'Realisation rate: ein Anteil von 0 bis 1, als 40 % oder 0,4 eingeben.',
  },
  growths: {
    section: 'Wachstum, wie Formeln es nehmen',
    help: 'All steht für jeden Kanal ohne eigene Zeile.',
    sessions: 'Konversationen heute',
    rate: 'Wachstum, mit dem gerechnet wird',
  },
  offers: {
    section: 'Angebote zur Auswahl',
    help: 'Die Angebote in der Reihenfolge ihrer Tabelle.',
  },
};
