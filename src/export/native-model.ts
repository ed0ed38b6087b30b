import { isErrorCell, type Cell } from '../core/grid/cell.js';
import type { SheetTexts } from '../messages/sheets.js';
import { words } from '../model/page/cell.js';
import { rowHeights } from '../model/page/row-heights.js';
import type { Block, Content, Model, ModelCell, ModelNames, ModelSheet } from '../model/page/sheet.js';
import type { MeterCell } from '../native/call.js';
import { convertCells, type Conversion } from '../native/convert.js';
import { findMeterCalls } from '../native/parse-formula.js';
import { cellAddress } from '../reference/address.js';
import { onSheet } from '../reference/sheet-name.js';
import { modelReferences } from './model-references.js';
import { ModelValues } from './model-values.js';

/** A model without METER formulas: any spreadsheet calculates it. */
export interface NativeModel {
  readonly model: Model;
  /** METER cells that no ordinary formula says: they hold their values. */
  readonly kept: Conversion['kept'];
}

/** Widths of the columns of Calculation, in characters. */
const LABEL_WIDTH = 62;
const OTHER_WIDTH = 20;

/** The model with ordinary formulas in the place of its METER formulas, and their helper rows on a sheet of their own. */
export function nativeModel(model: Model, names: ModelNames, texts: SheetTexts): NativeModel {
  const values = new ModelValues(model);
  const cells = model.sheets.flatMap((sheet) => meterCells(sheet, values));
  const calculationSheet = names.sheets.calculation;
  const conversion = convertCells({ cells, resolve: modelReferences(model, values), calculationSheet });
  const sheets = model.sheets.map((sheet) => withContents(sheet, contentsOf(sheet, conversion)));
  const calculation = calculationOf(calculationSheet, conversion, texts.checks.calculation.values);
  const added = calculation === undefined ? [] : [calculation];
  return { model: { ...model, sheets: [...sheets, ...added] }, kept: conversion.kept };
}

/** The METER cells of a sheet with what the engine says that they show. */
function meterCells(sheet: ModelSheet, values: ModelValues): MeterCell[] {
  return sheet.blocks.flatMap((block) =>
    block.cells.flatMap((cells, down) =>
      cells.flatMap(({ content }, along): MeterCell[] => {
        if (content.kind !== 'formula' || findMeterCalls(content.formula).length === 0) return [];
        const place = { row: block.row + down, column: block.column + along };
        const shown = shownFrom(sheet, place, values);
        return [{ sheet: sheet.name, ...place, formula: content.formula, shown }];
      }),
    ),
  );
}

/** What a formula shows: its cell, or what it spills, whose first row and first column have no gaps. */
function shownFrom(
  sheet: ModelSheet,
  { row, column }: { readonly row: number; readonly column: number },
  values: ModelValues,
): Cell[][] {
  const spill = sheet.spills.find((own) => own.row === row && own.column === column);
  const lines = Array.from({ length: spill?.rowCount ?? 1 }, (_row, down) =>
    Array.from({ length: spill?.columnCount ?? 1 }, (_column, along) =>
      values.at(sheet.key, row + down, column + along),
    ),
  );
  const isFilled = (cell: Cell | undefined) => cell !== undefined;
  const height = 1 + lines.map((line) => line.some(isFilled)).lastIndexOf(true);
  const width = 1 + (lines[0] ?? []).map(isFilled).lastIndexOf(true);
  return lines
    .slice(0, Math.max(1, height))
    .map((line) => line.slice(0, Math.max(1, width)).map((cell) => cell ?? null));
}

/** New contents by row and column: those converted, and values where a cell could not be. */
function contentsOf(sheet: ModelSheet, { converted, kept }: Conversion): Map<string, Content> {
  const contents = new Map<string, Content>();
  const add = ({ row, column }: MeterCell, lines: readonly (readonly Content[])[]) => {
    for (const [down, line] of lines.entries()) {
      for (const [along, content] of line.entries()) contents.set(`${row + down},${column + along}`, content);
    }
  };
  const own = ({ cell }: { readonly cell: MeterCell }) => cell.sheet === sheet.name;
  for (const { cell, cells } of converted.filter(own))
    add(
      cell,
      cells.map((line) => line.map(({ content }) => content)),
    );
  for (const { cell } of kept.filter(own))
    add(
      cell,
      cell.shown.map((line) => line.map(asContent)),
    );
  return contents;
}

function asContent(cell: Cell): Content {
  if (cell === null || cell === '') return { kind: 'blank' };
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  return { kind: 'text', text: isErrorCell(cell) ? cell.error : String(cell) };
}

/** The sheet with other contents in some cells; what a cell looks like stays. */
function withContents(sheet: ModelSheet, contents: ReadonlyMap<string, Content>): ModelSheet {
  const blocks = sheet.blocks.map((block): Block => ({
    ...block,
    cells: block.cells.map((line, down) =>
      line.map((cell, along): ModelCell => {
        const content = contents.get(`${block.row + down},${block.column + along}`);
        return content === undefined ? cell : { ...cell, content };
      }),
    ),
  }));
  return { ...sheet, blocks, spills: [] };
}

/** The sheet with the helper rows, and below them what holds values and why; undefined where there is neither. */
function calculationOf(
  name: string,
  { calculation, kept }: Conversion,
  valuesHeading: string,
): ModelSheet | undefined {
  const columns = Math.max(calculation[0]?.length ?? 0, 2);
  const values = kept.map(({ cell, why }): ModelCell[] => [
    words(onSheet(cell.sheet, cellAddress(cell.row, cell.column)), 'label'),
    words(why, 'source'),
  ]);
  if (calculation.length + values.length === 0) return undefined;
  const heading = { row: calculation.length + 1, column: 0, cells: [[words(valuesHeading, 'section')]] };
  const blocks: Block[] = [
    { row: 0, column: 0, cells: calculation },
    ...(values.length === 0 ? [] : [heading, { row: calculation.length + 2, column: 0, cells: values }]),
  ];
  const widths = Array.from({ length: columns }, (_, index) => (index === 0 ? LABEL_WIDTH : OTHER_WIDTH));
  return {
    key: 'calculation',
    name,
    blocks,
    tables: [],
    charts: [],
    validations: [],
    highlights: [],
    widths,
    heights: rowHeights({ blocks, widths }, () => undefined),
    frozen: { rows: 0, columns: 1 },
    inputs: [],
    spills: [],
    landscape: true,
    isHidden: true,
  };
}
