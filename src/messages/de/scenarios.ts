import type { scenarios as english } from '../en/scenarios.js';

const after = (by: string) => (by === '' ? '' : ` ${by}`);

export const scenarios: typeof english = {
  atHand: {
    label: 'Geöffnetes Szenario',
    nothing: 'Noch nichts geöffnet: Angebote und Volumen eingeben oder ein Szenario öffnen.',
    nowShowing: 'Angezeigt:',
    kept: 'gespeichert',
    changed: 'seit dem Speichern geändert',
    'not kept': 'nicht gespeichert',
    saveChanges: 'Änderungen speichern',
    revert: 'Gespeicherten Stand wiederherstellen',
    notSaved: 'Nicht gespeichert',
    loadAgain: 'Neu laden',
  },
  keep: {
    saveAs: 'Speichern unter',
    saveCopyAs: 'Kopie speichern unter',
    nameMissing: 'Bitte einen Namen eingeben.',
    exists: (name) => `${name} ist bereits vorhanden. Ersetzen?`,
    sampleName: 'Budget 2027',
    save: 'Speichern',
    replace: 'Ersetzen',
    quickSave: 'Schnell speichern:',
    quickNames: { base: 'Basis', best: 'Bester Fall', worst: 'Schlechtester Fall' },
  },
  list: {
    title: 'In dieser Arbeitsmappe gespeichert',
    none: 'Noch keine. Speichern Sie die aktuellen Werte als Basis und erstellen Sie daraus einen besten und einen schlechtesten Fall. Die Szenarien bleiben in der Datei.',
    travel: 'Szenarien sind in der Datei gespeichert und werden mit ihr weitergegeben.',
    useTables: 'Werte der Arbeitsmappe übernehmen',
    deleted: (name) => `${name} wurde gelöscht.`,
    undo: 'Rückgängig machen',
    open: (name) => `${name} öffnen`,
    isOpen: 'geöffnet',
    rename: (name) => `${name} umbenennen`,
    duplicate: (name) => `${name} duplizieren`,
    delete: (name) => `${name} löschen`,
    nameTaken: (name) => `Ein anderes Szenario heißt bereits ${name}.`,
    newName: (name) => `Neuer Name von ${name}`,
    renameNow: 'Umbenennen',
  },
  openFirst: {
    label: (next) => `Vor dem Öffnen: ${next}`,
    tables: 'Tabellen der Arbeitsmappe',
    changed: (open, next) =>
      `${open} wurde seit dem Speichern geändert und wird beim Öffnen ersetzt durch: ${next}.`,
    notSaved: (open, next) => `${open} ist nicht gespeichert und wird beim Öffnen ersetzt durch: ${next}.`,
    saveFirst: 'Zuerst speichern',
    openAnyway: 'Trotzdem öffnen',
    stay: 'Nicht öffnen',
  },
  bestAndWorst: {
    title: (scenario) => `Besten und schlechtesten Fall aus ${scenario} erstellen`,
    explained: (scenario) =>
      `Um wie viel Prozent sich jeder Wert gegenüber heute ändert. Beide werden als Szenarien gespeichert; ${scenario} bleibt geöffnet.`,
    note: (scenario) => `Aus „${scenario}“`,
    saveBoth: 'Beide speichern',
  },
  compared: {
    title: 'Szenarien vergleichen',
    a: 'Szenario A',
    b: 'Szenario B',
    again: (name) => `${name} noch einmal`,
    now: (name) => `${name} aktuell`,
    asSaved: (name) => `${name} wie gespeichert`,
    cheapestInBoth: (offer, by) => `${offer} ist in beiden${after(by)} am günstigsten.`,
    cheapestOfEach: (a, b, by) =>
      `Am günstigsten${after(by)}: ${a.offer} in ${a.scenario}, ${b.offer} in ${b.scenario}.`,
    cheapestByEach: (a, byA, b, byB) =>
      `Am günstigsten: ${a.offer} in ${a.scenario}${after(byA)}, ${b.offer} in ${b.scenario}${after(byB)}.`,
    results: 'Auswirkung auf die Ergebnisse',
    inputs: 'Abweichende Eingaben',
    sameInputs: 'Keine: Beide haben dieselben Eingaben.',
    resultsOfBoth: 'Ergebnisse beider Szenarien',
    result: 'Ergebnis',
    difference: 'Differenz',
    rank: 'Rang',
    totalCost: 'Gesamtkosten',
    perMonth: 'Pro Monat',
    perResolution: 'Je Lösung',
  },
  files: {
    title: 'Dateien',
    workbook: {
      words: 'Arbeitsmappe exportieren (.xlsx)',
      says: 'Das Modell mit gewöhnlichen Formeln, für alle lesbar.',
    },
    scenario: {
      words: 'Szenario exportieren (.json)',
      says: 'Die aktuellen Werte, zum Aufbewahren oder Versenden.',
    },
    sheet: { words: 'Blatt exportieren (.csv)', says: 'Die Werte des angezeigten Blatts.' },
    import: 'Szenario importieren (.json oder .xlsx)',
    importedAs: 'Es wird in dieser Arbeitsmappe unter einem freien Namen gespeichert.',
  },
};
