import type { businessCase as english } from '../en/business-case.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('de');

export const businessCase: typeof english = {
  title: (offer) => `Business Case von ${offer}`,
  withoutHumanCost: (humanCost, traffic) => [
    'Die Einsparung erscheint, sobald ein Kontakt durch Mitarbeitende Kosten hat: ',
    humanCost,
    ' unter ',
    traffic,
    ' eingeben.',
  ],
  inCash:
    'Als Zahlungen: Einmalige Gebühren und Jahresminima zählen in dem Monat, in dem sie bezahlt werden. Unter „Kosten“ verteilen sie sich auf ihre Monate, daher weichen die Summen ab.',
  platformCost: 'Kosten der heutigen Plattform',
  aMonth: 'im Monat',
  uplift: 'Mehr an Bearbeitungszeit',
  minutes: 'Minuten je Kontakt',
  discountRate: 'Diskontsatz',
  aYear: 'im Jahr',
  realisation: {
    field: 'Abbau frei werdender Zeit',
    same: 'Abbau frei werdender Zeit: in allen Monaten gleich',
    rises: (count) =>
      `Abbau frei werdender Zeit: ${plural(count, { one: '1 Meilenstein', other: `${count} Meilensteine` })}`,
    help: 'Der Anteil der frei werdenden Zeit, der in einem Monat zu Geld wird, anstelle des Anteils oben; dazwischen verläuft er linear.',
    table: 'Anteil der abgebauten Zeit',
    inMonth: 'Im Monat',
    rate: 'Abgebauter Anteil',
    inMonthOf: (milestone) => `Im Monat, Abbau ${milestone}`,
    rateOf: (milestone) => `Abgebauter Anteil, Abbau ${milestone}`,
    removeOf: (milestone) => `Abbau ${milestone} entfernen`,
  },
  chart: {
    savedSoFar: 'Bisher eingespart',
    paysBack: 'Amortisation',
    saves: (amount) => [
      'Über alle Monate werden ',
      amount,
      ' eingespart, sofern die frei werdende Kapazität abgebaut wird.',
    ],
    savesPart: (amount, share) => [
      'Über alle Monate werden ',
      amount,
      ` eingespart, wenn ${share} der frei werdenden Kapazität abgebaut werden.`,
    ],
    label: (offer) => `Was ${offer} bisher eingespart hat, nach Monaten`,
    afterLast: (amount) => `Nach dem letzten Monat sind ${amount} eingespart.`,
  },
  figures: {
    today: 'Mitarbeitende und Plattform heute',
    offer: 'Das Angebot',
    people: 'Verbleibende Bearbeitung durch Mitarbeitende',
    saving: 'Einsparung',
    returned: 'Rendite: Einsparung ÷ Kosten des Angebots',
    payback: 'Amortisation in Monat',
    noPayback: 'in keinem',
    presentValue: 'Kapitalwert',
    rateOfReturn: 'Interner Zinsfuß',
    perYear: (rate) => `${rate} im Jahr`,
    breakEven: 'Break-even-Volumen',
    fromTheFirst: 'keines: Es lohnt sich ab der ersten Konversation',
    perMonth: (count, shown, lower) =>
      plural(count, {
        one: `1 Konversation im Monat${lower}`,
        other: `${shown} Konversationen im Monat${lower}`,
      }),
    capacity: 'Frei werdende Kapazität (erst bei Abbau zahlungswirksam)',
    hours: 'Frei werdende Stunden',
    needsMinutes: 'erfordert Minuten je Kontakt',
    hoursCost: 'Kosten dieser Stunden',
    released: 'Davon abgebaut und in der Einsparung',
    kept: 'Davon behalten und weiter bezahlt',
    ifReleased: 'Einsparung bei vollständigem Abbau',
    ifKept: 'Einsparung ohne Abbau von Kapazität',
  },
};
