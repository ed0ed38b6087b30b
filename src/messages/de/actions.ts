import type { actions as english } from '../en/actions.js';
import { digits } from '../number-locale.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('de');
const cells = (count: number) => plural(count, { one: '1 Zelle', other: `${digits(count)} Zellen` });
const formulas = (count: number) =>
  plural(count, { one: '1 METER-Formel', other: `${digits(count)} METER-Formeln` });

export const actions: typeof english = {
  busy: 'Es läuft noch etwas anderes; warten Sie darauf oder halten Sie es zuerst an.',
  failed: (doing, why) => `${doing} – fehlgeschlagen: ${why}`,
  thisWorkbook: 'Diese Arbeitsmappe',
  readingCell: 'Zelle wird gelesen',
  writtenToo: 'Auch in die Arbeitsmappe geschrieben:',
  unlinked: 'Ihr Wert hat die Verknüpfung mit der Messung ersetzt, Rückgängig nimmt das zurück:',
  draftDropped: 'Der Entwurf ist verworfen.',
  draftNotKept: (why) => `Ihre Eingaben konnten nicht in der Arbeitsmappe abgelegt werden: ${why}`,
  heldAgain: (scenario) => `Die Arbeitsmappe enthält wieder ${scenario}, der Bereich ebenso.`,
  functionsNotRead: (status) => `Die Liste der Funktionen konnte nicht gelesen werden (${status}).`,
  conflict: {
    theirs: 'Der Bereich zeigt jetzt die Werte der Arbeitsmappe. Rückgängig stellt Ihre wieder her.',
    writing: 'Ihre Werte werden geschrieben',
    written: 'Die Arbeitsmappe hat jetzt Ihre Werte.',
    changedAgain: 'Die Arbeitsmappe hat sich erneut geändert; bitte prüfen.',
    apart: 'Der Bereich behält Ihre Werte; die Tabellen der Arbeitsmappe bleiben, wie sie sind.',
  },
  sheets: {
    planning: 'Planung',
    writing: 'Blätter werden geschrieben',
    bringing: 'Arbeitsmappe wird aktualisiert',
    brought: (scenario) => `Die Tabellen der Arbeitsmappe enthalten jetzt ${scenario}:`,
    changed: 'Die Arbeitsmappe hat sich inzwischen geändert; bitte prüfen.',
    cancelled: 'Abgebrochen. Nichts wurde geändert.',
    wrote: (sheets, check) =>
      `${plural(sheets, { one: '1 Blatt', other: `${sheets} Blätter` })} geschrieben, ${check}:`,
    verified: (count) => `alle ${digits(count)} Zellen geprüft`,
    notVerified: 'nicht geprüft',
  },
  files: {
    making: 'Datei wird erstellt',
    made: (name) => `${name} erstellt.`,
    madeWorkbook: (name) => `${name} erstellt, mit gewöhnlichen Formeln statt METER.`,
    reading: 'Datei wird gelesen',
    severalScenarios: (name) => `${name} enthält mehrere Szenarien. Welches?`,
    nothingTaken: 'Nichts wurde importiert.',
    saving: 'Szenario wird gespeichert',
    saved: (name) => `${name} ist in dieser Arbeitsmappe gespeichert.`,
    tooLarge: (name) => `${name} ist größer als 20 MB; ein Szenario ist es nicht.`,
  },
  scenarios: {
    saving: 'Wird gespeichert',
    savedMore: (names) => `${names.join(' und ')} in dieser Arbeitsmappe gespeichert.`,
    copyOf: (name) => `${name} Kopie`,
    renaming: 'Wird umbenannt',
    renamed: (name) => `Heißt jetzt ${name}.`,
    deleting: 'Wird gelöscht',
    deleted: (name) => `${name} ist gelöscht; die Blätter bleiben.`,
    restored: (name) => `${name} ist wiederhergestellt.`,
    showing: (name) => `Gezeigt wird jetzt: ${name}.`,
    showingChanged: (name) => `Gezeigt wird jetzt: ${name}, mit den Werten, die seine Blätter jetzt haben:`,
    showingLinked: (name) => `Gezeigt wird jetzt: ${name}. Seine Blätter folgen:`,
    backToSaved: (name) =>
      `${name} ist wieder wie gespeichert. Rückgängig stellt Ihre Änderungen wieder her.`,
    following: 'Der Bereich folgt den Tabellen dieser Arbeitsmappe:',
    noTables: 'Diese Arbeitsmappe hat noch keine Tabellen mit Angeboten und Volumen.',
    saved: (name) => `${name} ist in dieser Arbeitsmappe gespeichert und wird mit der Datei weitergegeben.`,
  },
  share: {
    freezing: 'Als Werte einfrieren',
    nothingToFreeze: 'Kein Blatt hat METER-Formeln, die einzufrieren wären.',
    froze: (count, sheets) =>
      `${cells(count)} auf ${plural(sheets.length, { one: '1 Kopie', other: `${sheets.length} Kopien` })} eingefroren: ${sheets.join(', ')}.`,
    notedInCells: 'Jede Zelle vermerkt ihre frühere Formel.',
    listedOn: (sheet) => `Die früheren Formeln stehen auf ${sheet}.`,
    converting: 'In gewöhnliche Formeln umwandeln',
    nothingToConvert: 'Es gibt keine METER-Formel, die umzuwandeln wäre.',
    converted: (count) => `${formulas(count)} umgewandelt, jede gegen ihren METER-Wert geprüft.`,
    helperRows: (sheet) => `Hilfszeilen stehen auf ${sheet}.`,
    kept: (named, more, why) =>
      `${named.join(', ')}${more === 0 ? '' : ` und ${more} weitere`} ${plural(named.length + more, { one: 'bleibt', other: 'bleiben' })} bei METER: ${why}`,
    restoring: 'Lebende Formeln wiederherstellen',
    nothingConverted: 'Keine Zelle enthält eine umgewandelte Formel.',
    restored: (count) => `${formulas(count)} wiederhergestellt.`,
    leftAsTheyAre: (addresses) => `Seither geändert und so belassen: ${addresses}.`,
    sheetStays: (sheet, why) => `Das Blatt ${sheet} bleibt: ${why}`,
    neededElsewhere: 'Etwas anderes benötigt es oder steht darauf.',
    repairing: 'Formeln werden repariert',
    nothingStuck: 'Keine METER-Formel steht auf #NAME?.',
    repaired: (count) => `${formulas(count)} erneut eingegeben.`,
    stillStuck: (addresses) => `Weiterhin #NAME?: ${addresses}.`,
  },
};
