import { textLiteral } from '../../reference/text-literal.js';
import { figureFormatOf, HIGHLIGHTS, lookOf, type HighlightLook, type Look } from '../../model/page/look.js';
import type { Highlight } from '../../model/page/highlight.js';
import type { Page, Validation } from '../../model/page/sheet.js';
import { printLayout } from '../../model/page/print.js';
import { areaAddress, columnLetters } from '../../reference/address.js';
import { cellsByPlace, cellsOf } from '../cells/model-cells.js';
import { rectangles } from '../cells/rectangles.js';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/**
 * Queues the looks of a sheet's cells, equal ones together. Where the sheet was written before, only cells whose look
 * is another one now: what the user did to the others stays.
 */
export function queueLooks(
  sheet: Excel.Worksheet,
  before: Page | undefined,
  after: Page,
  currency: string | undefined,
): void {
  const was = before && cellsByPlace(before);
  const looks = new Map<string, Look>();
  const keyed = cellsOf(after).flatMap(({ row, column, cell: { content, role, format } }) => {
    const old = was?.get(`${row},${column}`)?.cell;
    if (old?.role === role && old.format === format) return [];
    // A new cell that only fills a row up shows nothing whatever its letters would look like.
    if (was === undefined && content.kind === 'blank' && role === 'label') return [];
    const key = `${role} ${format}`;
    if (!looks.has(key)) looks.set(key, lookOf(role, format, currency));
    return [{ row, column, key }];
  });
  for (const area of rectangles(keyed)) {
    const look = looks.get(area.key);
    if (look !== undefined) queueLook(sheet.getRange(areaAddress(area)), look, area);
  }
}

function queueLook(
  range: Excel.Range,
  look: Look,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
): void {
  range.set({
    numberFormat: matrix(rowCount, columnCount, look.numberFormat),
    format: {
      horizontalAlignment: look.horizontal,
      verticalAlignment: look.vertical,
      wrapText: look.wrap,
      font: {
        name: look.font.name,
        size: look.font.size,
        bold: look.font.bold,
        italic: look.font.italic,
        color: look.font.colour,
      },
    },
  });
  if (look.fill !== undefined) range.format.fill.color = look.fill;
  if (look.rule !== undefined) queueLine(range, 'EdgeTop', look.rule);
  if (look.border === undefined) return;
  for (const side of SIDES) {
    if (side === 'InsideHorizontal' && rowCount === 1) continue;
    if (side === 'InsideVertical' && columnCount === 1) continue;
    queueLine(range, side, look.border);
  }
}

function queueLine(range: Excel.Range, side: (typeof SIDES)[number], colour: string): void {
  const border = range.format.borders.getItem(side);
  border.style = 'Continuous';
  border.color = colour;
}

/** The same value for every cell of a range. */
function matrix<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

/** In points: a character of the standard font, and the cell's margin. */
const CHARACTER = 5.6;
const MARGIN = 4;

/** Queues widths and heights, frozen panes and print set-up: of new sheets only, afterwards they are the user's. */
export function queuePage(sheet: Excel.Worksheet, model: Page): void {
  const { widths, heights = [] } = model;
  for (const [column, width] of widths.entries()) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * CHARACTER + MARGIN;
  }
  for (const [row, points] of heights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  queueFrozen(sheet, model);
}

/** Queues frozen panes and print set-up: of new sheets, and once of those that come from an earlier layout. */
export function queueFrozen(sheet: Excel.Worksheet, model: Page): void {
  const { frozen, landscape, printedColumns } = model;
  if (frozen.rows > 0 && frozen.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  } else if (frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
  else sheet.freezePanes.unfreeze();
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  const { area, wide, high, titleColumns } = printLayout(model);
  sheet.pageLayout.zoom = {
    horizontalFitToPages: wide,
    ...(high === undefined ? {} : { verticalFitToPages: high }),
  };
  if (high !== undefined && area !== undefined) {
    sheet.pageLayout.setPrintArea(areaAddress(area));
    const { defaultForAllPages } = sheet.pageLayout.headersFooters;
    defaultForAllPages.leftHeader = '&F';
    defaultForAllPages.rightHeader = '&D';
  }
  if (frozen.rows > 0) sheet.pageLayout.setPrintTitleRows(`$1:$${frozen.rows}`);
  if (printedColumns !== undefined) sheet.pageLayout.setPrintArea(`$A:$${columnLetters(printedColumns - 1)}`);
  if (titleColumns > 0) sheet.pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns - 1)}`);
}

/** Queues what may be typed, where it is other than before. */
export function queueValidations(
  sheet: Excel.Worksheet,
  before: readonly Validation[],
  after: readonly Validation[],
): void {
  for (const old of missingFrom(after, before)) sheet.getRange(areaAddress(old)).dataValidation.clear();
  for (const own of missingFrom(before, after)) {
    const { dataValidation } = sheet.getRange(areaAddress(own));
    dataValidation.rule = ruleOf(own);
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Meterwise',
      message: own.message,
    };
  }
}

function ruleOf(own: Validation): Excel.DataValidationRule {
  if (own.kind === 'list') {
    return {
      list: {
        inCellDropDown: true,
        source: own.reference === undefined ? own.values.join(',') : `=${own.reference}`,
      },
    };
  }
  const { from, to } = own;
  return to === undefined
    ? { decimal: { formula1: from, operator: 'GreaterThanOrEqualTo' } }
    : { decimal: { formula1: from, formula2: to, operator: 'Between' } };
}

/**
 * Queues the highlights, where they are other than before.
 * @param isEarlier of a sheet from an earlier layout nobody knows which it has: all are made anew
 */
export function queueHighlights(
  sheet: Excel.Worksheet,
  before: readonly Highlight[],
  after: readonly Highlight[],
  { currency, isEarlier = false }: { readonly currency: string | undefined; readonly isEarlier?: boolean },
): void {
  const isSame = missingFrom(after, before).length === 0 && missingFrom(before, after).length === 0;
  if (isSame && !isEarlier) return;
  for (const old of before) sheet.getRange(areaAddress(old)).conditionalFormats.clearAll();
  for (const own of after) {
    const formats = sheet.getRange(areaAddress(own)).conditionalFormats;
    if ('when' in own) {
      const { custom } = formats.add('Custom');
      custom.rule.formula = own.when;
      queueHighlight(custom.format, HIGHLIGHTS[own.look], currency);
      continue;
    }
    const { cellValue } = formats.add('CellValue');
    queueHighlight(cellValue.format, HIGHLIGHTS[own.look], currency);
    cellValue.rule = { formula1: `=${textLiteral(own.equals)}`, operator: 'EqualTo' };
  }
}

function queueHighlight(
  format: Excel.ConditionalRangeFormat,
  { colour, fill, isBold, rule, format: figure }: HighlightLook,
  currency: string | undefined,
): void {
  if (colour !== undefined) format.font.color = colour;
  if (fill !== undefined) format.fill.color = fill;
  if (isBold === true) format.font.bold = true;
  if (figure !== undefined) format.numberFormat = figureFormatOf(figure, currency);
  if (rule === undefined) return;
  const border = format.borders.getItem('EdgeTop');
  border.style = 'Continuous';
  border.color = rule;
}

/** Those of `own` that `others` does not have. */
function missingFrom<T>(others: readonly T[], own: readonly T[]): T[] {
  const known = new Set(others.map((other) => JSON.stringify(other)));
  return own.filter((one) => !known.has(JSON.stringify(one)));
}
