import type { app as english } from '../en/app.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('de');

export const app: typeof english = {
  undo: 'Letzte Änderung rückgängig machen',
  undoKeys: 'Letzte Änderung rückgängig machen (Strg+Z)',
  redo: 'Wiederholen',
  redoKeys: 'Wiederholen (Strg+Y)',
  screens: 'Ansichten',
  tabs: { inputs: 'Eingaben', plan: 'Planung', more: 'Mehr' },
  stop: 'Anhalten',
  select: (address) => `${address} auswählen`,
  progress: (doing, done, of) => `${doing} (${done} von ${of})`,
  readingWorkbook: 'Arbeitsmappe wird gelesen…',
  couldNotOpen: (why) => `Der Bereich konnte nicht geöffnet werden: ${why}`,
  screenLoading: 'Diese Ansicht wird geladen…',
  screenMissing: (why) => `Diese Ansicht konnte nicht geladen werden: ${why}`,
  tryAgain: 'Erneut versuchen',
  noneOfThem: 'Keine davon',
  newScenario: 'Mein Vergleich',
  here: 'Hier',
  inTheWorkbook: 'In der Arbeitsmappe',
  conflict: {
    changedTwice: 'An zwei Stellen geändert',
    notWritten: 'Nicht in die Arbeitsmappe geschrieben',
    changedThere: (traffic, offers) =>
      `${traffic}, ${offers} oder was daneben steht, wurde in der Arbeitsmappe geändert, während Sie hier gearbeitet haben.`,
    nothingMerged: (why) => `${why} Nichts wurde zusammengeführt: Wählen Sie, was bleibt.`,
    takeTheirs: 'Stand der Arbeitsmappe übernehmen',
    keepMine: 'Mit meinem Stand überschreiben',
    keepBoth: 'Beide getrennt behalten',
  },
  draft: {
    label: 'Entwurf',
    restored: (name) => `Nicht gespeicherter Entwurf wiederhergestellt: ${name}.`,
    restoredOf: (name, when) => `Nicht gespeicherter Entwurf wiederhergestellt: ${name} vom ${when}.`,
    save: 'Speichern',
    discard: 'Entwurf verwerfen',
  },
  workbook: {
    label: 'Die Arbeitsmappe',
    ownTables: 'Ihren eigenen Tabellen',
    another: (name) => `einem anderen „${name}“`,
    same: (owner, name) =>
      `Die Blätter der Arbeitsmappe gehören zu ${owner}, mit denselben Eingaben wie ${name}.`,
    apart: (name, owner, count) =>
      `${name} ist nicht in der Arbeitsmappe: Ihre Blätter gehören zu ${owner}, und ${plural(count, { one: '1 Eingabe weicht ab', other: `${count} Eingaben weichen ab` })}.`,
    noRoom: (count) =>
      `Die Blätter haben erst nach dem Aktualisieren Platz für ${plural(count, { one: '1 Wert', other: `${count} Werte` })} dieses Szenarios.`,
    whatDiffers: 'Abweichungen',
    bring: 'Arbeitsmappe auf dieses Szenario bringen',
    take: 'Werte der Arbeitsmappe übernehmen',
  },
};
