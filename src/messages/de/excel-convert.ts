import type { convert as english } from '../en/excel-convert.js';

export const convert: typeof english = {
  lookingForMeter: 'METER-Formeln werden gesucht',
  noMeter: 'Keine Zelle dieser Arbeitsmappe enthält eine METER-Formel.',
  stillCalculates: 'Die Arbeitsmappe berechnet noch. Gleich erneut versuchen.',
  toOrdinary: {
    manual:
      'Diese Arbeitsmappe berechnet nur auf Anforderung, daher lassen sich Formeln nicht vergleichen. Die Berechnung unter „Formeln“ auf automatisch stellen, dann erneut versuchen.',
    noHelperSheet:
      'Die Struktur dieser Arbeitsmappe ist geschützt, daher kann das Blatt für Hilfszeilen nicht hinzugefügt werden. Den Schutz unter „Überprüfen“ aufheben oder in einer Kopie arbeiten.',
    writing: 'Gewöhnliche Formeln werden geschrieben',
    comparing: 'Vergleich mit METER',
    keeping: 'Originale werden gespeichert',
    remains: (sheet) => `${sheet} ansehen und in Excel „Rückgängig“ verwenden.`,
  },
  why: {
    otherValue: 'Die gewöhnliche Formel zeigt einen anderen Wert.',
    protectedSheet: (name) => `Das Blatt ${name} ist geschützt.`,
    spillReference: (cell) =>
      `${cell} bezieht sich mit # auf den ganzen Ergebnisbereich: den Bereich dort zuerst ausschreiben.`,
    spillReferenceOfName: (name) =>
      `Der Name ${name} bezieht sich mit # auf den ganzen Ergebnisbereich: den Bereich dort zuerst ausschreiben.`,
  },
  toValues: {
    listSheet: 'Ursprüngliche Formeln',
    ending: 'Werte',
    noCopies:
      'Die Struktur dieser Arbeitsmappe ist geschützt, daher können keine Kopien hinzugefügt werden. Den Schutz unter „Überprüfen“ aufheben oder die Arbeitsmappe unter anderem Namen speichern.',
    protectedCopy: (name) =>
      `Das Blatt ${name} ist geschützt, seine Kopie wäre es auch. Den Schutz unter „Überprüfen“ aufheben, dann erneut versuchen.`,
    copying: 'Blätter werden kopiert',
    keeping: 'Ursprüngliche Formeln werden gespeichert',
    original: (formula) => `Ursprüngliche Formel: ${formula}`,
    remains: (sheets) => `Blätter dieses Laufs können geblieben sein, siehe ${sheets}.`,
  },
  list: {
    title: 'Ursprüngliche Formeln',
    help: 'Zellen der Kopien, die Werte enthalten, und die Formeln der Originale.',
    sheet: 'Blatt',
    cell: 'Zelle',
    formula: 'Formel des Originals',
  },
  back: {
    reading: 'Ursprüngliche Formeln werden gelesen',
    none: 'Keine METER-Formel dieser Arbeitsmappe wurde umgewandelt.',
    writing: 'METER-Formeln werden zurückgesetzt',
  },
  repair: {
    looking: 'Formeln mit #NAME? werden gesucht',
    none: 'Keine METER-Formel dieser Arbeitsmappe zeigt #NAME?.',
    entering: 'Formeln werden erneut eingegeben',
  },
};
