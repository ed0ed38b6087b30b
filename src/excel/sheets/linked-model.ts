import type { Model, ModelCell, ModelSheet } from '../../model/page/sheet.js';
import { TRAFFIC_TERMS } from '../../core/traffic/columns.js';
import { cellKey, cellsByPlace, reads } from '../cells/model-cells.js';
import type { UsageLinks } from '../tables/usage-links.js';

/** A model whose Traffic is formulas over what was measured, wherever it holds the figures that were. */
export function linkedModel(model: Model, trafficTable: string, links: UsageLinks): Model {
  return { ...model, sheets: model.sheets.map((sheet) => linkedSheet(sheet, trafficTable, links)) };
}

function linkedSheet(sheet: ModelSheet, trafficTable: string, links: UsageLinks): ModelSheet {
  const table = sheet.tables.find(({ name }) => name === trafficTable);
  if (table === undefined) return sheet;
  const cells = cellsByPlace(sheet);
  const channels = table.column + table.headers.indexOf(TRAFFIC_TERMS.channel.header);
  const linked = (cell: ModelCell, row: number, column: number): ModelCell => {
    const header = table.headers[column - table.column];
    const channel = cells.get(cellKey(row, channels))?.cell.content;
    const value = reads(cell.content);
    const isInput = cell.content.kind === 'number' || cell.content.kind === 'text';
    const isInTable = row > table.row && row < table.row + table.rowCount;
    if (!isInput || !isInTable || header === undefined || value === undefined) return cell;
    const name = String((channel && reads(channel)) ?? '');
    const formula = links.formulaFor({ channel: name, header, value });
    return formula === undefined ? cell : { ...cell, content: { kind: 'formula', formula, shows: value } };
  };
  const blocks = sheet.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line, down) =>
      line.map((cell, across) => linked(cell, block.row + down, block.column + across)),
    ),
  }));
  return { ...sheet, blocks };
}
