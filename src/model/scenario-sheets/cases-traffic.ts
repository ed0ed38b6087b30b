import { BASE } from '../../core/scenario/cases/in-case.js';
import { cellAddress } from '../../reference/address.js';
import { inputAt, trafficIn } from '../figures/cases-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { follows, words } from '../page/cell.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import type { Places } from '../places/places.js';
import { onSheet } from '../../reference/sheet-name.js';
import { caseCell } from '../parts/case-arguments.js';
import { sectionBlock } from '../parts/sheet-head.js';
import { formatUnder } from '../parts/table-column.js';
import { headersOf } from '../parts/table-sheet.js';

/** The traffic of each case: what differs from the columns above, all else from Inputs. */
export function trafficBlocks(draft: ModelDraft, places: Places): Block[] {
  const texts = draft.texts.cases;
  const names = [texts.base, ...draft.cases.names];
  const headers = headersOf(draft.trafficCells);
  return places.cases.traffic.flatMap((area, at): Block[] => {
    const cells = trafficIn(draft, nameAt(draft, at));
    const rows = Array.from({ length: area.rowCount - 1 }, (_, down) =>
      headers.map((header, column): ModelCell => {
        const input = inputAt(draft, down, header);
        const isThere = input !== undefined && down + 1 < cells.length;
        const text = isThere ? caseCell(places, input, at) : onInputs(draft, places, down, column);
        const value = cells[down + 1]?.[column] ?? null;
        const shows = typeof value === 'string' || typeof value === 'number' ? value : null;
        return follows(`=${text}`, shows, formatUnder(header));
      }),
    );
    return [
      sectionBlock(area.row - 1, texts.traffic(names[at] ?? '')),
      { row: area.row, column: 0, cells: [headers.map((header) => words(header, 'header')), ...rows] },
    ];
  });
}

/** The engine's own figures of these cells. */
export function expectedTraffic(draft: ModelDraft, places: Places): Expected[] {
  return places.cases.traffic.flatMap((area, at) =>
    expectedTable('cases', area, trafficIn(draft, nameAt(draft, at))),
  );
}

/** The name of a case by its place, the base being the first. */
export function nameAt({ cases }: ModelDraft, at: number): string {
  return [BASE, ...cases.names][at] ?? BASE;
}

/** A cell of the Traffic table, blank where that is. */
function onInputs(draft: ModelDraft, { inputs: { traffic } }: Places, down: number, column: number): string {
  const at = cellAddress(traffic.row + 1 + down, traffic.column + column);
  const cell = onSheet(draft.names.sheets.inputs, at);
  return `IF(${cell}="","",${cell})`;
}
