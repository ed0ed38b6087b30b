import type { help as english } from '../en/help.js';

export const help: typeof english = {
  figures: 'Was jeder Wert bedeutet',
  functions: 'Alle METER-Funktionen mit Beispielen (auf Englisch)',
  keys: {
    title: 'Tasten',
    table: 'Tastenkombinationen',
    headings: ['Wirkung', 'Windows', 'Mac'],
    actions: {
      showPane: 'Szenarien-Bereich öffnen',
      explainCell: 'Diese METER-Zelle erklären',
      insertComparison: 'Vergleich einfügen',
      insertFunction: 'METER-Funktion einfügen',
    },
    undo: 'Letzte Änderung im Bereich rückgängig machen',
    redo: 'Im Bereich wiederholen',
    names: { Ctrl: 'Strg', Alt: 'Alt', Shift: 'Umschalt', Command: 'Befehl' },
  },
  privacy: {
    title: 'Was diesen Computer verlässt',
    text: 'Durch unseren Code nichts: Er sendet keine Werte und fragt keinen Server, sobald der Bereich geöffnet ist. Office selbst sendet möglicherweise Telemetriedaten, je nach Vorgabe Ihres Unternehmens. Szenarien werden in der Arbeitsmappe gespeichert; wer die Arbeitsmappe erhält, erhält auch sie.',
  },
  untried: {
    title: 'Was nicht in einem echten Excel erprobt ist',
    text: (file) => [
      'Meterwise wurde noch auf keiner Plattform in einem echten Excel ausgeführt: Es wird mit dem echten office.js in einer Tabellenkalkulation im Browser entwickelt und getestet. Prüfen Sie, was Ihnen wichtig ist; die Liste steht in ',
      file,
      ' im Projekt.',
    ],
  },
  about: {
    title: 'Über dieses Add-in',
    catalogueOf: (version, date) =>
      `Meterwise ${version}. Anbieterkatalog mit Stand ${date}. Preise ändern sich: Holen Sie vor der Entscheidung ein Angebot ein.`,
    withoutCatalogue: (version) =>
      `Meterwise ${version}. Kein Anbieterkatalog geladen. Preise ändern sich: Holen Sie vor der Entscheidung ein Angebot ein.`,
  },
};
