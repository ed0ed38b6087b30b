import type { tables as english } from '../../../core/phrase/english/tables.js';
import { pluralIn } from '../../plural.js';

const plural = pluralIn('de');

export const tables: typeof english = {
  cells: (rows, columns) => `${rows} × ${columns} Zellen`,
  wrongSize: (size, rule) => `der Bereich hat ${size}; ${rule}`,
  blankHeader: 'leer, aber darunter stehen Werte',
  twoColumns: (header) => `zwei Spalten heißen ${header}`,
  noColumn: (nearest) =>
    `keine Spalte heißt so${nearest} (oder die Überschrift mit # beginnen, damit sie übergangen wird)`,
  noColumnTakes: (nearest, list) => `keine Spalte heißt so${nearest}; möglich ist ${list}`,
  startLower: (row) =>
    `die Überschriften stehen in Zeile ${row} des Bereichs; lassen Sie den Bereich mit ihnen beginnen`,
  noHeaders: (headers, all) =>
    `keine Zeile mit Überschriften wie ${headers}; der Name einer Tabelle allein lässt ihre Überschriften aus, schreiben Sie also ${all}`,
  noRows: 'unter den Überschriften stehen keine Zeilen',
  wrongTotal: (header, figure, sum) =>
    `der Name steht für eine Summe, aber bei ${header} steht ${figure}, und die anderen Zeilen ergeben ${sum}; berichtigen Sie die Zeile, lassen Sie sie weg oder geben Sie ihr einen eigenen Namen`,
  rowsOf: (count) => plural(count, { one: '1 Zeile', other: `${count} Zeilen` }),
  claimAgainst: (against) => `Behauptung gegen ${against}`,
  claimedCheaper: (least, most) => `günstiger um ${least} bis ${most}`,
  claimedDearer: (least, most) => `das andere teurer um ${least} bis ${most}`,
  columnInRow: (column, row) => `${column}, Zeile ${row}`,
  noNumber: 'keine Zahl',
  leftOutTotal: (where) =>
    `${where} ist die Summe der Zeilen daneben: Die Zeile gilt als Summe und wird ausgelassen.`,
};
