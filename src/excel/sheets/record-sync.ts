import type { WrittenModel } from '../../core/file/scenario-file.js';
import type { Model, ModelNames } from '../../model/page/sheet.js';
import { cellsIn } from '../cells/cells-in.js';
import type { WantedModel } from './keep-typed-figures.js';
import { linkedAs } from '../tables/linked-tables.js';
import type { TableLocation, LocatedTables } from '../tables/locate-tables.js';
import { cellsByPlace, gridOf, cellKey, reads } from '../cells/model-cells.js';
import { recordSync } from '../tables/sync-state.js';
import type { TableKind } from '../tables/table-blocks.js';

/** Notes that the pane knows the tables of a model that was just written: they hold what the model says. */
export function recordSyncOfModel(
  { model, names, scenario }: WantedModel,
  sheets: WrittenModel['sheets'],
): void {
  const traffic = tableOf('traffic', model, { names, sheets });
  const offers = tableOf('offers', model, { names, sheets });
  if (traffic === undefined || offers === undefined) return;
  const inputs = besideOf('inputs', model, sheets);
  const assumptions = besideOf('assumptions', model, sheets);
  const cases = besideOf('cases', model, sheets);
  const places: LocatedTables = {
    traffic: traffic.place,
    offers: offers.place,
    scenario,
    beside: {
      ...(inputs && { inputs: inputs.sheet }),
      ...(assumptions && { assumptions: assumptions.sheet }),
      ...(cases && { cases: cases.sheet }),
    },
  };
  const values = {
    traffic: traffic.values,
    offers: offers.values,
    ...(inputs && { inputs: inputs.grid }),
    ...(assumptions && { assumptions: assumptions.grid }),
    ...(cases && { cases: cases.grid }),
  };
  recordSync(places, linkedAs(places, values).stamp);
}

function besideOf(key: keyof LocatedTables['beside'], model: Model, sheets: WrittenModel['sheets']) {
  const sheet = model.sheets.find((own) => own.key === key);
  const record = sheets.find((own) => own.key === key);
  if (sheet === undefined || record === undefined) return undefined;
  const { id, inputs } = record;
  return { sheet: { id, name: sheet.name, written: inputs }, grid: gridOf(sheet) };
}

function tableOf(
  kind: TableKind,
  model: Model,
  { names, sheets }: { readonly names: ModelNames; readonly sheets: WrittenModel['sheets'] },
) {
  for (const sheet of model.sheets) {
    const area = sheet.tables.find(({ name }) => name === names.tables[kind]);
    const id = sheets.find(({ key }) => key === sheet.key)?.id;
    if (area === undefined || id === undefined) continue;
    const cells = cellsByPlace(sheet);
    const values = cellsIn(area, (row, column) => {
      const content = cells.get(cellKey(row, column))?.cell.content;
      return (content && reads(content)) ?? '';
    });
    const table = { name: area.name, isFiltered: false, hasTotals: false };
    const place: TableLocation = { kind, sheetId: id, sheetName: sheet.name, area, table };
    return { place, values };
  }
  return undefined;
}
