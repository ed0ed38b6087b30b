import type { months as english } from '../../../core/phrase/english/months.js';
import { pluralIn } from '../../plural.js';

const plural = pluralIn('de');

export const months: typeof english = {
  seasonLength: (count) => `es sind ${count} Faktoren; nötig sind 12, einer je Monat ab Monat 1`,
  fiscalYearsNeedStart: 'Geschäftsjahre brauchen einen Beginn, den Monat, der Monat 1 ist',
  factorBelowZero: 'ein Faktor liegt unter 0; jeder muss mindestens 0 sein',
  monthsOfSessions: (given, months) =>
    `angegeben für ${given === 1 ? '1 Monat' : `${given} Monate`}, und die Prognose hat ${months}`,
  sessionsBelowZero: 'ein Monat hat weniger als 0; jeder muss mindestens 0 haben',
  rateOfMonth: (month, rate) =>
    `die Lösungsquote von Monat ${month} ist ${rate}; nötig ist ein Wert zwischen 0 und 1`,
  monthsRiseFromOne: (month, before) =>
    `Monat ${month} folgt auf Monat ${before}; die Monate müssen steigen, ab 1`,
  monthTooLate: (month, last) =>
    `Monat ${month} liegt nach dem letzten Monat, ${last}; lassen Sie ihn weg oder nehmen Sie mehr Monate auf`,
  contactCostNeeded: 'geben Sie an, was ein Kontakt kostet, den Mitarbeitende bearbeiten',
  nothingMoves: 'In keinem Monat entstehen Kosten oder Ersparnisse, also gibt es keinen Zinsfuß',
  nothingInvested:
    'Kein Monat kostet mehr, als er spart: Es wird nichts investiert, also gibt es keinen Zinsfuß',
  nothingSaved: 'Kein Monat spart mehr, als er kostet, also gibt es keinen Zinsfuß',
  noRateFits: (changes) =>
    `Die Ersparnis wechselt über die Monate ${changes}-mal das Vorzeichen, und kein Zinsfuß passt; richten Sie sich nach dem Kapitalwert`,
  severalRatesFit: (changes) =>
    `Die Ersparnis wechselt über die Monate ${changes}-mal das Vorzeichen, und mehr als ein Zinsfuß passt; richten Sie sich nach dem Kapitalwert`,
  borrowed: (percent) =>
    `Die Monate sparen zuerst und kosten später, wie bei einem Kredit: Der passende Zinsfuß, ${percent}\u00a0% im Jahr, ist dessen Preis und keine Rendite; richten Sie sich nach dem Kapitalwert`,
  neverPaysBack: (months) => `Es amortisiert sich nicht innerhalb von ${inMonths(months)}`,
  neverPaysBackAgain: (months, before) =>
    `Es amortisiert sich nicht innerhalb von ${inMonths(months)}: ${before}`,
  monthCalled: (month, name) => `${month} (${name})`,
  paysBack: (month) => `Es amortisiert sich in Monat ${month}`,
  paysBackAgain: (month, before) => `Es amortisiert sich in Monat ${month}, zuvor: ${before}`,
  lostAgain: (from, lostIn) => `in Monat ${from} amortisiert und in Monat ${lostIn} wieder verloren`,
  oneAfterTheOther: (losses) => losses.join(', '),
};

function inMonths(count: number): string {
  return plural(count, { one: '1 Monat', other: `${count} Monaten` });
}
