import type { sheets as english } from '../en/excel-sheets.js';
import { listIn } from '../list.js';
import { pluralIn } from '../plural.js';

const list = listIn('de');
const plural = pluralIn('de');

export const sheets: typeof english = {
  looking: 'Arbeitsmappe wird gelesen',
  writing: 'Blätter werden geschrieben',
  verifying: 'Alle Werte werden geprüft',
  keeping: 'Stand wird gespeichert',
  changedSince:
    'Die Arbeitsmappe hat sich geändert, seit Sie gesehen haben, was geschrieben würde. Bitte erneut ansehen.',
  savedByOthers: 'Jemand anderes hat gerade Szenarien in dieser Arbeitsmappe gespeichert. Erneut versuchen.',
  notCompared: {
    manual:
      'die Arbeitsmappe berechnet nur auf Anforderung, daher wurden ihre Werte nicht verglichen: F9 drücken',
    typed: 'Werte, die von Ihren Eingaben außerhalb der Tabellen abhängen, wurden nicht verglichen',
  },
  cannotBeKept: (why) => `Ihre Eingaben können nicht erhalten bleiben: ${why}`,
  manual:
    'Diese Arbeitsmappe berechnet nur auf Anforderung: nach dem Einfügen F9 drücken, bis dahin sind die Werte nicht aktuell.',
  recreated: (names) =>
    plural(names.length, {
      one: `${list(names)} wurde gelöscht und wird neu angelegt.`,
      other: `${list(names)} wurden gelöscht und werden neu angelegt.`,
    }),
  noNewSheet:
    'Die Struktur dieser Arbeitsmappe ist geschützt, daher kann kein Blatt hinzugefügt werden. Den Schutz unter „Überprüfen“ aufheben oder in einer Kopie arbeiten.',
  inTheWay: (cells, more) =>
    `${list(cells)}${more === 0 ? '' : ` und ${plural(more, { one: '1 weitere Zelle', other: `${more} weitere Zellen` })}`}: Hier steht etwas von Ihnen, wo das Modell Platz braucht. Verschieben oder das Modell unter anderem Namen neu einfügen.`,
  remains: (names) =>
    `Blätter dieses Laufs können geblieben sein, siehe ${names}. „Rückgängig“ in Excel nimmt sie zurück.`,
  differs: (cell, shows, calculated) =>
    `Nichts wurde eingefügt: ${cell} zeigt ${shows}, Meterwise berechnet ${calculated}. Prüfen, ob das Add-in geladen ist und kein anderes Add-in das Blatt ändert, dann erneut versuchen.`,
  shows: (cell, error) => `Nichts wurde eingefügt: ${cell} zeigt ${error}.`,
  nothing: 'nichts',
};
