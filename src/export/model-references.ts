import type { Cell } from '../core/grid/cell.js';
import type { Model, ModelSheet } from '../model/page/sheet.js';
import type { Referred, Resolve } from '../native/call.js';
import type { Area } from '../reference/area.js';
import type { ModelValues } from './model-values.js';
import { parseArea } from '../reference/address.js';
import { splitReference } from '../reference/sheet-name.js';
import { readStructured } from '../reference/structured.js';

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
    const split = splitReference(reference);
    const sheet = model.sheets.find((own) => own.name === (split?.sheet ?? from));
    const area = split && parseArea(split.cells);
    if (sheet !== undefined && area !== undefined) return referred(sheet, area);
    return tableIn(model, reference, referred);
  };
}

function tableIn(
  model: Model,
  reference: string,
  referred: (sheet: ModelSheet, area: Area) => Referred,
): Referred | undefined {
  const { table: name, sections = [], columns = [] } = readStructured(reference) ?? {};
  const [part = '#data'] = sections;
  if (columns.length > 0 || sections.length > 1 || (part !== '#all' && part !== '#data')) return undefined;
  for (const sheet of model.sheets) {
    const table = sheet.tables.find((own) => own.name === name);
    if (table === undefined) continue;
    const headers = part === '#all' ? 0 : 1;
    return referred(sheet, { ...table, row: table.row + headers, rowCount: table.rowCount - headers });
  }
  return undefined;
}
