import type { Block, Content, ModelCell } from '../model/page/sheet.js';
import type { MeterCell, Resolve } from './call.js';
import { CollectedRows } from './collected-rows.js';
import { convertCell } from './convert-cell.js';
import { CONVERTERS } from './converters.js';
import { findMeterCalls } from './parse-formula.js';
import { ofAllRows } from '../reference/structured.js';
import { isReference } from './read-argument.js';

/** A cell whose METER formula became ordinary ones: a formula (or a text) for every cell that it showed. */
export interface Converted {
  readonly cell: MeterCell;
  /** As many rows and columns as the cell showed; content as `src/model/page/sheet.ts` has it. */
  readonly cells: Block['cells'];
}

/** What a conversion comes to; nothing is written yet. */
export interface Conversion {
  readonly converted: readonly Converted[];
  /** Helper rows for the sheet `calculationSheet`, from its first cell on; empty where no cell needed them. */
  readonly calculation: Block['cells'];
  /** METER cells that stay as they are, each with a sentence that says why. */
  readonly kept: readonly { readonly cell: MeterCell; readonly why: string }[];
}

export interface ConversionInput {
  readonly cells: readonly MeterCell[];
  readonly resolve: Resolve;
  /** The name that the sheet with the helper rows will carry. */
  readonly calculationSheet: string;
}

/** Ordinary formulas for METER cells; each is to be checked against what the cell showed before it is kept. */
export function convertCells({ cells, resolve, calculationSheet }: ConversionInput): Conversion {
  const calculation = new CollectedRows(calculationSheet);
  const converted: Converted[] = [];
  const kept: { cell: MeterCell; why: string }[] = [];
  for (const cell of cells) {
    const before = calculation.count();
    const contents = convertCell(cell, { resolve, calculation, converters: CONVERTERS });
    if (typeof contents === 'string') {
      calculation.backTo(before);
      kept.push({ cell, why: `${contents.charAt(0).toUpperCase()}${contents.slice(1)}.` });
    } else {
      converted.push({ cell, cells: contents.map((row) => row.map(resultCell)) });
    }
  }
  return { converted, calculation: calculation.block(), kept };
}

/** The references that METER cells take, as `convertCells` looks them up: to be loaded beforehand, all at once. */
export function neededReferences(
  cells: readonly MeterCell[],
): readonly { readonly sheet: string; readonly reference: string }[] {
  const needed = new Map<string, { sheet: string; reference: string }>();
  const collect = (sheet: string, formula: string) => {
    for (const text of findMeterCalls(formula).flatMap((call) => call.arguments)) {
      collect(sheet, text);
      if (!isReference(text)) continue;
      const reference = ofAllRows(text);
      needed.set(`${sheet}\n${reference}`, { sheet, reference });
    }
  };
  for (const { sheet, formula } of cells) collect(sheet, formula);
  return [...needed.values()];
}

function resultCell(content: Content): ModelCell {
  return { content, role: 'result', format: content.kind === 'text' ? 'text' : 'general' };
}
