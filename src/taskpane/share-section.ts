import { removeEverything } from '../excel/workbook.js';
import { action } from './button.js';
import { element, section } from './element.js';
import { runJob } from './job.js';
import { SHARE } from './share.js';

/** For people who do not have the add-in, and for leaving no trace. */
export function shareSection(): HTMLElement {
  return section(
    'share',
    'Share',
    action(
      'Freeze to values',
      'Copies of the sheets, with values and a note of each formula.',
      SHARE.freezeToValues,
    ),
    action(
      'Convert to native formulas',
      'Ordinary formulas that need no add-in, each checked.',
      SHARE.convertToNative,
    ),
    action('Restore live formulas', 'METER formulas again, where they were converted.', SHARE.restoreLive),
    action('Repair formulas', 'METER formulas that are stuck at #NAME?.', SHARE.repairFormulas),
    removal(),
  );
}

function removal(): HTMLElement {
  const sheets = element('input', { type: 'checkbox', id: 'remove-sheets' });
  return element(
    'div',
    { class: 'action' },
    action('Remove all Meterwise data', 'Takes the kept scenarios out of this workbook.', () =>
      runJob(
        'Removing',
        () => removeEverything({ sheets: sheets.checked }),
        ({ scenarios, sheets: removed }) =>
          `Removed ${scenarios} kept ${scenarios === 1 ? 'scenario' : 'scenarios'}` +
          (removed.length === 0 ? '; no sheet was removed.' : ` and the sheets ${removed.join(', ')}.`),
      ),
    ),
    element('label', { class: 'check' }, sheets, ' and the sheets that Meterwise wrote'),
  );
}
