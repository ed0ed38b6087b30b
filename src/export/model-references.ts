import type { Cell } from '../core/grid/cell.js';
import type { Area, Model, ModelSheet } from '../model/page/sheet.js';
import type { Referred, Resolve } from '../native/call.js';
import type { ModelValues } from './model-values.js';
import { areaOf } from './xlsx/area.js';

const ON_SHEET = /^(?:(?:'((?:[^']|'')+)'|([^'![\]]+))!)?([^!]+)$/;
const WHOLE_TABLE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(#all|#data)?\])?$/iu;

/** Finds what the references of a model's own formulas lead to: its cells and whole tables. */
export function modelReferences(model: Model, values: ModelValues): Resolve {
  const referred = (sheet: ModelSheet, area: Area): Referred => ({
    sheet: sheet.name,
    row: area.row,
    column: area.column,
    cells: Array.from({ length: area.rowCount }, (_row, down) =>
      Array.from(
        { length: area.columnCount },
        (_column, along): Cell => values.at(sheet.key, area.row + down, area.column + along) ?? null,
      ),
    ),
  });
  return (reference, from) => {
    const [, quoted, plain, address = ''] = ON_SHEET.exec(reference) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? plain ?? from;
    const sheet = model.sheets.find((own) => own.name === name);
    const area = areaOf(address);
    if (sheet !== undefined && area !== undefined) return referred(sheet, area);
    return tableIn(model, reference, referred);
  };
}

function tableIn(
  model: Model,
  reference: string,
  referred: (sheet: ModelSheet, area: Area) => Referred,
): Referred | undefined {
  const [, name, part = '#data'] = WHOLE_TABLE.exec(reference) ?? [];
  for (const sheet of model.sheets) {
    const table = sheet.tables.find((own) => own.name === name);
    if (table === undefined) continue;
    const headers = part.toLowerCase() === '#all' ? 0 : 1;
    return referred(sheet, { ...table, row: table.row + headers, rowCount: table.rowCount - headers });
  }
  return undefined;
}
