import type { ModelSheet } from '../../model/page/sheet.js';
import { onSheet } from '../../reference/sheet-name.js';
import { element, textNode, type Xml } from '../xml/write.js';
import { MAIN } from './namespaces.js';
import { RELATION_NAMESPACE } from './part.js';

/** The workbook: its sheets in order, rows that repeat on every printed page, and that all is calculated on opening. */
export function workbookXml(sheets: readonly ModelSheet[], ids: readonly string[]): Xml {
  const repeated = sheets.flatMap(({ name, frozen }, index) =>
    frozen.rows === 0 ? [] : [printTitles(name, frozen.rows, index)],
  );
  return element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': RELATION_NAMESPACE },
    element('bookViews', {}, element('workbookView', { activeTab: 0 })),
    element(
      'sheets',
      {},
      ...sheets.map(({ name }, index) => element('sheet', { name, sheetId: index + 1, 'r:id': ids[index] })),
    ),
    ...(repeated.length === 0 ? [] : [element('definedNames', {}, ...repeated)]),
    // What formulas showed was written down by us: a program that opens the file computes them itself.
    element('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
  );
}

function printTitles(name: string, rows: number, index: number): Xml {
  const reference = onSheet(name, `$1:$${rows}`);
  return element('definedName', { name: '_xlnm.Print_Titles', localSheetId: index }, textNode(reference));
}
