import './page.css';
import { loadAddIn } from '../frame/add-in-frame.js';
import type { Grid } from '../grid/grid.js';
import { openWorkbook } from '../grid/open-workbook.js';
import { noBelongings } from '../host/belongings.js';
import { createHost } from '../host/host.js';
import { SAMPLE, SAMPLE_TABLES } from '../sample/workbook.js';
import { showCellSentences } from './cell-sentences.js';
import type { Exposed } from './exposed.js';
import { keepAcrossReloads, readKept } from './kept.js';

const CALCULATED_EVENT = 16;
const EVERY_SHEET = 'Workbook';

function part<Found extends HTMLElement>(id: string): Found {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no part ${id}.`);
  return found as Found;
}

let openGrid: (grid: Grid) => void = () => undefined;
const kept = readKept();
const belongings = kept?.belongings ?? noBelongings();
const host = createHost(new Promise<Grid>((resolve) => (openGrid = resolve)), belongings);
// The frame's first script looks for this name on its parent.
Object.assign(window, { meterwiseHost: host });

/** The add-in first, the workbook after: cells must find their functions when they are first calculated. */
async function open(): Promise<void> {
  const addIn = await loadAddIn(part<HTMLIFrameElement>('add-in'), host);
  const workbook = openWorkbook(part('grid'), addIn, kept?.data ?? SAMPLE, kept?.tables ?? SAMPLE_TABLES);
  const { api, grid, calculation } = workbook;
  const sentences = showCellSentences(api, grid, {
    status: part('cell-status'),
    tooltip: part('cell-sentence'),
  });
  calculation.onDone(() => {
    sentences.refresh();
    host.raise(CALCULATED_EVENT, EVERY_SHEET, { address: '', worksheetId: grid.activeSheet() });
  });
  keepAcrossReloads(() => ({ data: workbook.save(), tables: SAMPLE_TABLES, belongings }));
  openGrid(grid);
  await grid.settled();
  const exposed: Exposed = { ...workbook, addIn, host };
  Object.assign(window, { meterwiseWorkbench: exposed });
  document.documentElement.dataset['ready'] = 'yes';
}

open().catch((thrown: unknown) => {
  part('cell-status').textContent = `The workbench could not open: ${String(thrown)}`;
  console.error(thrown);
});
