import type { Grid } from '../grid/grid.js';
import { formatAddress } from '../grid/address.js';
import type { OpenWorkbook } from '../grid/open-workbook.js';

interface Places {
  /** The line below the grid: the selected cell. */
  readonly status: HTMLElement;
  /** The box that follows the pointer: the cell under it. */
  readonly tooltip: HTMLElement;
}

/** Shows why a cell holds an error: under the pointer, and in the status line for the selected cell. */
export function showCellSentences(
  { api, grid, onSelection }: OpenWorkbook,
  { status, tooltip }: Places,
): { refresh(): void } {
  let pointer = { x: 0, y: 0 };
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => (pointer = { x: clientX, y: clientY }),
    true,
  );

  const refresh = () => {
    const cell = { ...grid.selection(), rowCount: 1, columnCount: 1 };
    const name = grid.sheets().find(({ id }) => id === cell.sheet)?.name ?? '';
    const address = formatAddress(cell, name);
    const sentence = grid.sentence(cell);
    status.textContent = sentence ? `${address}: ${sentence}` : `${address}: ${plain(grid, cell)}`;
    status.dataset['kind'] = sentence ? 'error' : 'value';
  };

  onSelection(refresh);
  api.addEvent(api.Event.ActiveSheetChanged, refresh);
  api.addEvent(api.Event.CellHover, ({ row, column }) => {
    const sentence = grid.sentence({ sheet: grid.activeSheet(), row, column });
    tooltip.hidden = sentence === undefined;
    tooltip.textContent = sentence ?? '';
    tooltip.style.left = `${Math.min(pointer.x + 14, window.innerWidth - 360)}px`;
    tooltip.style.top = `${Math.min(pointer.y + 14, window.innerHeight - 120)}px`;
  });
  return { refresh };
}

function plain(grid: Grid, cell: ReturnType<Grid['selection']>): string {
  const formula = grid.formulas(cell)[0]?.[0];
  const text = grid.texts(cell)[0]?.[0] ?? '';
  return typeof formula === 'string' && formula.startsWith('=') ? `${formula} → ${text}` : text;
}
