import './taskpane.css';
import './actions.css';
import { whenCalculated } from '../excel/workbook.js';
import { associateCommands } from './commands.js';
import { filesSection } from './files-section.js';
import { functionList } from './function-list.js';
import { insertSection } from './insert-section.js';
import { readMetadata } from './metadata.js';
import { scenariosSection } from './scenarios-section.js';
import { shareSection } from './share-section.js';
import { sheetSection } from './sheet-section.js';
import { say, sentenceOf } from './status.js';

const traffic = sheetSection({
  id: 'traffic',
  title: 'Your traffic',
  sheet: 'Traffic',
  columns: {
    Channel: 'Channel',
    Sessions: 'Sessions',
    'Interactions per session': 'μ',
    'Resolution rate': 'ρ',
  },
  missing: 'No sheet Traffic with Channel, Sessions, Interactions per session and Resolution rate.',
});

const ranking = sheetSection({
  id: 'ranking',
  title: 'Ranking',
  sheet: 'Compare',
  columns: { Rank: '#', Offer: 'Offer', 'Effective cost per resolution': 'Per resolution' },
  missing: 'No sheet Compare with the result of METER.COMPARE.',
});

/** Reads both tables again; runs that overlap are joined, so that a burst of edits costs one more reading. */
let reading: Promise<void> | undefined;
let stale = false;
function refresh(): void {
  stale = true;
  reading ??= (async () => {
    while (stale) {
      stale = false;
      await traffic.refresh();
      await ranking.refresh();
    }
  })()
    .catch((thrown: unknown) => say(`The workbook could not be read: ${sentenceOf(thrown)}`, 'failed'))
    .finally(() => (reading = undefined));
}

async function open(): Promise<void> {
  const pane = document.getElementById('pane');
  await Office.onReady();
  associateCommands();
  const scenarios = scenariosSection();
  pane?.append(
    traffic.shown,
    ranking.shown,
    insertSection(),
    scenarios.shown,
    shareSection(),
    filesSection(),
    functionList(await readMetadata()),
  );
  await whenCalculated(refresh);
  await scenarios.refresh();
  refresh();
}

open().catch((thrown: unknown) => say(`The pane could not open: ${sentenceOf(thrown)}`, 'failed'));
