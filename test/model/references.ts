import type { Model } from '../../src/model/page/sheet.js';
import type { Area } from '../../src/reference/area.js';
import { cellsOf, placesIn } from './layout.js';

const ADDRESS = String.raw`\$?([A-Z]{1,2})\$?(\d+)(?::\$?([A-Z]{1,2})\$?(\d+))?`;
const REFERENCE = new RegExp(String.raw`(?:'((?:[^']|'')*)'!)?(?<![A-Za-z_.$])${ADDRESS}(?![\w(.[])`, 'g');
const STRUCTURED = /([A-Za-z_]\w*)\[(#?[^\]]+)\]/g;

/** A formula without its texts and its references: what is left is functions, operators and numbers. */
export function withoutReferences(formula: string): string {
  return withoutTexts(formula).replace(STRUCTURED, 'x').replace(REFERENCE, 'x');
}

/** A formula with its texts made empty, so that nothing in them is taken for a part of it. */
export function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

/** The areas that a formula on a sheet refers to by address. */
export function areasIn(formula: string, ownSheet: string): (Area & { readonly sheet: string })[] {
  const plain = withoutTexts(formula).replace(STRUCTURED, 'x');
  return [...plain.matchAll(REFERENCE)].map(([, sheet, letters = '', number = '', toLetters, toNumber]) => {
    const [row, column] = [Number(number) - 1, columnIndex(letters)];
    const [lastRow, lastColumn] =
      toLetters === undefined ? [row, column] : [Number(toNumber) - 1, columnIndex(toLetters)];
    return {
      sheet: sheet?.replaceAll("''", "'") ?? ownSheet,
      row,
      column,
      rowCount: lastRow - row + 1,
      columnCount: lastColumn - column + 1,
    };
  });
}

/** References of a model that lead to no cell, table or column of it, as sentences. */
export function danglingReferences(model: Model): string[] {
  const known = new Map(model.sheets.map((sheet) => [sheet.name, new Set(cellsOf(sheet).keys())]));
  const tables = new Map(
    model.sheets.flatMap((sheet) => sheet.tables.map(({ name, headers }) => [name, headers] as const)),
  );
  return model.sheets.flatMap((sheet) =>
    [...cellsOf(sheet)].flatMap(([place, { content }]) => {
      if (content.kind !== 'formula') return [];
      const lost = areasIn(content.formula, sheet.name).filter(
        (area) => !placesIn(area).every((own) => known.get(area.sheet)?.has(own) === true),
      );
      const columns = [...withoutTexts(content.formula).matchAll(STRUCTURED)].filter(
        ([, table = '', column = '']) => column !== '#All' && tables.get(table)?.includes(column) !== true,
      );
      return lost.length + columns.length === 0 ? [] : [`${sheet.name} ${place}: ${content.formula}`];
    }),
  );
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
