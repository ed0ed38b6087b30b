import { readSheetTexts } from '../excel/workbook.js';
import { element, section } from './element.js';
import { tableInSheet, type Rows } from './table-in-sheet.js';

/** A part of a sheet that the pane repeats: which headers, under which words of its own. */
export interface SheetView {
  readonly id: string;
  readonly title: string;
  readonly sheet: string;
  /** Header in the sheet → heading in the pane. */
  readonly columns: Readonly<Record<string, string>>;
  /** What to say where the sheet or the table is missing. */
  readonly missing: string;
}

/**
 * A section that shows a table of the workbook as the workbook formats it, and reads it again on request.
 * Figures are the sheet's own: nothing is calculated here.
 */
export function sheetSection(view: SheetView): { readonly shown: HTMLElement; refresh(): Promise<void> } {
  const body = element('div', { class: 'table' }, element('p', { class: 'hint' }, 'Reading the workbook…'));
  const refresh = async () => {
    const texts = await readSheetTexts(view.sheet);
    const rows = texts ? tableInSheet(texts, Object.keys(view.columns)) : [];
    body.replaceChildren(rows.length > 0 ? table(view, rows) : element('p', { class: 'hint' }, view.missing));
  };
  return { shown: section(view.id, view.title, body), refresh };
}

function table(view: SheetView, rows: Rows): HTMLElement {
  const headings = Object.values(view.columns).map((text) => element('th', { scope: 'col' }, text));
  const lines = rows.map((row) =>
    element('tr', {}, ...Object.keys(view.columns).map((header) => element('td', {}, row[header] ?? ''))),
  );
  return element(
    'table',
    { 'aria-labelledby': `${view.id}-title` },
    element('thead', {}, element('tr', {}, ...headings)),
    element('tbody', {}, ...lines),
  );
}
