import type { Cell } from '../core/grid/cell.js';
import type { Content, Model, ModelSheet } from '../model/page/sheet.js';
import { parseCell } from '../reference/address.js';
import { splitReference } from '../reference/sheet-name.js';

/** As many references as can lead from one to the next. */
const MOST_STEPS = 8;

/** What the cells of a model show: what was put there, what the engine says of a formula, what a reference leads to. */
export class ModelValues {
  private readonly expected = new Map<string, Cell>();
  private readonly contents = new Map<string, Content>();

  constructor(private readonly model: Model) {
    for (const { sheet, row, column, value } of model.expected) {
      this.expected.set(key(sheet, row, column), asCell(value));
    }
    for (const sheet of model.sheets) this.addContents(sheet);
  }

  /** Undefined for a blank, and for a formula that nobody but a spreadsheet has calculated. */
  at(sheet: ModelSheet['key'], row: number, column: number, steps = MOST_STEPS): Cell | undefined {
    const place = key(sheet, row, column);
    const content = this.contents.get(place);
    if (content?.kind === 'number') return content.value;
    if (content?.kind === 'text') return content.text;
    if (content?.kind === 'formula' && content.shows !== undefined) return content.shows;
    const expected = this.expected.get(place);
    if (expected !== undefined || content?.kind !== 'formula' || steps === 0) return expected;
    return this.referred(content.formula, sheet, steps - 1);
  }

  private referred(formula: string, from: ModelSheet['key'], steps: number): Cell | undefined {
    const { sheet: name, cells } = splitReference(formula.slice(1)) ?? {};
    const sheet = name === undefined ? from : this.model.sheets.find((own) => own.name === name)?.key;
    const place = cells === undefined ? undefined : parseCell(cells);
    return sheet === undefined || place === undefined
      ? undefined
      : this.at(sheet, place.row, place.column, steps);
  }

  private addContents({ key: sheet, blocks }: ModelSheet): void {
    for (const block of blocks) {
      for (const [down, cells] of block.cells.entries()) {
        for (const [along, { content }] of cells.entries()) {
          this.contents.set(key(sheet, block.row + down, block.column + along), content);
        }
      }
    }
  }
}

function key(sheet: string, row: number, column: number): string {
  return `${sheet} ${row} ${column}`;
}

const ERROR = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!)$/;

/** A figure of the engine, where an error is its name, as a cell. */
function asCell(value: string | number): Cell {
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
}
