import { Refusal } from '../refusal.js';

/** The types of Excel.ChartType that the workbench draws. */
const DRAWN: ReadonlySet<string> = new Set([
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
]);

/** The type where the workbench draws it; any other is refused by name. */
export function drawable(type: unknown): string {
  if (DRAWN.has(String(type))) return String(type);
  throw new Refusal('ApiNotFound', `The workbench does not draw charts of the type ${String(type)}.`);
}
