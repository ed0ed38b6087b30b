import { action } from './button.js';
import { element, section } from './element.js';
import { exportCsv, exportJson, exportWorkbook, importScenario } from './files.js';

/** Files made and read on this machine. */
export function filesSection(): HTMLElement {
  const file = element('input', { type: 'file', id: 'import-file', accept: '.json,.xlsx' });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    void importScenario(chosen).then(() => (file.value = ''));
  });
  return section(
    'files',
    'Files',
    action('Export workbook (.xlsx)', 'The model with ordinary formulas, for anyone.', exportWorkbook),
    action('Export sheet (.csv)', 'The values of the sheet that is shown.', exportCsv),
    action('Export scenario (.json)', 'The figures at hand, to keep or to send.', exportJson),
    element('label', { for: file.id, class: 'search-label' }, 'Take in a scenario (.json or .xlsx)'),
    file,
  );
}
