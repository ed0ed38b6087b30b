import './page.css';
import { loadAddIn } from '../frame/add-in-frame.js';
import type { Grid } from '../grid/grid.js';
import { heldTables, openWorkbook } from '../grid/open-workbook.js';
import { noBelongings } from '../host/belongings.js';
import { EVENT, EVERYWHERE, raiseActivation, raiseSelection } from '../host/events.js';
import { createHost } from '../host/host.js';
import { BLANK } from '../sample/blank.js';
import { SAMPLE, SAMPLE_TABLES } from '../sample/workbook.js';
import { showCellSentences } from './cell-sentences.js';
import { showCharts } from './charts.js';
import { showCommands } from './commands.js';
import type { Exposed } from './exposed.js';
import { keepAcrossReloads, readKept } from './kept.js';
import { showPane } from './pane.js';
import { listenForKeys } from './shortcuts.js';
import { showThemes } from './theme.js';

/** Where the workbench serves the add-in. */
const BASE = 'add-in/';

function part<Found extends HTMLElement>(id: string): Found {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no part ${id}.`);
  return found as Found;
}

/**
 * The requirement set that the host declares; an older one is asked for as `?excelApi=1.9`. Not 1.18: office.js 1.1.110
 * has no notes, whatever a host declares.
 */
function excelApi(): string {
  return asked('excelApi') ?? '1.17';
}

/** What the address asks for: `?theme=dark&paneWidth=270&workbook=blank&language=de-DE`. */
function asked(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** The language of the host's menus; the grid itself stays in English. */
const LANGUAGE = asked('language') ?? 'en-US';

let openGrid: (grid: Grid) => void = () => undefined;
const kept = readKept();
const belongings = kept?.belongings ?? noBelongings();
const host = createHost(new Promise<Grid>((resolve) => (openGrid = resolve)), belongings, {
  excelApi: excelApi(),
  language: LANGUAGE,
});
// The frame's first script looks for this name on its parent.
Object.assign(window, { meterwiseHost: host });

/** The add-in first, the workbook after: cells must find their functions when they are first calculated. */
async function open(): Promise<void> {
  const frame = part<HTMLIFrameElement>('add-in');
  showThemes(host.theme, asked('theme'), { themes: part('themes'), frame });
  showPane(host.pane, asked('paneWidth'), {
    pane: part('pane'),
    edge: part('pane-edge'),
    close: part('close-pane'),
    widths: part('widths'),
  });
  const addIn = await loadAddIn(frame, host, BASE, LANGUAGE);
  const isBlank = asked('workbook') === 'blank';
  const workbook = openWorkbook(
    part('grid'),
    addIn,
    kept?.data ?? (isBlank ? BLANK : SAMPLE),
    kept?.held ?? heldTables(isBlank ? [] : SAMPLE_TABLES),
  );
  const { api, grid, calculation, onSelection } = workbook;
  const sentences = showCellSentences(workbook, {
    status: part('cell-status'),
    tooltip: part('cell-sentence'),
  });
  calculation.onDone(() => {
    sentences.refresh();
    const worksheetId = grid.activeSheet();
    for (const target of [EVERYWHERE, worksheetId])
      host.raise(EVENT.sheetCalculated, target, { address: '', worksheetId });
  });
  onSelection(() => raiseSelection(grid, (...event) => host.raise(...event)));
  let shown = grid.activeSheet();
  api.addEvent(api.Event.ActiveSheetChanged, () => {
    raiseActivation(shown, grid.activeSheet(), (...event) => host.raise(...event));
    shown = grid.activeSheet();
  });
  const charts = showCharts(part('charts'), belongings.charts, workbook);
  host.onBatch(() => charts.changed());
  const { startOver } = keepAcrossReloads(() => ({
    data: workbook.save(),
    held: workbook.grid.kept.all(),
    belongings,
  }));
  part('start-over').addEventListener('click', startOver);
  openGrid(grid);
  await showCommands(host, BASE, LANGUAGE, {
    strip: part('ribbon'),
    frame,
    status: part('cell-status'),
    addToCellMenu: (entry) => api.createMenu(entry).appendTo(['contextMenu.mainArea', 'contextMenu.others']),
  });
  await listenForKeys(frame, host, BASE);
  await grid.settled();
  const exposed: Exposed = { ...workbook, addIn, host };
  Object.assign(window, { meterwiseWorkbench: exposed });
  document.documentElement.dataset['ready'] = 'yes';
}

open().catch((thrown: unknown) => {
  part('cell-status').textContent = `The workbench could not open: ${String(thrown)}`;
  console.error(thrown);
});
