import type { Content, ModelCell } from '../model/page/sheet.js';
import { columnLetters } from '../reference/address.js';
import { sheetPrefix } from '../reference/sheet-name.js';
import type { CalculationRows } from './calculation-rows.js';

const BLANK: ModelCell = { content: { kind: 'blank' }, role: 'label', format: 'text' };

/** The rows of the sheet Calculation as they come together. */
export class CollectedRows implements CalculationRows {
  private rows: ModelCell[][] = [];
  /** What was made, by its key, and from which row on. */
  private readonly made = new Map<string, { readonly from: number; readonly value: unknown }>();

  constructor(private readonly sheet: string) {}

  section(title: string): void {
    if (this.rows.length > 0) this.rows.push([]);
    this.rows.push([{ content: { kind: 'text', text: title }, role: 'section', format: 'text' }]);
  }

  row(label: string, contents: readonly Content[]): readonly string[] {
    const number = this.rows.length + 1;
    // Texts alone are the headers of a table; beside figures they say their unit and where they come from.
    const role = contents.every(({ kind }) => kind === 'text') ? 'header' : 'source';
    const cells = contents.map((content): ModelCell => {
      const isText = content.kind === 'text';
      return { content, role: isText ? role : 'result', format: isText ? 'text' : 'general' };
    });
    this.rows.push([{ content: { kind: 'text', text: label }, role: 'label', format: 'text' }, ...cells]);
    return contents.map((_, index) => `${sheetPrefix(this.sheet)}$${columnLetters(index + 1)}$${number}`);
  }

  once<Made>(key: string, make: () => Made): Made {
    const known = this.made.get(key);
    if (known !== undefined) return known.value as Made;
    const from = this.rows.length;
    const value = make();
    this.made.set(key, { from, value });
    return value;
  }

  /** How many rows there are now, to go back to. */
  count(): number {
    return this.rows.length;
  }

  /** Takes back what came after `count` rows. */
  backTo(count: number): void {
    this.rows = this.rows.slice(0, count);
    for (const [key, { from }] of this.made) if (from >= count) this.made.delete(key);
  }

  /** Everything, as a rectangle. */
  block(): readonly (readonly ModelCell[])[] {
    const width = Math.max(0, ...this.rows.map((row) => row.length));
    return this.rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? BLANK));
  }
}
