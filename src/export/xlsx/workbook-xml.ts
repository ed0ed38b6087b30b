import { printLayout } from '../../model/page/print.js';
import type { Page } from '../../model/page/sheet.js';
import { columnLetters, fixedArea } from '../../reference/address.js';
import { onSheet } from '../../reference/sheet-name.js';
import { element, textNode, type Xml } from '../xml/write.js';
import { MAIN } from './namespaces.js';
import { RELATION_NAMESPACE } from './part.js';

/** The workbook: its sheets in order, what of them is printed, and that all is calculated on opening. */
export function workbookXml(sheets: readonly Page[], ids: readonly string[]): Xml {
  const named = [...sheets.flatMap(printArea), ...sheets.flatMap(printTitles)];
  return element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': RELATION_NAMESPACE },
    element('bookViews', {}, element('workbookView', { activeTab: 0 })),
    element(
      'sheets',
      {},
      ...sheets.map(({ name, isHidden }, index) =>
        element('sheet', {
          name,
          sheetId: index + 1,
          // No program prints a sheet that is hidden.
          state: isHidden === true ? 'hidden' : undefined,
          'r:id': ids[index],
        }),
      ),
    ),
    ...(named.length === 0 ? [] : [element('definedNames', {}, ...named)]),
    // What formulas showed was written down by us: a program that opens the file computes them itself.
    element('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
  );
}

function printArea(sheet: Page, index: number): Xml[] {
  if (sheet.isHidden === true) return [];
  const { area } = printLayout(sheet);
  if (area === undefined) return [];
  const name = { name: '_xlnm.Print_Area', localSheetId: index };
  return [element('definedName', name, textNode(onSheet(sheet.name, fixedArea(area))))];
}

/** Rows that stand above every page, and the columns beside it where a sheet is wider than one. */
function printTitles(sheet: Page, index: number): Xml[] {
  if (sheet.isHidden === true) return [];
  const { rows } = sheet.frozen;
  const { titleColumns: columns } = printLayout(sheet);
  const titles = [
    ...(columns > 0 ? [`$A:$${columnLetters(columns - 1)}`] : []),
    ...(rows > 0 ? [`$1:$${rows}`] : []),
  ];
  if (titles.length === 0) return [];
  const name = { name: '_xlnm.Print_Titles', localSheetId: index };
  return [element('definedName', name, textNode(titles.map((own) => onSheet(sheet.name, own)).join(',')))];
}
