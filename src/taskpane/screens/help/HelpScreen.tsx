import { Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import product from '../../../../package.json';
import keys from '../../../../shortcuts.json';
import { catalogueDate } from '../../../core/catalogue/catalogue-date.js';
import { loadedCatalogue } from '../../../core/catalogue/loaded.js';
import { laterMessages } from '../../../messages/later.js';
import { DataTable } from '../../parts/DataTable.js';
import { Sentence } from '../../parts/Sentence.js';

/** The list of what differs from Excel, among the project's files. */
const DIFFERENCES = 'docs/differences.md';

/** What each figure means, the keys, what leaves the machine, and what nobody has tried. */
export function HelpScreen() {
  const { help: texts, helpFigures } = laterMessages();
  const asOf = catalogueDate(loadedCatalogue() ?? []);
  return (
    <>
      <h2>{texts.figures}</h2>
      <dl>
        {Object.values(helpFigures).map(({ term, means, made }) => (
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
          {texts.functions}
        </Link>
      </p>
      <h2>{texts.keys.title}</h2>
      <DataTable
        caption={texts.keys.table}
        headings={texts.keys.headings}
        words={[1, 2]}
        rows={[...shortcuts(), ...ownKeys()]}
      />
      <h2>{texts.privacy.title}</h2>
      <p>{texts.privacy.text}</p>
      <h2>{texts.untried.title}</h2>
      <p>
        <Sentence of={texts.untried.text(<code>{DIFFERENCES}</code>)} />
      </p>
      <h2>{texts.about.title}</h2>
      <p>
        {asOf === ''
          ? texts.about.withoutCatalogue(product.version)
          : texts.about.catalogueOf(product.version, asOf)}
      </p>
    </>
  );
}

/** Keys that work while the pane has the focus. */
function ownKeys() {
  const { keys: texts } = laterMessages().help;
  return [
    { key: 'undo', cells: [texts.undo, keysOf('Ctrl+Z'), keysOf('Command+Z')] },
    { key: 'redo', cells: [texts.redo, keysOf('Ctrl+Y'), keysOf('Command+Y')] },
  ];
}

function shortcuts() {
  const actions: Readonly<Record<string, string>> = laterMessages().help.keys.actions;
  return keys.shortcuts.map(({ action, key }) => ({
    key: action,
    cells: [actions[action] ?? action, keysOf(key.default), keysOf(key.mac)],
  }));
}

/** Keys pressed together; where they do not fit they break after a sign of plus. */
function keysOf(together: string) {
  const names: Readonly<Record<string, string>> = laterMessages().help.keys.names;
  return (
    <kbd>
      {together.split('+').map((key, index) => (
        <Fragment key={key}>
          {index > 0 && (
            <>
              +<wbr />
            </>
          )}
          {names[key] ?? key}
        </Fragment>
      ))}
    </kbd>
  );
}
