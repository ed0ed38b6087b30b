import { action } from './button.js';
import { element, section } from './element.js';
import { insertModel } from './insert.js';

/** Writes model sheets from what the workbook has, or from the example. */
export function insertSection(): HTMLElement {
  return section(
    'insert',
    'Insert',
    element(
      'p',
      { class: 'hint' },
      'From the offers and traffic of this workbook; from example figures where it has none.',
    ),
    action('Insert comparison', 'Inputs, offers and their ranking, with charts.', () =>
      insertModel('comparison', 'always'),
    ),
    action('Insert whole model', 'The comparison with bridge, checks and sources.', () =>
      insertModel('model', 'always'),
    ),
    element('div', { id: 'plan', 'aria-live': 'polite' }),
  );
}
