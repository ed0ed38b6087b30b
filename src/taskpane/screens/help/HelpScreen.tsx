import { Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import product from '../../../../package.json';
import keys from '../../../../shortcuts.json';
import { catalogueDate } from '../../../core/catalogue/catalogue-date.js';
import { loadedCatalogue } from '../../../core/catalogue/loaded.js';
import { DataTable } from '../../parts/DataTable.js';
import { FIGURES_EXPLAINED } from './figures-explained.js';

/** What each figure means, the keys, what leaves the machine, and what nobody has tried. */
export function HelpScreen() {
  const asOf = catalogueDate(loadedCatalogue() ?? []);
  return (
    <>
      <h2>What each figure means</h2>
      <dl>
        {FIGURES_EXPLAINED.map(({ term, means, made }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {means}
              <br />
              <span className="soft">= {made}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Link href="help/index.html" target="_blank" rel="noopener">
          Every METER function, with examples
        </Link>
      </p>
      <h2>Keys</h2>
      <DataTable
        caption="Keyboard shortcuts"
        headings={['Does', 'Windows', 'Mac']}
        rows={[...shortcuts(), ...OWN_KEYS]}
      />
      <h2>What leaves this machine</h2>
      <p>
        Nothing, by our code: it sends no figures and asks no server for anything once the pane is open.
        Office itself may send telemetry of its own, as your organisation has set it. Scenarios are saved in
        the workbook; whoever gets the workbook gets them.
      </p>
      <h2>What was not tried in a real Excel</h2>
      <p>
        Nobody has run Meterwise in a real Excel yet, on any platform: it is developed and tested on the real
        office.js, hosted by a spreadsheet in the browser. Check what matters to you, and see{' '}
        <code>docs/differences.md</code> of the project for the list.
      </p>
      <h2>About</h2>
      <p>
        Meterwise {product.version}.{' '}
        {asOf === '' ? 'No catalogue of vendors is loaded.' : `Catalogue of vendors as of ${asOf}.`} Prices
        change: ask for a quote before you decide.
      </p>
    </>
  );
}

/** Keys that work while the pane has the focus. */
const OWN_KEYS = [
  { key: 'undo', cells: ['Undo the last edit, in the pane', keysOf('Ctrl+Z'), keysOf('Command+Z')] },
  { key: 'redo', cells: ['Redo, in the pane', keysOf('Ctrl+Y'), keysOf('Command+Y')] },
];

function shortcuts() {
  return keys.shortcuts.map(({ action, key }) => ({
    key: action,
    cells: [
      keys.actions.find(({ id }) => id === action)?.name ?? action,
      keysOf(key.default),
      keysOf(key.mac),
    ],
  }));
}

/** Keys pressed together; where they do not fit they break after a sign of plus. */
function keysOf(together: string) {
  return (
    <kbd>
      {together.split('+').map((key, index) => (
        <Fragment key={key}>
          {index > 0 && (
            <>
              +<wbr />
            </>
          )}
          {key}
        </Fragment>
      ))}
    </kbd>
  );
}
