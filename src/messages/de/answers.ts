import type { answers as english } from '../en/answers.js';
import { pluralIn } from '../plural.js';
import { clauseWords } from './clause-words.js';

const plural = pluralIn('de');

export const answers: typeof english = {
  sheet: {
    title: 'Ihr Tarif',
    fileName: 'Fragen an den Anbieter',
    plan: (place) => `Tarif ${place}`,
    help: [
      'Ein Tarif je Blatt: Bitte füllen Sie die gelben Zellen aus. Lassen Sie die erste Spalte, wie sie ist; Zeilen dürfen sortiert und Spalten verbreitert werden.',
      'Schreiben Sie none (oder keine), wo Ihr Tarif so etwas nicht kennt, und free, wo etwas nichts kostet. Eine leere Zelle gilt als nicht beantwortet.',
      'Alles, was für sich abgerechnet wird, ist ein Posten mit eigener Spalte: der erste unter Answer 1, der nächste unter Answer 2.',
      'Was für den Tarif als Ganzes gefragt ist, wird einmal unter Answer 1 beantwortet.',
    ],
    question: 'Frage',
    unit: 'Einheit',
    example: 'Beispiel oder die Wörter zur Auswahl',
    labelled: (label, says) => `${label}: ${says}`,
    wholePlan: (group) => `Der Tarif als Ganzes: ${group}`,
    charge: (group) => `Jeder Posten: ${group}`,
    chooseOne: (words) => `Bitte eines davon wählen: ${words}.`,
    groups: {
      price: 'Abrechnungseinheit und Preis',
      allowance: 'enthaltene Einheiten, Mindestmengen, Abnahmezusagen',
      cap: 'Obergrenzen',
      units: 'Einheiten eines Gesprächs',
      definition: 'was zählt und wann es gilt',
      fee: 'Währung und Gebühren',
    },
  },
  read: {
    ambiguous: (text, one, other) =>
      `enthält „${text}“, das ${one} oder ${other} heißen kann; als Zahl eingeben`,
    otherCurrency: (stated, code) =>
      `ist in ${code}, der Tarif aber in ${stated}; alle Beträge eines Tarifs in einer Währung angeben`,
    noCurrency: (code) => `ist in ${code}, Currency ist aber leer; Currency ausfüllen`,
    onlyFirst: (cell) => `ist für den Tarif nur einmal gefragt; in ${cell} eintragen`,
    twice: (cell) => `derselbe Begriff steht schon in ${cell}; eine der beiden Zeilen behalten`,
    unknownTerm: (term) => `die Zeile heißt „${term}“; danach ist nicht gefragt`,
    noHeaders: 'die Zeile mit Term und Answer 1 fehlt; aus einem neuen Antwortblatt kopieren',
    noSheet: 'enthält kein Antwortblatt von Meterwise: Kein Blatt hat eine Zeile mit Term und Answer 1',
    noAnswer: 'auf den Antwortblättern ist nichts ausgefüllt',
    source: (file, sheet) => `Antworten des Anbieters: ${file}, Blatt ${sheet}`,
    unnamed: (file, sheet) => `${file}, ${sheet}`,
  },
  pane: {
    title: 'Anbieter fragen',
    says: 'Schicken Sie jedem Anbieter dieselben Fragen als Arbeitsmappe, und übernehmen Sie die Antworten als Angebote.',
    make: 'Antwortblatt erstellen',
    making: 'Das Antwortblatt wird erstellt',
    made: (file) =>
      `${file} erstellt. Die Datei fragt jeden Begriff ab, mit Einheiten, Beispielen und Listen.`,
    choose: 'Antworten einlesen (.xlsx, auch mehrere)',
    reading: 'Die Antworten werden gelesen',
    read: (count) =>
      plural(count, {
        one: '1 Angebot aus den Antworten hinzugefügt.',
        other: `${count} Angebote aus den Antworten hinzugefügt.`,
      }),
    nothingRead: 'Kein Angebot wurde hinzugefügt.',
    results: 'Was die Antworten ergaben',
    notRead: (file) => `${file} wurde nicht gelesen`,
    from: (file, sheet) => `Aus ${file}, Blatt ${sheet}`,
    complete: 'Alle Fragen sind beantwortet.',
    blanks: (count) =>
      plural(count, {
        one: '1 Frage ist nicht beantwortet',
        other: `${count} Fragen sind nicht beantwortet`,
      }),
    blank: (label, cell) => `${label} (${cell})`,
    faults: (count) =>
      plural(count, { one: '1 Antwort ist zu berichtigen', other: `${count} Antworten sind zu berichtigen` }),
  },
  clauses: {
    title: 'Klauseln zum Verhandeln',
    says: 'Was jede Klausel bei Ihrem eigenen Volumen wert ist: das Angebot einmal mit vereinbarter Klausel und einmal, wenn der Vertrag schweigt. Wo ein Angebot nichts dazu sagt, ist der Wert eine Annahme für den Anfang.',
    needsFigures: 'Zuerst das Volumen und ein Angebot ausfüllen; dann erscheinen die Beträge.',
    clause: 'Klausel und Frage dazu',
    sets: 'Was sie festlegt',
    moves: 'Was sie bewegt',
    blank: 'leer',
    either: (term, agreed, silent) => `${term}: ${agreed} statt ${silent}`,
    aMonth: (money) => `${money} im Monat`,
    overPlan: (money, months) =>
      plural(months, { one: `${money} in 1 Monat`, other: `${money} in ${months} Monaten` }),
    ifMissed: (money) => `${money}, wenn die Quote verfehlt wird`,
    insert: 'Blatt mit Fragen einfügen',
    notAbout: 'Ohne Betrag: Im Angebot gibt es nichts, was die Klausel betrifft.',
    each: clauseWords,
  },
};
