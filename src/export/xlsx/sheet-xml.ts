import { textLiteral } from '../../reference/text-literal.js';
import type { Cell } from '../../core/grid/cell.js';
import { lookOf } from '../../model/page/look.js';
import type { Highlight } from '../../model/page/highlight.js';
import type { ModelCell, Page } from '../../model/page/sheet.js';
import { printLayout } from '../../model/page/print.js';
import { areaAddress, cellAddress } from '../../reference/address.js';
import { element, textNode, type Xml } from '../xml/write.js';
import { cellXml, needsQuote } from './cell-xml.js';
import { MAIN } from './namespaces.js';
import { RELATION_NAMESPACE } from './part.js';
import { HIGHLIGHT_ORDER, type Styles } from './styles.js';
import { validationsXml } from './validation-xml.js';

/** What a sheet's cells showed when they were last calculated, by row and column; undefined where nobody knows. */
export type Shown = (row: number, column: number) => Cell | undefined;

export interface SheetContext {
  readonly styles: Styles;
  readonly currency: string | undefined;
  readonly shown: Shown;
  /** Ids of its relations. */
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
  readonly isFirst: boolean;
}

/** Of a sheet of Excel, counted from 0. */
const LAST_COLUMN = 16_383;
/** Excel draws a column this much wider than its characters. */
const COLUMN_PADDING = 0.7109375;

/** A worksheet. The order of the elements is the schema's. */
export function sheetXml(sheet: Page, context: SheetContext): Xml {
  const { drawing, tables } = context;
  const { wide, breaks, high = 0 } = printLayout(sheet);
  const link = (name: string, id: string) => element(name, { 'r:id': id });
  return element(
    'worksheet',
    { xmlns: MAIN, 'xmlns:r': RELATION_NAMESPACE },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: true })),
    viewXml(sheet, context.isFirst),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    ...columnsXml(sheet.widths),
    element('sheetData', {}, ...rowsXml(sheet, context)),
    ...sheet.highlights.map(highlightXml),
    ...validationsXml(sheet.validations),
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element('pageSetup', {
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToWidth: wide,
      fitToHeight: high,
    }),
    element(
      'headerFooter',
      {},
      ...(sheet.onePage === undefined ? [] : [element('oddHeader', {}, textNode('&L&F&R&D'))]),
      element('oddFooter', {}, textNode('&L&A&R&P / &N')),
    ),
    ...breaksXml(breaks),
    ...(drawing === undefined ? [] : [link('drawing', drawing)]),
    ...(tables.length === 0
      ? []
      : [element('tableParts', { count: tables.length }, ...tables.map((id) => link('tablePart', id)))]),
  );
}

function viewXml({ frozen, isRightToLeft }: Page, isFirst: boolean): Xml {
  const { rows, columns } = frozen;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const panes =
    rows === 0 && columns === 0
      ? []
      : [
          element('pane', {
            xSplit: columns > 0 ? columns : undefined,
            ySplit: rows > 0 ? rows : undefined,
            topLeftCell: cellAddress(rows, columns),
            activePane: pane,
            state: 'frozen',
          }),
          element('selection', { pane }),
        ];
  const view = {
    showGridLines: false,
    rightToLeft: isRightToLeft === true ? true : undefined,
    tabSelected: isFirst ? true : undefined,
    workbookViewId: 0,
  };
  return element('sheetViews', {}, element('sheetView', view, ...panes));
}

/** Rows that begin a page, for the programs that heed them where pages are fitted to a width. */
function breaksXml(breaks: readonly number[]): Xml[] {
  if (breaks.length === 0) return [];
  const count = breaks.length;
  const rows = breaks.map((row) => element('brk', { id: row, max: LAST_COLUMN, man: true }));
  return [element('rowBreaks', { count, manualBreakCount: count }, ...rows)];
}

function columnsXml(widths: readonly number[]): Xml[] {
  if (widths.length === 0) return [];
  const columns = widths.map((width, index) =>
    element('col', { min: index + 1, max: index + 1, width: width + COLUMN_PADDING, customWidth: true }),
  );
  return [element('cols', {}, ...columns)];
}

function rowsXml(sheet: Page, { styles, currency, shown }: SheetContext): Xml[] {
  const heights = new Map(sheet.heights);
  return [...gridOf(sheet)].map(([row, cells]) => {
    const written = [...cells].map(([column, { content, role, format }]) => {
      const look = lookOf(role, format, currency);
      const showing = shown(row, column);
      return cellXml(content, {
        address: cellAddress(row, column),
        style: styles.placeOf(look, needsQuote(content)),
        shown: showing,
      });
    });
    const height = heights.get(row);
    const tall = height === undefined ? {} : { ht: height, customHeight: true };
    return element('row', { r: row + 1, ...tall }, ...written);
  });
}

/** The cells of all blocks by row and column, in the order in which a sheet has them; a later block lies on top. */
export function gridOf(sheet: Page): Map<number, Map<number, ModelCell>> {
  const rows = new Map<number, Map<number, ModelCell>>();
  for (const block of sheet.blocks) {
    for (const [down, cells] of block.cells.entries()) {
      const row = rows.get(block.row + down) ?? new Map<number, ModelCell>();
      rows.set(block.row + down, row);
      for (const [along, cell] of cells.entries()) row.set(block.column + along, cell);
    }
  }
  return sorted(rows, (row) => sorted(row, (cell) => cell));
}

function sorted<T>(entries: ReadonlyMap<number, T>, inside: (own: T) => T): Map<number, T> {
  return new Map([...entries].sort(([a], [b]) => a - b).map(([key, own]) => [key, inside(own)]));
}

function highlightXml(highlight: Highlight, index: number): Xml {
  const rule =
    'when' in highlight
      ? { type: 'expression', operator: undefined, formula: highlight.when.slice(1) }
      : { type: 'cellIs', operator: 'equal', formula: textLiteral(highlight.equals) };
  return element(
    'conditionalFormatting',
    { sqref: areaAddress(highlight) },
    element(
      'cfRule',
      {
        type: rule.type,
        dxfId: HIGHLIGHT_ORDER.indexOf(highlight.look),
        priority: index + 1,
        operator: rule.operator,
      },
      element('formula', {}, textNode(rule.formula)),
    ),
  );
}
