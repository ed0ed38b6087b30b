import './styles/pane.css';
import './styles/parts.css';
import './styles/fields.css';
import './styles/cards.css';
import './parts/chart/chart.css';
import './parts/chart/bars.css';
import './screens/traffic/traffic.css';
import './screens/offers/offers.css';
import './screens/offers/offer-form.css';
import './screens/measure/measure.css';
import './screens/compare/compare.css';
import './screens/assumptions/assumptions.css';
import './screens/derivation/derivation.css';
import './screens/scenarios/scenarios.css';
import './screens/insert/insert.css';
import './screens/functions/functions.css';
import './screens/help/help.css';
import { createRoot } from 'react-dom/client';
import * as workbook from '../excel/workbook.js';
import { App } from './app/App.js';
import { officeTheme, whenThemeChanges } from './app/theme.js';
import { associateCommands } from './commands.js';
import { loadRest } from './app/load-rest.js';
import { createPane } from './store/pane.js';
import { directionOf, languageOf } from '../messages/language.js';
import { messages, speak, spokenLanguage } from '../messages/messages.js';

async function open(): Promise<void> {
  await Office.onReady();
  await speakAsOffice();
  const pane = createPane(workbook);
  associateCommands(pane);
  const root = createRoot(document.getElementById('pane') as HTMLElement);
  const show = () => root.render(<App pane={pane} theme={officeTheme()} />);
  show();
  whenThemeChanges(show);
  await pane.follow();
  await pane.findDraft();
  await loadRest(workbook);
}

/** The pane and its sheets are in the language of Office's own menus, numbers as in the workbook. */
async function speakAsOffice(): Promise<void> {
  const { displayLanguage, contentLanguage } = Office.context;
  await speak(languageOf(displayLanguage), contentLanguage);
  document.documentElement.lang = spokenLanguage();
  document.documentElement.dir = directionOf(spokenLanguage());
}

open().catch((thrown: unknown) => {
  const said = document.getElementById('pane') as HTMLElement;
  said.textContent = messages().app.couldNotOpen(thrown instanceof Error ? thrown.message : String(thrown));
});
