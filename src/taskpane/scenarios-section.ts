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
    list.replaceChildren(...shelf.scenarios.map((scenario) => line(scenario, shelf)));
    if (shelf.scenarios.length === 0)
      list.append(element('li', { class: 'hint' }, 'None yet. Name the figures at hand and keep them.'));
  };
  const refresh = async () => {
    const shelf = await listScenarios();
    if (shelf.done) show(shelf.value);
    else list.replaceChildren(element('li', { class: 'hint' }, shelf.why));
  };
  const change = async (doing: string, work: () => Promise<Outcome<Shelf>>, said: string) => {
    await runJob(doing, work, () => said);
  };

  const line = (scenario: Scenario, { stamp, active }: Shelf) => {
    const own = element('input', {
      type: 'text',
      value: scenario.name,
      maxlength: '80',
      'aria-label': `Name of ${scenario.name}`,
    });
    own.addEventListener('change', () => {
      const wanted = own.value.trim();
      if (wanted !== '' && wanted !== scenario.name)
        void change('Renaming', () => renameScenario(scenario.id, wanted, stamp), `Now called ${wanted}.`);
    });
    return element(
      'li',
      { 'data-id': scenario.id, 'aria-current': scenario.id === active && 'true' },
      own,
      smallButton('Insert', `Insert the model of ${scenario.name}`, () =>
        insertModel('model', 'always', scenario),
      ),
      smallButton('Delete', `Delete ${scenario.name}`, () =>
        change(
          'Deleting',
          () => deleteScenario(scenario.id, stamp),
          `${scenario.name} is no longer kept; its sheets stay.`,
        ),
      ),
    );
  };

  const keep = element('form', { class: 'keep' }, name, element('button', { type: 'submit' }, 'Keep'));
  keep.addEventListener('submit', (event) => {
    event.preventDefault();
    const wanted = name.value.trim();
    if (wanted === '' || !seen) return name.focus();
    const { scenarios, stamp } = seen;
    void change(
      'Keeping',
      async () => {
        const given = await scenarioAtHand();
        if (!given.done) return given;
        const id = scenarioId(wanted, scenarios);
        return saveScenario({ ...given.value, id, name: wanted }, stamp);
      },
      `${wanted} is kept in this workbook and travels with the file.`,
    ).then(() => (name.value = ''));
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
