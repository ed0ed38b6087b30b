import type { risk as english } from '../en/risk.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('de');

export const risk: typeof english = {
  empty: 'Wie hoch kann die Rechnung eines Monats werden, und welches Angebot bleibt am günstigsten?',
  insertRisk: 'Risikoblatt einfügen',
  insertSensitivity: 'Sensitivitätsblatt einfügen',
  range: (from, to) => `${from} bis ${to}`,
  headline: {
    outdated: 'Veraltet',
    'total cost': (name, chance) => [
      name,
      ' hat in ',
      chance,
      ' der simulierten Monate die niedrigsten Gesamtkosten',
    ],
    'cost per resolution': (name, chance) => [
      name,
      ' hat in ',
      chance,
      ' der simulierten Monate die niedrigsten Kosten je Lösung',
    ],
    'monthly total': (name, chance) => [
      name,
      ' hat in ',
      chance,
      ' der simulierten Monate die niedrigste Anbieterrechnung',
    ],
    bills: (low, high) => `In 8 von 10 Monaten liegt die Rechnung zwischen ${low} und ${high}.`,
  },
  uncertain: {
    title: 'Unsichere Eingaben',
    help: 'Geben Sie für unsichere Eingaben, etwa die Konversationen eines Monats oder die Lösungsquote, einen unteren und einen oberen Wert an. In 9 von 10 Fällen liegt die Eingabe über dem unteren, in 9 von 10 unter dem oberen Wert. Daraus werden Monate simuliert, und jedes Angebot wird für jeden Monat abgerechnet.',
    add: 'Unsichere Eingabe hinzufügen',
    removed: 'Entfernt. „Rückgängig machen“ stellt die Eingabe wieder her.',
    remove: (input) => `${input} entfernen`,
    inputOf: (row) => `Unsichere Eingabe, Zeile ${row}`,
    low: 'Unterer Wert',
    high: 'Oberer Wert',
    lowHint: 'P10: in 1 von 10 Fällen liegt sie darunter',
    highHint: 'P90: in 1 von 10 Fällen liegt sie darüber',
    today: (value, unit) => `Heute: ${value} ${unit}`,
    todayByOffer: (least, most, unit) => `Heute: ${least} bis ${most} ${unit}, je nach Angebot`,
    todayNone: 'Heute: in keinem Angebot enthalten',
    how: 'Art der Simulation',
    months: 'Simulierte Monate',
    seed: 'Startwert',
    budget: 'Monatsbudget',
  },
  run: {
    start: 'Simulation starten',
    again: 'Erneut starten',
    cancel: 'Abbrechen',
    progress: (done, of) => `${done} von ${of} Monaten simuliert`,
    bar: 'Simulation läuft',
    share: (share) => `${share} simuliert`,
    enterBoth: 'Geben Sie für jede unsichere Eingabe einen niedrigen und einen hohen Wert ein.',
    before: 'Vor dem Start bitte korrigieren:',
    outdated: 'Die Eingaben wurden seither geändert: Die Ergebnisse unten sind von vorher.',
    cancelled: 'Die Simulation wurde abgebrochen.',
    done: (months) => `${months} Monate simuliert.`,
    failed: (why) => `Die Simulation ist fehlgeschlagen: ${why}`,
  },
  results: {
    month: 'Was ein Monat kosten kann',
    monthTable: 'Rechnung eines Monats über alle Durchläufe',
    resolution: 'Was eine Lösung kosten kann',
    resolutionTable: 'Effektive Kosten je Lösung über alle Durchläufe',
    offer: 'Angebot',
    cheapest: 'Am günstigsten',
    overBudget: 'Über Budget',
    spread: ['Mittelwert', '1 von 10 darunter', 'Median', '1 von 10 darüber'],
    simulatedFrom: (months) =>
      `Aus ${months} simulierten Monaten, für jedes Angebot dieselben. „Am günstigsten“: wie oft es in der Rangfolge vorn steht.`,
  },
  distribution: {
    title: 'Verteilung der Monatskosten',
    none: 'Nicht simuliert oder ohne Preis.',
    text: (low, middle, high) =>
      `In 1 von 10 Monaten unter ${low} (P10), in der Hälfte unter ${middle} (P50), in 1 von 10 über ${high} (P90).`,
    chart: (name) => `Wie oft ein Monat mit ${name} wie viel kostet`,
  },
  peak: {
    title: 'Spitzenmonat',
    multiple: 'Vielfaches des Volumens',
    table: 'Rechnung des Spitzenmonats',
    offer: 'Angebot',
    usual: 'Üblicher Monat',
    peak: 'Spitzenmonat',
    budget: 'Budget',
    over: 'darüber',
  },
  drivers: {
    title: 'Haupttreiber',
    swing: 'Änderung um ±',
    figure: 'Wert',
    currently: (label, figure) => [`${label} derzeit: `, figure],
    chart: (label, offer) => `${label} von ${offer} bei Senkung und Erhöhung jeder Eingabe`,
    headings: ['Eingabe', 'Unten', 'Oben'],
    help: 'Jede Eingabe wird für sich geändert; Eingaben ohne Wirkung fehlen. Die senkrechte Linie ist der heutige Wert.',
  },
  commitment: {
    title: 'Mindestabnahme',
    best: (offer, units, shown, bill) =>
      plural(units, {
        one: `${offer}: Eine Mindestabnahme von 1 Einheit je Monat kostet am wenigsten, im Mittel eines Jahres ${bill}.`,
        other: `${offer}: Eine Mindestabnahme von ${shown} Einheiten je Monat kostet am wenigsten, im Mittel eines Jahres ${bill}.`,
      }),
    table: 'Was jede Mindestabnahme über die Monate eines Jahres kostet',
    headings: ['Mindestabnahme', 'Mittlere Rechnung', 'Genutzt'],
    fiscalYear: (from, to) => `Das Jahr ist das erste volle Geschäftsjahr, ${from} bis ${to}.`,
    help: (use) =>
      `Die Monate folgen Wachstum und Saison. Nach den beiden Preisen allein lohnt sich eine zugesagte Einheit, wenn sie zu mehr als ${use} genutzt wird.`,
  },
  formulas: {
    bills: 'Rechnungen eines Monats und Wahrscheinlichkeiten',
    costs: 'Effektive Kosten je Lösung',
    spread: 'Verteilung der Rechnungen',
    drivers: 'Haupttreiber dieses Angebots',
  },
};
