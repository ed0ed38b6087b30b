import type { Scenario } from '../core/scenario/scenario.js';
import {
  deleteScenario,
  listScenarios,
  renameScenario,
  saveScenario,
  type Outcome,
  type Shelf,
} from '../excel/workbook.js';
import { smallButton } from './button.js';
import { element, section } from './element.js';
import { insertModel } from './insert.js';
import { runJob, whenJobEnds } from './job.js';
import { scenarioAtHand } from './scenario-at-hand.js';
import { scenarioId } from './scenario-id.js';

/** The scenarios kept in the workbook: keep one, insert it, rename it, delete it. */
export function scenariosSection(): { readonly shown: HTMLElement; refresh(): Promise<void> } {
  const list = element('ul', { class: 'scenarios' });
  const name = element('input', {
    id: 'scenario-name',
    type: 'text',
    maxlength: '80',
    autocomplete: 'off',
    placeholder: 'Budget 2027',
  });
  let seen: Shelf | undefined;

  const show = (shelf: Shelf) => {
    seen = shelf;
    list.replaceChildren(...shelf.scenarios.map((scenario) => line(scenario, shelf.active)));
    if (shelf.scenarios.length === 0)
      list.append(element('li', { class: 'hint' }, 'None yet. Name the figures at hand and keep them.'));
  };
  const read = async () => {
    const shelf = await listScenarios();
    if (shelf.done) show(shelf.value);
    else list.replaceChildren(element('li', { class: 'hint' }, shelf.why));
  };
  let reading: Promise<void> = Promise.resolve();
  const refresh = () => (reading = reading.then(read));
  const change = (doing: string, work: (shelf: Shelf) => Promise<Outcome<Shelf>>, said: string) =>
    runJob(
      doing,
      async () => {
        // Only what was shown may be replaced, and what our own last job wrote is about to be.
        await reading;
        return seen ? work(seen) : listScenarios();
      },
      () => said,
    );

  const line = (scenario: Scenario, active: string | null) => {
    const own = element('input', {
      type: 'text',
      value: scenario.name,
      maxlength: '80',
      'aria-label': `Name of ${scenario.name}`,
    });
    own.addEventListener('change', () => {
      const wanted = own.value.trim();
      if (wanted === '' || wanted === scenario.name) return;
      const rename = ({ stamp }: Shelf) => renameScenario(scenario.id, wanted, stamp);
      void change('Renaming', rename, `Now called ${wanted}.`);
    });
    const insert = () => insertModel('model', 'always', scenario);
    const remove = () =>
      change(
        'Deleting',
        ({ stamp }) => deleteScenario(scenario.id, stamp),
        `${scenario.name} is no longer kept; its sheets stay.`,
      );
    return element(
      'li',
      { 'data-id': scenario.id, 'aria-current': scenario.id === active && 'true' },
      own,
      smallButton('Insert', `Insert the model of ${scenario.name}`, insert),
      smallButton('Delete', `Delete ${scenario.name}`, remove),
    );
  };

  const keep = element('form', { class: 'keep' }, name, element('button', { type: 'submit' }, 'Keep'));
  keep.addEventListener('submit', (event) => {
    event.preventDefault();
    const wanted = name.value.trim();
    if (wanted === '') return name.focus();
    const save = async ({ scenarios, stamp }: Shelf) => {
      const given = await scenarioAtHand();
      if (!given.done) return given;
      return saveScenario({ ...given.value, id: scenarioId(wanted, scenarios), name: wanted }, stamp);
    };
    void change('Keeping', save, `${wanted} is kept in this workbook and travels with the file.`).then(
      (kept) => {
        if (kept) name.value = '';
      },
    );
  });

  // Sheets are written with the scenario that they show: what is kept is another thing after every job.
  whenJobEnds(() => void refresh());

  return {
    shown: section(
      'scenarios',
      'Scenarios',
      list,
      element('label', { for: name.id, class: 'search-label' }, 'Keep the figures at hand as'),
      keep,
    ),
    refresh,
  };
}
