import type { forecast as english } from '../en/forecast.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('de');

const during = (months: number) => plural(months, { one: '1 Monat', other: `${months} Monate` });
const afterAll = (months: number) => plural(months, { one: '1 Monat', other: `${months} Monaten` });
const judged = (months: number) =>
  plural(months, { one: 'in Monat 1', other: `in den Monaten 1 bis ${months}` });

export const forecast: typeof english = {
  empty: 'Was kostet jedes Angebot in den nächsten Jahren, und wann rechnet es sich?',
  fixFirst: 'Für die Prognose bitte korrigieren:',
  parts: { label: 'Die Prognose', cost: 'Kosten', reviews: 'Überprüfungen', case: 'Business Case' },
  insertForecast: 'Prognoseblatt einfügen',
  insertCase: 'Business-Case-Blatt einfügen',
  month: (month) => `Monat ${month}`,
  months: (from, to) => `Monate ${from} bis ${to}`,
  span: (from, to) => `${from} bis ${to}`,
  fiscalYear: (year) => `GJ${year}`,
  headline: {
    'total cost': (name, months, figure) => [
      name,
      ` hat über ${during(months)} die niedrigsten Gesamtkosten: `,
      figure,
    ],
    'cost per resolution': (name, months, figure) => [
      name,
      ` hat über ${during(months)} die niedrigsten Kosten je Lösung: `,
      figure,
    ],
    'monthly total': (name, months, figure) => [
      name,
      ` hat über ${during(months)} die niedrigste Anbieterrechnung: `,
      figure,
    ],
    perResolution: (figure) => `${figure} je Lösung.`,
    bills: (amount) => `Anbieterrechnung: ${amount}.`,
    nextBillsNothing: (next) =>
      `Danach: ${next} mit Rechnungen von 0, obwohl nicht jeder Preis je Einheit 0 ist.`,
    nextServesLess: (next) => `Danach: ${next}; hier bleiben einige Konversationen den Mitarbeitenden.`,
    costsTheSame: (next) => `${next} kostet dasselbe.`,
    next: (next, more) => `Danach: ${next}, ${more} mehr.`,
  },
  outlook: {
    title: 'Ihre Erwartung',
    months: 'Monate',
    start: 'Erster Monat',
    monthOne: 'Monat 1',
    fiscalYear: 'Geschäftsjahr beginnt im',
    fiscalYearHint: 'Jahre heißen nach dem Jahr, in dem sie enden.',
    growth: 'Wachstum',
    aMonth: 'im Monat',
    fees: 'Einmalige Gebühren und Jahresmindestgebühren',
    views: { accrual: 'auf ihre Monate verteilt', cash: 'im Monat der Zahlung' },
    laid: 'Monate je Kanal auf dem Blatt',
    laidHint: 'Was jeder Kanal zahlt, auf dem Blatt Forecast.',
    laidOut: { down: 'untereinander', across: 'nebeneinander, wie Budgets eingelesen werden' },
    viewHints: {
      accrual: 'Eine einmalige Gebühr wird auf ihre Abschreibungsmonate verteilt.',
      cash: 'Eine einmalige Gebühr wird in Monat 1 fällig.',
    },
  },
  ramp: {
    milestones: (count) =>
      `Verlauf der Lösungsquote: ${plural(count, { one: '1 Meilenstein', other: `${count} Meilensteine` })}`,
    asInTraffic: 'Verlauf der Lösungsquote: wie unter „Volumen“',
    help: 'Die in einem Monat erreichte Quote. Dazwischen verläuft sie linear; vor dem ersten und nach dem letzten Meilenstein bleibt sie gleich. Ohne Meilensteine gilt in jedem Monat die Quote unter „Volumen“.',
    helpNamed:
      'Die Quote, die in einem Monat erreicht wird, eingegeben als 2026-07 oder als Nummer ab dem ersten Monat; dazwischen verläuft sie auf einer Geraden, davor und danach bleibt sie gleich. Ohne Angabe hat jeder Monat die Quote aus dem Traffic.',
    table: 'Verlauf der Lösungsquote',
    inMonth: 'Im Monat',
    rate: 'Lösungsquote',
    inMonthOf: (milestone) => `Im Monat, Meilenstein ${milestone}`,
    rateOf: (milestone) => `Lösungsquote, Meilenstein ${milestone}`,
    removeOf: (milestone) => `Meilenstein ${milestone} entfernen`,
    source: (source) => `Quelle: ${source}`,
    start: 'Mit einem veröffentlichten Hochlauf beginnen',
    use: 'Hochlauf übernehmen',
    used: (label) => `„${label}“ übernommen. „Rückgängig machen“ stellt den vorherigen Stand wieder her.`,
  },
  channels: {
    heading: 'Kanal',
    others: 'die übrigen',
    ofMilestone: (milestone) => `Kanal, Meilenstein ${milestone}`,
    alike: 'Wachstum je Kanal: überall gleich',
    own: (count) => `Wachstum je Kanal: ${plural(count, { one: '1 eigenes', other: `${count} eigene` })}`,
    help: 'Kanäle, die anders wachsen als oben angegeben.',
    table: 'Wachstum je Kanal',
    growth: 'Wachstum im Monat',
    ofGrowth: (row) => `Kanal, Zeile ${row}`,
    growthOf: (row) => `Wachstum im Monat, Zeile ${row}`,
    removeOf: (row) => `Wachstum entfernen, Zeile ${row}`,
  },
  season: {
    none: 'Saisonalität: alle Monate gleich',
    set: 'Saisonalität: Faktoren je Monat festgelegt',
    help: 'Faktoren auf die Konversationen von zwölf Monaten: 1 ist ein üblicher Monat, 1,3 sind 30 % mehr.',
    starts: 'Monat 1 ist der erste Monat der Prognose; nach Monat 12 beginnen die Faktoren von vorn.',
    named: 'Faktoren der Kalendermonate; jedes Jahr hat dieselben.',
    add: 'Saisonalität hinzufügen',
    remove: 'Saisonalität entfernen',
  },
  overTime: {
    fiscalYears:
      'Geschäftsjahre, benannt nach dem Jahr, in dem sie enden; das erste und das letzte können kürzer sein.',
    titles: {
      'total cost': 'Kumulierte Gesamtkosten je Monat',
      'cost per resolution': 'Kumulierte Anbieterrechnung je Monat',
      'monthly total': 'Kumulierte Anbieterrechnung je Monat',
    },
    charts: {
      'total cost': 'Kumulierte Gesamtkosten je Angebot, nach Monaten',
      'cost per resolution': 'Kumulierte Anbieterrechnung je Angebot, nach Monaten',
      'monthly total': 'Kumulierte Anbieterrechnung je Angebot, nach Monaten',
    },
    byYear: {
      'total cost': 'Gesamtkosten je Jahr',
      'cost per resolution': 'Anbieterrechnung je Jahr',
      'monthly total': 'Anbieterrechnung je Jahr',
    },
    tables: {
      'total cost': 'Gesamtkosten je Angebot und Jahr',
      'cost per resolution': 'Anbieterrechnung je Angebot und Jahr',
      'monthly total': 'Anbieterrechnung je Angebot und Jahr',
    },
    after: (name, amount, months) => `${name}: ${amount} nach ${afterAll(months)}.`,
    firstEight: 'Gezeichnet sind die acht günstigsten Angebote.',
    offer: 'Angebot',
    inAll: 'Gesamt',
    perResolution: 'Je Lösung',
  },
  offerMonths: {
    title: 'Ein Angebot, Monat für Monat',
    parts: {
      usage: 'Nutzung',
      monthlyFees: 'Monatliche Gebühren',
      annualTopUp: 'Nachzahlung zum Jahresminimum',
      oneOff: 'Einmalig',
    },
    madeOf: (name) => `Woraus sich jeder Monat von ${name} zusammensetzt`,
    total: (amount) => `Insgesamt ${amount}.`,
  },
  reviews: {
    title: 'Überprüfungen',
    every: 'Überprüfung alle',
    months: 'Monate',
    budgeted: 'Budgetierte Quote',
    points: (value) => `${value} PP`,
    finds: 'Was jede Überprüfung ergibt',
    headings: ['Überprüfung', 'Ist-Quote', 'ggü. Budget', 'Lösungen', 'Kosten', 'Je Lösung'],
  },
  guarantee: {
    none: 'Garantie: keine',
    atLeast: (rate) => `Garantie: mindestens ${rate} gelöst`,
    rate: 'Garantierte Quote',
    months: 'Beurteilte Monate',
    refund: 'Erstattung',
    limit: 'Obergrenze der Erstattung',
    checkContract: 'Ob Anspruch besteht, steht im Vertrag.',
    noConversations: (months) => `Es gibt ${judged(months)} keine Konversationen, also nichts zu beurteilen.`,
    met: (rate, floor, months) =>
      `Die Garantie ist erfüllt: Gelöst werden ${judged(months)} ${rate}, zugesagt sind mindestens ${floor}.`,
    broken: (rate, floor, months) =>
      `Die Garantie ist verletzt: Gelöst werden ${judged(months)} ${rate}, weniger als die zugesagten ${floor}.`,
    paidBack: (paid, paidBack, total) =>
      `Von den bis dahin gezahlten ${paid} werden ${paidBack} erstattet; alle Monate kosten dann ${total}.`,
    limitPaidBack: (paid, paidBack, total) =>
      `Von den bis dahin gezahlten ${paid} werden ${paidBack} erstattet (Obergrenze); alle Monate kosten dann ${total}.`,
  },
  formulas: {
    allOffers: 'Alle Angebote nach Monaten',
    thisOffer: 'Dieses Angebot nach Monaten, mit seinen Bestandteilen',
    businessCase: 'Business Case dieses Angebots',
    saving: 'Seine Einsparung nach Monaten',
  },
};
